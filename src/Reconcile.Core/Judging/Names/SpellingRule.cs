using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Names;

/// <summary>One person's name in two spellings.</summary>
internal sealed class SpellingRule : IRule
{
    public string Name => "name-or-role";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article) return null;
        foreach (FrameNode a in pair.First.Claim.Frame.Nodes)
        {
            if (!IsPerson(a)) continue;
            foreach (FrameNode b in pair.Second.Claim.Frame.Nodes)
            {
                if (!IsPerson(b)) continue;
                if (!AreVariants(a.EntityName!, b.EntityName!, pair.First.Claim.Text, pair.Second.Claim.Text)) continue;
                bool ordered = string.CompareOrdinal(a.EntityName!, b.EntityName!) < 0;
                var slot = new Slot(
                    ordered ? $"spelling:{a.EntityName}|{b.EntityName}" : $"spelling:{b.EntityName}|{a.EntityName}",
                    $"How is the name spelled: {a.EntityName} or {b.EntityName}?");
                return new Verdict(
                    VerdictKind.Conflict, ConflictType.NameOrRole, slot, a.EntityName!, b.EntityName!,
                    $"One side writes {a.EntityName}, the other {b.EntityName}.", Name, 0.8)
                { Identity = 0.9 };
            }
        }

        return null;
    }

    private static bool IsPerson(FrameNode node) =>
        node.EntityName is not null && node.EntityKey is { } key && key.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>Names of as many words, of which one alone differs, by a letter or two, and is no other common given name.</summary>
    private static bool AreVariants(string a, string b, string first, string second)
    {
        string[] left = a.Split(' '), right = b.Split(' ');
        if (left.Length != right.Length || left.Length < 2) return false;
        int at = -1;
        for (int i = 0; i < left.Length; i++)
        {
            if (string.Equals(left[i], right[i], StringComparison.OrdinalIgnoreCase)) continue;
            if (at >= 0) return false;
            at = i;
        }

        if (at == left.Length - 1 && (left[at] + "s" == right[at] || right[at] + "s" == left[at])) return false;

        // A pronoun that stands for the name spells nothing.
        return at >= 0 && first.Contains(left[at], StringComparison.OrdinalIgnoreCase) && second.Contains(right[at], StringComparison.OrdinalIgnoreCase)
            && SpellingProposer.Proposes(left[at], right[at]) && !(NameWords.GenderOfGivenName(left[at]) is not null && NameWords.GenderOfGivenName(right[at]) is not null);
    }
}
