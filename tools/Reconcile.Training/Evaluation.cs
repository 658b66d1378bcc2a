using System.Globalization;
using Reconcile.Language;
using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>Tagging, lemmas and attachment on gold tokens, a row a set and genre; punctuation counts.</summary>
internal static class Evaluation
{
    public static void Run(SyntaxModel model, IEnumerable<GoldSentence> data)
    {
        SentenceParser parser = new(model);
        SortedDictionary<string, int[]> rows = new(StringComparer.Ordinal);
        foreach (GoldSentence s in data)
        {
            (string text, Token[] tokens) = s.Raw();
            parser.Parse(text, tokens, [new SentenceRange(0, tokens.Length, new TextSpan(0, text.Length))]);
            foreach (string name in new[] { s.Set, s.Set + " " + s.Genre })
            {
                int[] row = rows.TryGetValue(name, out int[]? known) ? known : rows[name] = new int[6];
                for (int i = 0; i < tokens.Length; i++)
                {
                    row[0]++;
                    if (tokens[i].Upos == s.Upos[i]) row[1]++;
                    if (tokens[i].Xpos == s.Xpos[i]) row[2]++;
                    if (tokens[i].Lemma == s.Lemmas[i]) row[3]++;
                    if (tokens[i].Head != s.Heads[i]) continue;
                    row[4]++;
                    if (tokens[i].Relation == s.Relations[i]) row[5]++;
                }
            }
        }

        Console.WriteLine("set                    tokens   UPOS   XPOS  lemma    UAS    LAS");
        foreach ((string name, int[] row) in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {row[0],8} {P(row, 1),6:F2} {P(row, 2),6:F2} {P(row, 3),6:F2} {P(row, 4),6:F2} {P(row, 5),6:F2}"));
    }

    private static double P(int[] row, int i) => 100.0 * row[i] / row[0];
}
