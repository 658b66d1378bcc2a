using System.Globalization;
using Reconcile.Judging.Pairs;
using Reconcile.Matching.Alignment;

namespace Reconcile.Tuning;

/// <summary>
/// Learns the pair model from the labelled pairs. For the figures every pair is judged by a model that was learned from the other folds;
/// the model that is written is learned from all.
/// </summary>
internal static class PairTuning
{
    private const int Rounds = 900;
    private const int LikenessRounds = 500;

    // Beyond this many pairs a set teaches little more.
    private const int MostOfASet = 9000;

    private static readonly ParallelOptions TwoThreads = new() { MaxDegreeOfParallelism = 2 };

    /// <param name="data">Folder with <c>pairs/*.jsonl.gz</c>.</param>
    /// <param name="output">File for the model.</param>
    /// <param name="log">File for what was said of each pair and why, or null.</param>
    /// <param name="plot">File for the plot of precision against recall, or null.</param>
    public static int Run(string data, string output, string? log, string? plot)
    {
        List<LabelledPair> pairs = [.. LabelledPair.Read(data).GroupBy(p => p.Set).SelectMany(g => g.Take(MostOfASet))];
        double[][] features = new double[pairs.Count][], turned = new double[pairs.Count][];
        var conflicts = new SeenConflict?[pairs.Count];
        Parallel.For(0, pairs.Count, TwoThreads, i =>
        {
            (features[i], conflicts[i]) = Measure(pairs[i], pairs[i].A, pairs[i].B);
            if (pairs[i].Likeness is not null) turned[i] = Measure(pairs[i], pairs[i].B, pairs[i].A).Features;
        });
        Console.WriteLine($"{pairs.Count} pairs read");
        var judgements = new Judgement[pairs.Count];
        Parallel.For(0, LabelledPair.Folds, TwoThreads, fold =>
        {
            PairModel model = Train(pairs, features, turned, p => p.Fold != fold);
            for (int i = 0; i < pairs.Count; i++)
                if (pairs[i].Fold == fold) judgements[i] = Judgement.Of(model, features[i], conflicts[i]);
        });
        Figures.Print(pairs, judgements);
        if (log is not null) Log(log, pairs, features, judgements);
        if (plot is not null) File.WriteAllText(plot, SweepPlot.Draw(pairs, judgements));
        using var writer = new BinaryWriter(File.Create(output));
        Train(pairs, features, turned, _ => true).Write(writer);
        return 0;
    }

    /// <summary>A line a pair, parted by tabs: set, id, label, grade, the three probabilities, the match, the conflict, both texts, the features.</summary>
    private static void Log(string file, List<LabelledPair> pairs, double[][] features, Judgement[] judgements)
    {
        using var writer = new StreamWriter(file);
        for (int i = 0; i < pairs.Count; i++)
        {
            Judgement got = judgements[i];
            string conflict = got.Conflict is { } c ? Text($"{c.Type} {c.Strength:0.##} {c.First}|{c.Second}") : "-";
            string seen = string.Join(' ', features[i].Select((v, f) => (v, f)).Where(x => x.v != 0).Select(x => Text($"{(PairFeature)x.f}={x.v:0.##}")));
            writer.WriteLine(Text($"{pairs[i].Group}\t{pairs[i].Id}\t{pairs[i].Relation}\t{pairs[i].Likeness}\t{got.Contradiction:0.000}\t{got.Agreement:0.000}\t{got.Neutral:0.000}\t{got.Match:0.000}\t{conflict}\t{Line(pairs[i].A)}\t{Line(pairs[i].B)}\t{seen}"));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Line(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private static (double[] Features, SeenConflict? Conflict) Measure(LabelledPair pair, string first, string second)
    {
        try
        {
            FeatureRow row = PairFeatures.Of(TextView.Of(first, null), TextView.Of(second, null));
            return (row.Values.ToArray(), row.Gravest());
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            throw new InvalidOperationException($"{pair.Set} {pair.Id} cannot be read", e);
        }
    }

    private static PairModel Train(List<LabelledPair> pairs, double[][] features, double[][] turned, Func<LabelledPair, bool> use)
    {
        var sizes = pairs.Where(use).GroupBy(p => p.Group).ToDictionary(g => g.Key, g => g.Count());
        int[] relation = [.. Enumerable.Range(0, pairs.Count).Where(i => use(pairs[i]) && pairs[i].Relation >= 0)];
        int[] likeness = [.. Enumerable.Range(0, pairs.Count).Where(i => use(pairs[i]) && pairs[i].Likeness is not null)];

        // A large set must not drown a small one: weights with the root of the size.
        double[] Weights(int[] rows) => [.. rows.Select(i => Share(pairs[i].Group) * Math.Min(4, 40 / Math.Sqrt(sizes[pairs[i].Group])))];
        Tree[][] classes = Boosting.Classes(Rows(features, relation), [.. relation.Select(i => pairs[i].Relation)], Weights(relation), Rounds);

        // Likeness has no order: each pair is learned as it stands and turned round, both with half of its weight.
        double[] targets = [.. likeness.Select(i => Target(pairs[i].Likeness!.Value))], halves = [.. Weights(likeness).Select(w => w / 2)];
        Tree[] match = Boosting.Likeness([.. Rows(features, likeness), .. Rows(turned, likeness)], [.. targets, .. targets], [.. halves, .. halves], LikenessRounds);
        return new PairModel([.. classes, match]);
    }

    // Graders begin to call two sentences the same a little above the middle of their scale; a match of 0.5 is to be that line.
    private static double Target(double grade) => Math.Pow(grade, 1.25);

    private static double[][] Rows(double[][] features, int[] rows) => [.. rows.Select(i => features[i])];

    /// <summary>
    /// Pairs made by a recipe teach less than found ones. Contradictions of MultiNLI were written to order, and a negation gives most of them away
    /// (Gururangan et al. 2018); learned in full, every negation would look like a contradiction.
    /// </summary>
    private static double Share(string group) => group switch
    {
        "mnli_dev" => 0.3,
        "breaking_nli" or "equate/StressTest" => 0.8,
        "sick" => 1.4,
        "emergent" => 2,
        _ => 1,
    };
}
