using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Jobs;

/// <summary>Reads what named persons are: a nurse, the former fire chief, a second secretary; by title, apposition or copula.</summary>
internal static class JobReader
{
    private static readonly KeyedWords List = KeyedWords.Load("Matching/Jobs/jobs.lexicon");
    private static readonly Dictionary<string, string> Work = List["job"], Posts = List["post"], Offices = List["office"], Domains = List["domain"], Once = List["once"];

    public static JobReading[] Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        ClaimFrame frame = claim.Frame;
        if (frame.Root < 0) return [];
        var found = new List<JobReading>();
        FrameNode root = frame.Nodes[frame.Root];
        bool told = claim.Assertion == Assertion.Told && claim.IsFactual && profile.Polarity == Polarity.Positive && !profile.Anchor.Past && claim.Time is null && !frame.Any(n => n.Role == FrameRole.Time || n.Lemma is "once" or "previously" or "later" or "then" or "formerly");
        if (told && root is { Class: WordClass.Noun, Quantity: null }) Add(claim, frame.Root, PersonOf(frame), found);
        if (told && root.Lemma == "work")
            for (int i = 0; i < frame.Nodes.Length; i++)
                if (frame.Nodes[i] is { Preposition: "as", Class: WordClass.Noun } && frame.Nodes[i].Head == frame.Root) Add(claim, i, PersonOf(frame), found);

        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (!EntityKeys.MayBePerson(node.EntityKey) || node.EntityKey!.StartsWith("role:", StringComparison.Ordinal) || node.EntityName is null) continue;

            // The military attache, Ann Lee; also where a place stands between them.
            if (node is { Role: FrameRole.Apposition, Class: WordClass.Name, Head: >= 0 and var head })
            {
                if (frame.Nodes[head].Role == FrameRole.Place) head = NounBefore(frame, head);
                if (head >= 0 && frame.Nodes[head] is { Class: WordClass.Noun, EntityKey: null }) Add(claim, head, node, found);
            }

            if (Title(claim, node) is { } title) found.Add(title);
        }

        return [.. found];
    }

    /// <summary>The last noun that stands before a node, or -1.</summary>
    private static int NounBefore(ClaimFrame frame, int at)
    {
        int found = -1;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i].Class == WordClass.Noun && frame.Nodes[i].Span.End <= frame.Nodes[at].Span.Start && (found < 0 || frame.Nodes[i].Span.End > frame.Nodes[found].Span.End)) found = i;
        return found;
    }

    /// <summary>Of whom the noun is said.</summary>
    private static FrameNode? PersonOf(ClaimFrame frame)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == frame.Root && node.Role == FrameRole.Agent && node.EntityName is not null && node.EntityKey is not null && node.EntityKey.StartsWith("person:", StringComparison.Ordinal)) return node;
        return null;
    }

    private static void Add(Claim claim, int at, FrameNode? person, List<JobReading> found)
    {
        ClaimFrame frame = claim.Frame;
        FrameNode node = frame.Nodes[at];
        int end = node.Span.End - claim.Span.Start;
        if (person?.EntityKey is not { } key || !key.StartsWith("person:", StringComparison.Ordinal) || node.Quantity is not null || end <= 0 || end > claim.Text.Length) return;
        if (Make(key, person.EntityName!, Before(claim.Text[..end].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)), node.Lemma) is not { } job) return;

        // A nurse and teacher is neither alone.
        found.Add(frame.Any(n => n.Role == FrameRole.Conjunct && n.Head == at) ? job with { Kind = "several" } : job);
    }

    /// <summary>The words right before the name: former fire chief Ann Lee.</summary>
    private static JobReading? Title(Claim claim, FrameNode node)
    {
        string name = node.EntityName!.Split(' ')[0];
        int at = claim.Text.IndexOf(name + " ", Math.Clamp(node.Span.Start - claim.Span.Start, 0, claim.Text.Length), StringComparison.Ordinal);
        if (at <= 0) return null;
        string[] words = claim.Text[..at].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || claim.Text[at - 1] != ' ') return null;
        string[] before = Before(words);
        return words.Length > before.Length + 1 && words[^(before.Length + 2)] is "and" or "or" or "&" ? null : Make(node.EntityKey!, node.EntityName, before, words[^1]);
    }

    /// <summary>The words before the last that say of what or when: former fire, second.</summary>
    private static string[] Before(string[] words)
    {
        int first = words.Length - 1;
        while (first > 0 && (Domains.ContainsKey(words[first - 1]) || Once.ContainsKey(words[first - 1]) || Ranks.Contains(words[first - 1]))) first--;
        return words.Length == 0 ? [] : words[first..^1];
    }

    /// <summary>The first words of posts of two.</summary>
    private static readonly HashSet<string> Ranks = [.. Posts.Keys.Where(p => p.Contains(' ', StringComparison.Ordinal)).Select(p => p.Split(' ')[0])];

    private static JobReading? Make(string key, string name, string[] before, string head)
    {
        string when = string.Join(' ', before.Where(Once.ContainsKey).Order(StringComparer.Ordinal)), text = string.Join(' ', before.Append(head));
        string last = before.Length > 0 ? before[^1] + " " + head : head;
        if ((Posts.GetValueOrDefault(last) ?? Posts.GetValueOrDefault(head)) is { } post) return new JobReading(key, name, "post", post, when, text);
        if (before.Length > 0 && Offices.TryGetValue(head, out string? office) && before.Where(Domains.ContainsKey).Select(w => Domains[w]).Distinct().ToArray() is [{ } domain]) return new JobReading(key, name, "office " + office, domain, when, text);
        return Work.TryGetValue(head, out string? job) ? new JobReading(key, name, "job", job, when, text) : null;
    }
}
