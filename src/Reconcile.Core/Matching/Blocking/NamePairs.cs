using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Blocking;

/// <summary>Claims of two articles that name a person in names of as many words of which one alone differs: perhaps two spellings.</summary>
internal static class NamePairs
{
    public static IEnumerable<(int First, int Second)> Find(ClaimProfile[] profiles)
    {
        var names = new List<(string[] Words, int Claim)>();
        var seen = new HashSet<(int, string)>();
        foreach (ClaimProfile profile in profiles)
        {
            foreach (FrameNode node in profile.Claim.Frame.Nodes)
            {
                if (node.EntityName is null || !node.EntityName.Contains(' ', StringComparison.Ordinal) || !profile.Claim.Text.Contains(node.EntityName, StringComparison.OrdinalIgnoreCase)) continue;
                if (seen.Add((profile.Article, node.EntityName))) names.Add((node.EntityName.Split(' '), profile.Index));
            }
        }

        for (int i = 0; i < names.Count; i++)
        {
            for (int j = i + 1; j < names.Count; j++)
                if (profiles[names[i].Claim].Article != profiles[names[j].Claim].Article && DifferInOne(names[i].Words, names[j].Words)) yield return (names[i].Claim, names[j].Claim);
        }
    }

    private static bool DifferInOne(string[] a, string[] b)
    {
        if (a.Length != b.Length) return false;
        int differing = 0;
        for (int i = 0; i < a.Length && differing < 2; i++)
            if (!string.Equals(a[i], b[i], StringComparison.OrdinalIgnoreCase)) differing++;
        return differing == 1;
    }
}
