using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Reconcile.Matching;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Evaluation;

/// <summary>
/// Whether the score of a match tells claims of one event from claims of two, on the event marks of ECB+: all pairs of claims from two documents of one
/// topic whose predicates are marked as events. The baseline takes two predicates with the same lemma for one event. The threshold of the score is
/// chosen on one half of the topics and measured on the other.
/// </summary>
internal static class EventsCommand
{
    private readonly record struct Scored(int Topic, bool Gold, bool SameLemma, double Match);

    public static int Run(string[] args)
    {
        List<Scored> pairs = [];
        int mentions = 0, claims = 0;
        foreach (IGrouping<int, Document> topic in Read(args[0]).GroupBy(d => d.Topic).OrderBy(g => g.Key))
        {
            Document[] documents = [.. topic];
            ClaimProfile[] profiles = ProfileBuilder.Build([.. documents.SelectMany(d => Reconciler.Default.Extract(d.Article).Claims)]);
            var comparer = new PairComparer(new WordWeights(profiles));
            Dictionary<string, Document> byId = documents.ToDictionary(d => d.Article.Id, StringComparer.Ordinal);
            List<(ClaimProfile Profile, string Event)> marked = [];
            foreach (ClaimProfile profile in profiles)
            {
                TextSpan root = profile.Claim.Frame.Nodes[profile.Claim.Frame.Root].Span;
                if (byId[profile.Claim.ArticleId].EventAt(root) is { } name) marked.Add((profile, name));
            }

            mentions += documents.Sum(d => d.Events.Count);
            claims += marked.Count;
            for (int i = 0; i < marked.Count; i++)
            {
                for (int j = i + 1; j < marked.Count; j++)
                {
                    (ClaimProfile a, ClaimProfile b) = (marked[i].Profile, marked[j].Profile);
                    if (a.Article == b.Article) continue;
                    bool lemma = a.Claim.Frame.Nodes[a.Claim.Frame.Root].Lemma == b.Claim.Frame.Nodes[b.Claim.Frame.Root].Lemma;
                    pairs.Add(new Scored(topic.Key, marked[i].Event == marked[j].Event, lemma, MatchScore.Probability(MatchScore.Weights(comparer.Compare(a, b)))));
                }
            }
        }

        Console.WriteLine($"{mentions} marked events, {claims} of them the predicate of a claim; {pairs.Count} pairs of claims of two documents, {pairs.Count(p => p.Gold)} of one event");
        Print("same lemma", pairs, p => p.SameLemma);
        Print("match from 0.5", pairs, p => p.Match >= 0.5);
        // By the remainder of the topic: what the other half chose.
        double[] chosen = [Best(pairs.Where(p => p.Topic % 2 == 1)), Best(pairs.Where(p => p.Topic % 2 == 0))];
        Print(FormattableString.Invariant($"match from {chosen[0]:0.00} or {chosen[1]:0.00}, chosen on the other half"), pairs, p => p.Match >= chosen[p.Topic % 2]);
        Print("of these, same lemma", pairs, p => p.SameLemma && p.Match >= chosen[p.Topic % 2]);
        return 0;
    }

    private static double Best(IEnumerable<Scored> pairs)
    {
        Scored[] half = [.. pairs];
        double best = 0, threshold = 0;
        for (double t = 0.02; t < 1; t += 0.02)
            if (Measure(half, p => p.Match >= t).F1 is var f1 && f1 > best) (best, threshold) = (f1, t);
        return threshold;
    }

    private static void Print(string name, List<Scored> pairs, Func<Scored, bool> same)
    {
        (double precision, double recall, double f1) = Measure(pairs, same);
        Console.WriteLine(FormattableString.Invariant($"{name}: P {100 * precision:0.0} R {100 * recall:0.0} F1 {100 * f1:0.0}"));
    }

    private static (double Precision, double Recall, double F1) Measure(IReadOnlyList<Scored> pairs, Func<Scored, bool> same)
    {
        int right = 0, said = 0, gold = 0;
        foreach (Scored pair in pairs)
        {
            bool one = same(pair);
            if (one) said++;
            if (pair.Gold) gold++;
            if (one && pair.Gold) right++;
        }

        double precision = (double)right / Math.Max(said, 1), recall = (double)right / Math.Max(gold, 1);
        return (precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /// <summary>One document with its marked events: where they stand and which event it is.</summary>
    private sealed record Document(int Topic, Article Article, List<(TextSpan Span, string Event)> Events)
    {
        public string? EventAt(TextSpan span)
        {
            foreach ((TextSpan at, string name) in Events)
                if (at.Overlaps(span)) return name;
            return null;
        }
    }

    private static IEnumerable<Document> Read(string folder)
    {
        using FileStream file = File.OpenRead(Path.Combine(folder, "stories", "ecbplus_docs.jsonl.gz"));
        using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            yield return Parse(json.RootElement);
        }
    }

    private static Document Parse(JsonElement row)
    {
        JsonElement meta = row.GetProperty("meta");
        StringBuilder text = new();
        List<TextSpan[]> sentences = [];
        foreach (JsonElement sentence in meta.GetProperty("sents").EnumerateArray())
        {
            List<TextSpan> tokens = [];
            foreach (JsonElement token in sentence.EnumerateArray())
            {
                int start = text.Length;
                text.Append(token.GetString());
                tokens.Add(TextSpan.FromBounds(start, text.Length));
                text.Append(' ');
            }

            sentences.Add([.. tokens]);
            text.Append('\n');
        }

        List<(TextSpan, string)> events = [];
        foreach (JsonElement mention in meta.GetProperty("mentions").EnumerateArray())
        {
            if (!mention[2].GetString()!.Contains("ACTION", StringComparison.Ordinal)) continue;
            foreach (JsonElement token in mention[1].EnumerateArray().Take(1)) events.Add((sentences[mention[0].GetInt32()][token.GetInt32()], mention[3].GetString()!));
        }

        return new Document(int.Parse(meta.GetProperty("topic").GetString()!, System.Globalization.CultureInfo.InvariantCulture), new Article { Id = row.GetProperty("id").GetString()!, Text = text.ToString() }, events);
    }
}
