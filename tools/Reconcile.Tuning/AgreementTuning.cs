using System.Globalization;
using System.Text;
using Reconcile.Judging.Agreements;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Tuning;

/// <summary>
/// Learns when two claims tell one fact, from pairs that were read by eye (<c>judged.agreements</c>): logistic regression with a small penalty on large
/// weights. For the figures every pair is weighed by what the other folds teach; folds are of whole stories.
/// </summary>
internal static class AgreementTuning
{
    private const int Folds = 5, Rounds = 2000;
    private const double Penalty = 0.01, Step = 0.3;

    private sealed record Judged(string Story, double[] Values, bool Right);

    private sealed record Line(string Story, Place First, Place Second, bool Right);

    private readonly record struct Place(string Article, TextSpan Span);

    /// <param name="data">Folder with <c>stories/*.jsonl.gz</c>.</param>
    /// <param name="output">File for the weights.</param>
    public static int Run(string data, string output)
    {
        ILookup<string, Line> lines = JudgedStories.Lines("judged.agreements")
            .ToLookup(p => p[0], p => new Line(p[0], Read(p[1]), Read(p[2]), p[3] == "right"), StringComparer.Ordinal);
        var judged = new List<Judged>();
        int lost = 0;
        foreach ((string story, Article[] articles) in JudgedStories.Read(data))
        {
            if (!lines.Contains(story)) continue;
            Claim[] claims = [.. articles.SelectMany((a, i) => Reconciler.Default.Extract(a with { Id = (i + 1).ToString("00", CultureInfo.InvariantCulture) }).Claims)];
            ClaimProfile[] profiles = ProfileBuilder.Build([.. claims.Select((c, i) => c with { Id = $"c{i}" })]);
            var comparer = new PairComparer(new WordWeights(profiles));
            foreach (Line line in lines[story])
            {
                int first = Find(claims, line.First), second = Find(claims, line.Second);
                if (first < 0 || second < 0 || comparer.Compare(profiles[Math.Min(first, second)], profiles[Math.Max(first, second)]) is not { } pair || !AgreementRule.IsComparable(pair))
                {
                    lost++;
                    continue;
                }

                double[] values = new double[AgreementWeights.Count];
                AgreementWeights.Measure(pair, values);
                judged.Add(new Judged(story, values, line.Right));
            }
        }

        Console.WriteLine($"{judged.Count} pairs, {judged.Count(j => j.Right)} right; {lost} that are no claims any more or cannot agree");
        string[] stories = [.. judged.Select(j => j.Story).Distinct().Order(StringComparer.Ordinal)];
        var seen = new List<(double Sum, bool Right)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            bool Held(Judged j) => Array.BinarySearch(stories, j.Story, StringComparer.Ordinal) % Folds == fold;
            var weights = new AgreementWeights(Learn([.. judged.Where(j => !Held(j))]));
            seen.AddRange(judged.Where(Held).Select(j => (weights.Sum(j.Values), j.Right)));
        }

        Print(seen);
        File.WriteAllText(output, Lines(Learn(judged)));
        return 0;
    }

    private static Place Read(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal), plus = text.IndexOf('+', StringComparison.Ordinal);
        return new Place(text[..colon], new TextSpan(int.Parse(text[(colon + 1)..plus], CultureInfo.InvariantCulture), int.Parse(text[(plus + 1)..], CultureInfo.InvariantCulture)));
    }

    /// <summary>The claim that has most in common with the place, at least half of both; -1 where there is none.</summary>
    private static int Find(Claim[] claims, Place place)
    {
        int best = -1, most = 0;
        for (int i = 0; i < claims.Length; i++)
        {
            if (claims[i].ArticleId != place.Article) continue;
            int common = Math.Min(claims[i].Span.End, place.Span.End) - Math.Max(claims[i].Span.Start, place.Span.Start);
            if (common > most && common * 2 >= Math.Max(claims[i].Span.Length, place.Span.Length)) (best, most) = (i, common);
        }

        return best;
    }

    /// <summary>Full gradients with a step a weight (AdaGrad: Duchi, Hazan and Singer 2011), in bits.</summary>
    private static double[] Learn(IReadOnlyList<Judged> judged)
    {
        double[] weights = new double[AgreementWeights.Count], gradient = new double[weights.Length], squares = new double[weights.Length];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < weights.Length; i++) gradient[i] = i == (int)AgreementFeature.Prior ? 0 : Penalty * weights[i];
            foreach (Judged pair in judged)
            {
                double sum = 0;
                for (int i = 0; i < weights.Length; i++) sum += weights[i] * pair.Values[i];
                double off = ((1 / (1 + Math.Exp(-sum))) - (pair.Right ? 1 : 0)) / judged.Count;
                for (int i = 0; i < weights.Length; i++) gradient[i] += off * pair.Values[i];
            }

            for (int i = 0; i < weights.Length; i++)
            {
                squares[i] += gradient[i] * gradient[i];
                if (squares[i] > 0) weights[i] -= Step * gradient[i] / Math.Sqrt(squares[i]);
            }
        }

        return Array.ConvertAll(weights, w => Math.Round(w / Math.Log(2), 3));
    }

    private static string Lines(double[] weights)
    {
        var text = new StringBuilder("# source: learned from pairs of claims that were read by eye; written by the command \"agreements\" of tools/Reconcile.Tuning\n# what is compared, the level, the weight in bits; \"value\" is what one of the value adds\n");
        string section = string.Empty;
        for (int i = 0; i < weights.Length; i++)
        {
            (string what, string level) = AgreementWeights.Words[i];
            if (what != section) text.Append(CultureInfo.InvariantCulture, $"\n[{section = what}]\n");
            text.Append(CultureInfo.InvariantCulture, $"{(level.Length > 0 ? level : "value")}: {weights[i]}\n");
        }

        return text.ToString();
    }

    private static void Print(List<(double Sum, bool Right)> seen)
    {
        long above = 0;
        int wrong = 0;
        foreach ((_, bool right) in seen.OrderBy(s => s.Sum))
        {
            if (right) above += wrong;
            else wrong++;
        }

        double pairs = (double)wrong * (seen.Count - wrong);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"of a right and a wrong pair the right one is surer in {100 * above / pairs:0.0}%"));
        Console.WriteLine("| probability | pairs | mean | right |");
        foreach (IGrouping<int, (double P, bool Right)> band in seen.Select(s => (P: 1 / (1 + Math.Pow(2, -s.Sum)), s.Right)).GroupBy(s => Math.Min(9, (int)(s.P * 10))).OrderBy(b => b.Key))
        {
            int right = band.Count(s => s.Right);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {band.Key / 10.0:0.0} to {(band.Key + 1) / 10.0:0.0} | {band.Count()} | {band.Average(s => s.P):0.00} | {right} ({100.0 * right / band.Count():0}%) |"));
        }
    }
}
