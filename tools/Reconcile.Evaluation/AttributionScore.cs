using System.Globalization;
using Reconcile.Extraction.Attributions;

namespace Reconcile.Evaluation;

/// <summary>Counts of <c>score/attribution.py</c>: contents that overlap by half of the longer, sources that overlap at all.</summary>
internal sealed class AttributionScore
{
    private static readonly string[] Speech =
    [
        "SAY", "SAID", "TELL", "TOLD", "ANNOUNC", "CLAIM", "ADD", "ACCORDING", "STATE", "WARN", "ASK", "ARGU", "DENI", "DENY", "INSIST", "EXPLAIN",
        "ACKNOWLEDG", "CONFIRM", "REPORT", "SUGGEST", "ACCUS", "DECLAR", "WROTE", "WRITE", "TWEET", "RESPOND", "REPL", "PROMIS", "TESTIF", "ASSERT",
        "ALLEG", "CALL", "DESCRIB", "ADMIT", "NOTE",
    ];

    private readonly SortedDictionary<string, (int Predicted, int Content, int Source)> rules = new(StringComparer.Ordinal);
    private int gold, predicted, content, source, speech, speechFound;

    public void Add(AttributionDocument document, AttributionMention[] found, TextWriter? log)
    {
        List<AttributionDocument.Marked> marked = [.. document.Gold.Where(g => g.Source.Count > 0 && g.Content.Count > 0)];
        gold += marked.Count;
        predicted += found.Length;
        int[] used = new int[found.Length];
        log?.WriteLine("===== " + document.Id);
        foreach (AttributionDocument.Marked mark in marked)
        {
            bool isSpeech = IsSpeech(mark);
            speech += isSpeech ? 1 : 0;
            double best = 0.5;
            int hit = -1;
            for (int i = 0; i < found.Length; i++)
            {
                double share = Common(mark.Content, [found[i].Content]) / (double)Math.Max(Math.Max(Size(mark.Content), found[i].Content.Length), 1);
                if (used[i] == 0 && share >= best) (best, hit) = (share, i);
            }

            bool right = hit >= 0 && found[hit].Source is { } s && Common(mark.Source, [s]) > 0;
            if (hit >= 0)
            {
                used[hit] = right ? 2 : 1;
                content++;
            }

            source += right ? 1 : 0;
            speechFound += right && isSpeech ? 1 : 0;
            if (right || log is null) continue;
            int same = Array.FindIndex(found, f => f.Cue is { } c && Common(mark.Cue, [c]) > 0);
            string kind = hit >= 0 ? "SOURCE" : same >= 0 ? "SPAN" : "NONE";
            log.WriteLine($"{kind}{(isSpeech ? "*" : "")} [{Words(document, mark.Source)}] <{Words(document, mark.Cue)}> {{{Words(document, mark.Content)}}}");
            int shown = hit >= 0 ? hit : same;
            if (shown >= 0) log.WriteLine($"   got {found[shown].Rule} [{Text(document, found[shown].Source)}] <{Text(document, found[shown].Cue)}> {{{Text(document, found[shown].Content)}}}");
        }

        for (int i = 0; i < found.Length; i++)
        {
            rules.TryGetValue(found[i].Rule, out (int Predicted, int Content, int Source) r);
            rules[found[i].Rule] = (r.Predicted + 1, r.Content + (used[i] > 0 ? 1 : 0), r.Source + (used[i] == 2 ? 1 : 0));
            if (used[i] == 0) log?.WriteLine($"WRONG {found[i].Rule} {Text(document, found[i].Source)} <{Text(document, found[i].Cue)}> {{{Text(document, found[i].Content)}}}");
        }
    }

    public static bool IsSpeech(AttributionDocument.Marked mark) =>
        Speech.Any(s => mark.CueWords.StartsWith(s, StringComparison.Ordinal) || mark.CueWords.Contains(" " + s, StringComparison.Ordinal));

    public void Print(TextWriter output, bool byRule)
    {
        output.WriteLine(Line("content", content));
        output.WriteLine(Line("content+source", source));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"content+source, speech cues: recall {100.0 * speechFound / speech:0.0} of {speech}"));
        if (!byRule) return;
        foreach ((string rule, (int n, int c, int s)) in rules)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rule}: {n}, content {100.0 * c / n:0.0}, with source {100.0 * s / n:0.0}"));
    }

    private string Line(string name, int right)
    {
        double p = 100.0 * right / predicted, r = 100.0 * right / gold;
        return string.Create(CultureInfo.InvariantCulture, $"{name}: gold {gold} predicted {predicted} P {p:0.0} R {r:0.0} F1 {2 * p * r / (p + r):0.0}");
    }

    private static int Size(List<TextSpan> spans) => spans.Sum(s => s.Length);

    private static int Common(List<TextSpan> a, List<TextSpan> b) =>
        a.Sum(x => b.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start))));

    private static string Words(AttributionDocument document, List<TextSpan> spans) => string.Join(" | ", spans.Select(s => Text(document, s)));

    private static string Text(AttributionDocument document, TextSpan? span) =>
        span is null ? "-" : document.Text.Substring(span.Value.Start, span.Value.Length).Replace('\n', ' ');
}
