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
            foreach (SpelledName name in profile.SpelledNames)
                if (seen.Add((profile.Article, name.Name))) names.Add((name.Name.Split(' '), profile.Index));
        }

        // Names that agree in all words but one meet under these others.
        var byRest = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        var pairs = new List<(int, int)>();
        for (int j = 0; j < names.Count; j++)
        {
            for (int word = 0; word < names[j].Words.Length; word++)
            {
                string rest = string.Join(' ', names[j].Words.Select((w, at) => at == word ? "*" : w));
                if (!byRest.TryGetValue(rest, out List<int>? others)) byRest[rest] = others = [];
                foreach (int i in others)
                    if (profiles[names[i].Claim].Article != profiles[names[j].Claim].Article && !string.Equals(names[i].Words[word], names[j].Words[word], StringComparison.OrdinalIgnoreCase)) pairs.Add((i, j));
                others.Add(j);
            }
        }

        // The same words in another order, too.
        for (int j = 0; j < names.Count; j++)
        {
            if (names[j].Words.Length != 2) continue;
            string turned = $"{names[j].Words[1]} {names[j].Words[0]} <";
            string own = $"{names[j].Words[0]} {names[j].Words[1]} <";
            if (byRest.TryGetValue(turned, out List<int>? others))
                foreach (int i in others)
                    if (profiles[names[i].Claim].Article != profiles[names[j].Claim].Article) pairs.Add((i, j));
            if (!byRest.TryGetValue(own, out List<int>? same)) byRest[own] = same = [];
            same.Add(j);
        }

        pairs.Sort();
        return pairs.Select(p => (names[p.Item1].Claim, names[p.Item2].Claim));
    }
}
