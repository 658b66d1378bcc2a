using System.Globalization;
using Reconcile.Extraction.Quantities;
using Reconcile.Extraction.Times;
using Reconcile.Language;

namespace Reconcile.Evaluation;

/// <summary>Shows quantities and times of each line of standard input: <c>mentions DAY</c>, the day the lines were written or <c>-</c>.</summary>
internal static class MentionsCommand
{
    public static int Run(string[] args)
    {
        PublicationTime? published = args[0] == "-" ? null : new PublicationTime(DateOnly.Parse(args[0], CultureInfo.InvariantCulture));
        while (Console.In.ReadLine() is { } line)
        {
            ParsedText parsed = TextAnalyzer.Default.Analyze(line);
            TimeMention[] times = TimeExtractor.Extract(parsed, published);
            IEnumerable<string> quantities = QuantityExtractor.Extract(parsed, times).Select(q => $"{Words(line, q.Span)} = {QuantityText.Of(q.Quantity)}");
            Console.WriteLine($"{line}\t{string.Join("; ", quantities)}\t{string.Join("; ", times.Select(t => $"{Words(line, t.Span)} = {TimeText.Of(t)}"))}");
        }

        return 0;
    }

    private static string Words(string line, TextSpan span) => line.Substring(span.Start, span.Length);
}
