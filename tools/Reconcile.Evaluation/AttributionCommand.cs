using System.Globalization;
using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Entities;
using Reconcile.Language;

namespace Reconcile.Evaluation;

/// <summary>
/// Who said what on PolNeAR, scored as <c>score/attribution.py</c> does. <c>--every N</c> takes each N-th article, <c>--from K</c> the first of
/// them; <c>--errors FILE</c> writes what was missed and what was wrong; <c>--rules</c> shows precision by rule.
/// </summary>
internal static class AttributionCommand
{
    public static int Run(string[] args)
    {
        int every = Option(args, "--every", 1), from = Option(args, "--from", 0);
        List<AttributionDocument> documents = [.. AttributionDocument.Read(args[0]).Where((_, i) => i % every == from)];
        AttributionMention[][] found = new AttributionMention[documents.Count][];
        Parallel.For(0, documents.Count, i => found[i] = Extract(documents[i].Text));
        AttributionScore score = new();
        int errors = Array.IndexOf(args, "--errors");
        using StreamWriter? log = errors > 0 ? new StreamWriter(args[errors + 1]) : null;
        for (int i = 0; i < documents.Count; i++) score.Add(documents[i], found[i], log);
        score.Print(Console.Out, args.Contains("--rules"));
        return 0;
    }

    private static AttributionMention[] Extract(string text)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        // The gold marks only what the outlet itself attributes, not what speakers attribute in turn.
        return [.. AttributionExtractor.Extract(new Passage(parsed), EntityResolver.Resolve(parsed)).Where(a => a.Outer < 0)];
    }

    private static int Option(string[] args, string name, int standard)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? standard : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
