using System.Globalization;
using Reconcile.Language;
using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>Lemmas under gold tags, and what they get wrong, most frequent first.</summary>
internal static class LemmaEvaluation
{
    public static void Run(LemmaTable lemmas, IEnumerable<GoldSentence> data)
    {
        foreach (IGrouping<string, GoldSentence> set in data.GroupBy(s => s.Set))
        {
            int all = 0, right = 0;
            Dictionary<string, int> wrong = [];
            foreach (GoldSentence s in set)
                for (int i = 0; i < s.Forms.Length; i++)
                {
                    all++;
                    string lemma = lemmas.Lemma(s.Forms[i], s.Upos[i], s.Xpos[i]);
                    if (lemma == s.Lemmas[i]) right++;
                    else Count(wrong, $"{s.Upos[i]} {s.Xpos[i]} {s.Forms[i]}: {lemma}, not {s.Lemmas[i]}");
                }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Key}: {100.0 * right / all:F2} of {all}"));
            foreach ((string what, int count) in wrong.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal)) Console.WriteLine($"{count,6} {what}");
        }
    }

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
