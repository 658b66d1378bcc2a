using System.Runtime.InteropServices;
using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Entities;
using Reconcile.Language;

namespace Reconcile.Evaluation;

/// <summary>
/// Learns which readings of a cue people mark, from PolNeAR and the project's own lines: <c>attribution-train DATA MODEL</c>. First five-fold cross-validation over articles, which
/// gives the figures to expect of unseen articles of this kind, then the model from all of them. Seeded, so that the threads change nothing.
/// </summary>
internal static class AttributionTraining
{
    private const int Folds = 5, Epochs = 10;

    /// <summary>So many models, each with an order of its own, are averaged.</summary>
    private const int Runs = 8;

    /// <summary>How often a line of the project's own counts.</summary>
    private const int OwnWeight = 3;

    /// <summary>The share of features that is left out of each step, so that no reading is learned by a few of them alone.</summary>
    private const double Dropped = 0.4;

    /// <summary>How much more the reading that fits best counts than one that fits less.</summary>
    private const double Sharpness = 20;

    /// <summary>How far, among readings that fit, the model may keep to those it finds likely: 0 not at all, 1 wholly.</summary>
    private const double Freedom = 0.7;

    public static int Run(string[] args)
    {
        List<AttributionDocument> documents = AttributionDocument.Read(args[0]);
        List<Choice> own = [.. AttributionCorpus.Read("tests/Reconcile.Core.Tests/Extraction/Attributions/attribution.corpus").SelectMany(d => Choices(Prepare(d)).Where(c => d.Gold.Count == 0 || c.Targets.Any(t => t > 0)))];
        Console.WriteLine($"{own.Count} choices of the project's own lines");
        Prepared[] prepared = new Prepared[documents.Count];
        Parallel.For(0, documents.Count, i => prepared[i] = Prepare(documents[i]));
        Console.WriteLine($"{prepared.Sum(p => p.Drafts.Count)} readings, {prepared.Sum(p => p.Targets.Count(t => t > 0))} right; {prepared.Sum(p => p.Reached)} of {prepared.Sum(p => p.Document.Gold.Count(g => g.Source.Count > 0 && g.Content.Count > 0))} marked attributions have a right reading");
        int[] thresholds = [Selection.Threshold - 50, Selection.Threshold, Selection.Threshold + 50];
        AttributionScore[] scores = [.. thresholds.Select(_ => new AttributionScore())];
        AttributionScore[] all = [.. thresholds.Select(_ => new AttributionScore())];
        int folds = args.Contains("--one") ? 1 : Folds;
        int errors = Array.IndexOf(args, "--errors");
        using StreamWriter? log = errors > 0 ? new StreamWriter(args[errors + 1]) : null;
        if (log is not null)
        {
            foreach (Prepared p in prepared)
                foreach (AttributionDocument.Marked gold in p.Document.Gold.Where(g => g.Source.Count > 0 && g.Content.Count > 0 && !p.Reaches(g)))
                    log.WriteLine($"UNREACHED{(AttributionScore.IsSpeech(gold) ? "*" : "")} {p.Why(gold)} [{p.Words(gold.Source)}] <{gold.CueWords}> {{{p.Words(gold.Content)}}} IN {p.Around(gold)}");
        }

        for (int fold = 0; fold < folds; fold++)
        {
            DraftModel model = Learn([.. prepared.Where((_, i) => i % Folds != fold)], own);
            for (int t = 0; t < thresholds.Length; t++)
                for (int i = fold; i < prepared.Length; i += Folds) all[t].Add(prepared[i].Document, prepared[i].Extract(model, thresholds[t], nested: true), null);
            for (int t = 0; t < thresholds.Length; t++)
                for (int i = fold; i < prepared.Length; i += Folds)
                    scores[t].Add(prepared[i].Document, prepared[i].Extract(model, thresholds[t]), thresholds[t] == Selection.Threshold ? log : null);
        }

        for (int t = 0; t < thresholds.Length; t++)
        {
            Console.WriteLine($"-- threshold {thresholds[t]}");
            scores[t].Print(Console.Out, thresholds[t] == Selection.Threshold);
            Console.WriteLine("with those inside others:");
            all[t].Print(Console.Out, false);
        }

        if (args.Length < 2 || args[1].StartsWith('-')) return 0;
        using FileStream file = File.Create(args[1]);
        Learn(prepared, own).Write(file);
        return 0;
    }

    /// <summary>
    /// For each cue a choice among its readings and "none": a softmax, in which the readings that fit best are to win. Cues inside what is
    /// already said teach nothing.
    /// </summary>
    private static DraftModel Learn(Prepared[] documents, List<Choice> own)
    {
        double[][] runs = new double[Runs][];
        Parallel.For(0, Runs, i => runs[i] = Learn(documents, own, 11 + i));
        return new DraftModel([.. Enumerable.Range(0, DraftModel.Size).Select(k => (short)Math.Clamp(Math.Round(runs.Average(r => r[k]) * DraftModel.Scale), short.MinValue, short.MaxValue))]);
    }

    private static double[] Learn(Prepared[] documents, List<Choice> own, int seed)
    {
        double[] weights = new double[DraftModel.Size], sums = new double[DraftModel.Size], squares = new double[DraftModel.Size];
        List<Choice> choices = [.. documents.SelectMany(Choices)];
        for (int i = 0; i < OwnWeight; i++) choices.AddRange(own);
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, choices.Count)];
        double[] scores = new double[choices.Max(c => c.Features.Length)], aims = new double[scores.Length];
        long steps = 0;
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (int r in order)
            {
                (uint[][] features, double[] targets) = choices[r];
                uint salt = (uint)random.Next();
                double total = 1, wanted = 0;
                for (int i = 0; i < features.Length; i++)
                {
                    double z = 0;
                    foreach (uint f in features[i])
                        if (!IsDropped(f, salt)) z += weights[f & (DraftModel.Size - 1)] / (1 - Dropped);
                    total += scores[i] = Math.Exp(Math.Min(z, 50));
                }

                for (int i = 0; i < features.Length; i++) wanted += aims[i] = targets[i] > 0 ? targets[i] * Math.Pow(scores[i] / total, Freedom) : 0;

                steps++;
                for (int i = 0; i < features.Length; i++)
                {
                    double gradient = (wanted > 0 ? aims[i] / wanted : 0) - (scores[i] / total);
                    if (Math.Abs(gradient) < 1e-4) continue;
                    foreach (uint f in features[i])
                    {
                        if (IsDropped(f, salt)) continue;
                        uint k = f & (DraftModel.Size - 1);
                        double g = gradient - (1e-3 * weights[k]);
                        squares[k] += g * g;
                        double step = 0.1 * g / Math.Sqrt(1 + squares[k]);
                        weights[k] += step;
                        sums[k] += step * steps;
                    }
                }
            }
        }

        // The mean of the weights over all steps, in whole numbers.
        return [.. weights.Select((w, k) => w - (sums[k] / (steps + 1)))];
    }

    private static bool IsDropped(uint feature, uint salt) => ((feature ^ salt) * 2654435761u) % 1000003u < Dropped * 1000003;

    private static IEnumerable<Choice> Choices(Prepared document) =>
        Enumerable.Range(0, document.Drafts.Count)
            .GroupBy(i => document.Drafts[i].CueToken >= 0 ? document.Drafts[i].CueToken : -1 - i)
            .Where(g => g.All(i => document.Targets[i] >= 0))
            .Select(g =>
            {
                double[] worth = [.. g.Select(i => document.Targets[i] <= 0 ? 0 : Math.Exp(Sharpness * document.Targets[i]))];
                double sum = worth.Sum();
                return new Choice([.. g.Select(i => document.Features[i])], [.. worth.Select(w => sum > 0 ? w / sum : 0)]);
            });

    private static Prepared Prepare(AttributionDocument document)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(document.Text);
        EntityIndex entities = EntityResolver.Resolve(parsed);
        Passage passage = new(parsed);
        List<Draft> drafts = AttributionExtractor.Candidates(passage);
        uint[] buffer = new uint[DraftFeatures.Capacity];
        List<uint[]> features = [];
        for (int from = 0, end; from < drafts.Count; from = end)
        {
            end = Selection.EndOfCue(drafts, from);
            ReadOnlySpan<Draft> readings = CollectionsMarshal.AsSpan(drafts)[from..end];
            foreach (Draft d in readings) features.Add(buffer[..DraftFeatures.Extract(passage, entities, readings, d, buffer)]);
        }

        return new Prepared(document, passage, entities, drafts, features, [.. drafts.Select(d => AttributionTarget.Of(document, parsed, d))]);
    }

    private sealed record Choice(uint[][] Features, double[] Targets);

    private sealed record Prepared(AttributionDocument Document, Passage Passage, EntityIndex Entities, List<Draft> Drafts, List<uint[]> Features, List<float> Targets)
    {
        /// <summary>Marked attributions that some reading gets right: the ceiling of the choice.</summary>
        public int Reached => Document.Gold.Count(g => g.Source.Count > 0 && g.Content.Count > 0 && Reaches(g));

        public bool Reaches(AttributionDocument.Marked gold) => Drafts.Any(d => AttributionTarget.Fits(gold, Passage.Parsed, d) >= 0.5f);

        public string Why(AttributionDocument.Marked gold)
        {
            ParsedText parsed = Passage.Parsed;
            if (Drafts.Any(d => AttributionTarget.Fits(gold with { Source = [] }, parsed, d) >= 0.5f || AttributionTarget.Fits(gold with { Source = [new TextSpan(0, parsed.Text.Length)] }, parsed, d) >= 0.5f)) return "source" + string.Concat(Drafts.Where(d => AttributionTarget.Fits(gold with { Source = [] }, parsed, d) >= 0.5f || AttributionTarget.Fits(gold with { Source = [new TextSpan(0, parsed.Text.Length)] }, parsed, d) >= 0.5f).Take(2).Select(d => $" ({Words([d.Source.IsEmpty ? default : TextSpan.FromBounds(parsed.Tokens[d.Source.First].Start, parsed.Tokens[d.Source.End - 1].End)])} <{parsed.Form(Math.Max(0, d.CueToken))}>)"));
            return Drafts.Any(d => d.CueToken >= 0 && gold.Cue.Any(c => c.Overlaps(parsed.Tokens[d.CueToken].Span))) ? "content" : "cue";
        }

        public string Around(AttributionDocument.Marked gold)
        {
            List<TextSpan> all = [.. gold.Cue, .. gold.Content, .. gold.Source];
            return Document.Text[Math.Max(0, all.Min(a => a.Start) - 30)..Math.Min(Document.Text.Length, all.Max(a => a.End) + 40)].Replace('\n', '/');
        }

        public string Words(List<TextSpan> spans) => string.Join(" | ", spans.Select(s => s.Of(Document.Text).ToString().Replace('\n', ' ')));

        public AttributionMention[] Extract(DraftModel model, int threshold, bool nested = false)
        {
            // Drafts grow when quotations go on, so every run starts from new ones.
            List<Draft> fresh = AttributionExtractor.Candidates(Passage);
            return [.. AttributionExtractor.Finish(Passage, Entities, Selection.Pick(Passage, Entities, fresh, model, threshold)).Where(a => nested || a.Outer < 0)];
        }
    }
}
