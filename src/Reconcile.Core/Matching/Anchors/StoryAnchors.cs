using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;

namespace Reconcile.Matching.Anchors;

/// <summary>
/// Finds the places and parties that the story is about, those that most of its articles name, and tells for each sentence whether it speaks
/// of them, of elsewhere, or of long ago: earlier floods, other cities, the attack of ten years before.
/// </summary>
internal sealed class StoryAnchors
{
    /// <summary>Days before the article from which on a time is long ago.</summary>
    private const int LongAgo = 45;

    private static readonly string[] Scripts = [.. LexiconReader.Read("Matching/Anchors/other-scripts.lexicon").SelectMany(l => l.Values)];

    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    /// <param name="claims">All claims of the run.</param>
    public StoryAnchors(IReadOnlyList<Claim> claims)
    {
        var articles = new HashSet<string>(StringComparer.Ordinal);
        var named = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            articles.Add(claim.ArticleId);
            foreach (FrameNode node in claim.Frame.Nodes)
            {
                if (node.EntityKey is null) continue;
                if (!named.TryGetValue(node.EntityKey, out HashSet<string>? set)) named[node.EntityKey] = set = new(StringComparer.Ordinal);
                set.Add(claim.ArticleId);
            }
        }

        foreach ((string key, HashSet<string> set) in named)
            foreach (string part in Parts(key))
                if (named.TryGetValue(part, out HashSet<string>? shorter)) shorter.UnionWith(set);
        foreach ((string key, HashSet<string> set) in named)
            if (set.Count * 2 >= articles.Count && (set.Count > 1 || articles.Count == 1)) own.Add(key);
    }

    /// <summary>Whether a country of another script is the story's own.</summary>
    public bool OtherScript => own.Overlaps(Scripts);

    /// <summary>A bank of the story's river, a region of the story's city are the story's own.</summary>
    private bool IsOwn(string key)
    {
        if (own.Contains(key) || (key.IndexOf('#', StringComparison.Ordinal) is > 0 and var at && own.Contains(key[..at]))) return true;
        foreach (string part in Parts(key))
            if (own.Contains(part)) return true;
        return false;
    }

    /// <summary>The shorter names that a longer name of a place begins with: a park of a playground, a town of its county.</summary>
    private static IEnumerable<string> Parts(string key)
    {
        if (!key.StartsWith("place:", StringComparison.Ordinal)) yield break;
        for (int at = key.LastIndexOf('-'); at > 0; at = key.LastIndexOf('-', at - 1)) yield return key[..at];
    }

    /// <summary>The anchor of a claim: the places of its own clause decide before those of its sentence.</summary>
    public Anchor Of(Claim claim, Anchor sentence)
    {
        var away = new SortedSet<string>(StringComparer.Ordinal);
        foreach (FrameNode node in claim.Frame.Nodes)
        {
            if (node.Role != FrameRole.Place || node.EntityKey is null || !(node.EntityKey.StartsWith("place:", StringComparison.Ordinal) || node.EntityKey.StartsWith("gov:", StringComparison.Ordinal))) continue;
            if (IsOwn(node.EntityKey)) return sentence;
            if (IsHome(claim.Frame, node)) continue;
            away.Add(node.EntityKey);
        }

        return away.Count == 0 ? sentence : sentence with { Places = [.. away], Home = false };
    }

    /// <summary>The country where something happened: another city of it is elsewhere all the same.</summary>
    private static bool IsCountryAround(FrameNode node) => node.Role == FrameRole.Place && node.EntityKey!.StartsWith("gov:", StringComparison.Ordinal);

    /// <summary>Iran's Kerman province lies in the story's country and is elsewhere all the same.</summary>
    private bool IsAround(ClaimFrame frame, FrameNode node) =>
        node.Role is FrameRole.Possessor or FrameRole.Modifier && node.Head >= 0 && frame.Nodes[node.Head].EntityKey is { } inner
        && inner.StartsWith("place:", StringComparison.Ordinal) && !IsOwn(inner);

    /// <summary>The capital's seismological centre, a survey in Golden: a place that only tells which body is meant is no scene.</summary>
    private static bool IsScene(ClaimFrame frame, FrameNode node)
    {
        if (IsHome(frame, node)) return false;
        if (node.Role is not (FrameRole.Possessor or FrameRole.Modifier) || node.Head < 0) return true;
        FrameNode head = frame.Nodes[node.Head];
        return head.EventClass is not null || head.Role is FrameRole.Place or FrameRole.Predicate || PlaceWords.IsPlaceNoun(head.Lemma);
    }

    /// <summary>Ann Lee of Leeds, a man from Leeds: where somebody lives or comes from.</summary>
    private static bool IsHome(ClaimFrame frame, FrameNode node) =>
        node is { Preposition: "of" or "from", Head: >= 0 } && frame.Nodes[node.Head] is var head && (EntityKeys.MayBePerson(head.EntityKey) || (head.EntityKey is null && PersonNouns.Contains(head.Lemma)));

    /// <summary>The last major quake, a previous attack.</summary>
    private static bool IsEarlier(ClaimFrame frame, FrameNode node) =>
        node.Role == FrameRole.Modifier && node.Head >= 0 && node.Lemma is "last" or "previous" or "earlier" or "past" or "prior" && frame.Nodes[node.Head] is { EventClass: not null, Class: WordClass.Noun };

    /// <summary>Whether it is a time that ended long before the article.</summary>
    public static bool IsLongAgo(Claim claim, FrameNode node) =>
        node.Time?.To is { } to && claim.AsOf is { } asOf && asOf.Date.DayNumber - DateOnly.FromDateTime(to).DayNumber > LongAgo;

    /// <summary>Whether the subject of a sentence points back: it killed 612 people.</summary>
    public static bool PointsBack(IReadOnlyList<Claim> sentence)
    {
        foreach (FrameNode node in sentence[0].Frame.Nodes)
            if (node is { Role: FrameRole.Agent, Class: WordClass.Pronoun, EntityKey: null } && node.Lemma is "it" or "that" or "this") return true;
        return false;
    }

    /// <summary>The anchor of a sentence from its claims.</summary>
    public Anchor Of(IReadOnlyList<Claim> sentence)
    {
        var away = new SortedSet<string>(StringComparer.Ordinal);
        bool home = false, wide = false, past = false;
        int year = 0;
        foreach (Claim claim in sentence)
        {
            foreach (FrameNode node in claim.Frame.Nodes)
            {
                past |= IsEarlier(claim.Frame, node);
                if (node.EntityKey is not null)
                {
                    if (IsOwn(node.EntityKey) && IsAround(claim.Frame, node)) wide = true;
                    else if (IsOwn(node.EntityKey)) (home, wide) = IsCountryAround(node) ? (home, true) : (true, wide);
                    else if (node.EntityKey.StartsWith("place:", StringComparison.Ordinal) && IsScene(claim.Frame, node)) away.Add(node.EntityKey);
                }

                if (!IsLongAgo(claim, node)) continue;
                past = true;
                year = node.Time!.To!.Value.Year;
            }
        }

        return new Anchor([.. away], home || (wide && away.Count == 0), past, year);
    }
}
