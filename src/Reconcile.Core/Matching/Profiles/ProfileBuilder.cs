using Reconcile.Language.Lexicons;
using Reconcile.Matching.Anchors;

namespace Reconcile.Matching.Profiles;

/// <summary>Makes the profile of a claim from its frame.</summary>
internal static class ProfileBuilder
{
    public static ClaimProfile[] Build(IReadOnlyList<Claim> claims)
    {
        var articles = new Dictionary<string, int>(StringComparer.Ordinal);
        var anchors = new StoryAnchors(claims);
        string[][] concepts = [.. claims.Select(c => Concepts.Of(c.Frame))];
        var sentences = new Dictionary<(string, TextSpan), Sentence>();
        Sentence before = default;
        string? reading = null;
        foreach (var group in Enumerable.Range(0, claims.Count).GroupBy(i => (claims[i].ArticleId, claims[i].Sentence)))
        {
            Claim[] inside = [.. group.Select(i => claims[i])];
            Sentence sentence = Context(inside, Sorted(group.SelectMany(i => concepts[i])), anchors);
            if (reading == group.Key.ArticleId && sentence.Anchor is { Home: false, Past: false, Places: [] } && StoryAnchors.PointsBack(inside)) sentence = sentence with { Anchor = before.Anchor };
            sentences[group.Key] = before = sentence;
            reading = group.Key.ArticleId;
        }

        Dictionary<string, CountFact[]> counts = claims.GroupBy(c => c.ArticleId).ToDictionary(g => g.Key, g => g.SelectMany(c => c.Frame.Counts).ToArray(), StringComparer.Ordinal);
        var profiles = new ClaimProfile[claims.Count];
        for (int i = 0; i < claims.Count; i++)
        {
            Claim claim = claims[i];
            if (!articles.TryGetValue(claim.ArticleId, out int article)) articles[claim.ArticleId] = article = articles.Count;
            Sentence sentence = sentences[(claim.ArticleId, claim.Sentence)];
            profiles[i] = Build(claim, i, article, concepts[i], sentence with { Anchor = anchors.Of(claim, sentence.Anchor) }, counts[claim.ArticleId], anchors.OtherScript);
        }

        return profiles;
    }

    /// <summary>What the sentence around a claim tells of its event.</summary>
    private readonly record struct Sentence(string[] Entities, string[] Lemmas, Anchor Anchor);

    private static Sentence Context(Claim[] claims, string[] lemmas, StoryAnchors anchors) =>
        new(Sorted(claims.SelectMany(c => c.Frame.Nodes).Where(n => n.EntityKey is not null).Select(n => n.EntityKey!)), lemmas, anchors.Of(claims));

    private static ClaimProfile Build(Claim claim, int index, int article, string[] concepts, Sentence sentence, CountFact[] articleCounts, bool otherScript)
    {
        ClaimFrame frame = claim.Frame;
        (string[] events, int head) = Events(claim);
        return new ClaimProfile
        {
            Claim = claim,
            Index = index,
            Article = article,
            Events = events,
            Head = frame.Nodes[head].Lemma,
            Participants = Participants(frame, head),
            Counts = [.. frame.Counts],
            ArticleCounts = articleCounts,
            OtherScript = otherScript,
            Places = [.. frame.Nodes.Where(n => n.Role == FrameRole.Place && n.EntityKey is not null).Select(n => n.EntityKey!).Distinct()],
            Entities = Sorted(frame.Nodes.Where(n => n.EntityKey is not null).Select(n => n.EntityKey!)),
            SentenceEntities = sentence.Entities,
            SentenceLemmas = sentence.Lemmas,
            Anchor = sentence.Anchor,
            Lemmas = concepts,
            Polarity = Effective(claim),
            SpelledNames = SpelledNames(claim),
        };
    }

    /// <summary>What a speaker denies is negated; the negation may have been read from the verb of denying already.</summary>
    private static Polarity Effective(Claim claim)
    {
        bool denied = !claim.Speakers.IsEmpty && claim.Speakers[^1].Stance == Stance.Denies;
        return denied ? Polarity.Negative : claim.Polarity;
    }

    private static (string[] Events, int Head) Events(Claim claim)
    {
        ClaimFrame frame = claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        if (!LightWords.IsLightVerb(root.Lemma)) return ([claim.EventClass], frame.Root);
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Head == frame.Root && node.Role is FrameRole.Patient or FrameRole.Complement && node.EventClass is not null) return ([node.EventClass], i);
        }

        return ([claim.EventClass], frame.Root);
    }

    private static Participant[] Participants(ClaimFrame frame, int head)
    {
        var list = new List<Participant>();
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Role is not (FrameRole.Agent or FrameRole.Patient or FrameRole.Recipient or FrameRole.Attribute or FrameRole.Oblique)) continue;
            if (node.Head != frame.Root && node.Head != head) continue;
            if (node.Class == WordClass.Pronoun && node.EntityKey is null) continue;
            list.Add(new Participant(node.EntityName ?? node.Lemma, node.EntityKey, node.Role, i, Modifiers(frame, i)));
        }

        return [.. list];
    }

    /// <summary>Keys or lemmas of the words that restrict a noun.</summary>
    private static string[] Modifiers(ClaimFrame frame, int head)
    {
        var list = new List<string>();
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Head == head && node.Role is FrameRole.Modifier or FrameRole.Possessor && node.Quantity is null) list.Add(node.EntityKey ?? node.Lemma);
        }

        return [.. list];
    }

    /// <summary>Full names of persons in the claim, then of those who say it; a pronoun that stands for a name spells nothing.</summary>
    private static string[] SpelledNames(Claim claim)
    {
        List<string>? names = null;
        foreach (FrameNode node in claim.Frame.Nodes)
        {
            if (node.EntityName is { } name && node.EntityKey!.StartsWith("person:", StringComparison.Ordinal) && name.Contains(' ', StringComparison.Ordinal)
                && claim.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) (names ??= []).Add(name);
        }

        foreach (string name in claim.SpelledSpeakers) (names ??= []).Add(name);
        return names is null ? [] : [.. names];
    }

    private static string[] Sorted(IEnumerable<string> values) => [.. values.Distinct().Order(StringComparer.Ordinal)];
}
