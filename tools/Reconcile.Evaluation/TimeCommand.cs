using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Reconcile.Extraction.Times;
using Reconcile.Language;

namespace Reconcile.Evaluation;

/// <summary>
/// Values of dates and durations on TempEval-3: right where a time that overlaps the marked one has the same value. <c>--part TimeBank</c>
/// takes one source, <c>--every N --from K</c> each N-th article, <c>--errors FILE</c> writes the faults.
/// </summary>
internal static class TimeCommand
{
    public static int Run(string[] args)
    {
        int every = Option(args, "--every", 1), from = Option(args, "--from", 0), errors = Array.IndexOf(args, "--errors"), part = Array.IndexOf(args, "--part");
        string source = part < 0 ? "TimeBank" : args[part + 1];
        using StreamWriter? log = errors > 0 ? new StreamWriter(args[errors + 1]) : null;
        int gold = 0, predicted = 0, span = 0, value = 0, number = 0;
        foreach (JsonElement row in Rows(Path.Combine(args[0], "syntax", "tempeval3_tbaq.jsonl.gz")))
        {
            if (row.GetProperty("split").GetString() != source || number++ % every != from) continue;
            string text = row.GetProperty("text").GetString()!;
            DateOnly day = DateOnly.Parse(row.GetProperty("date").GetString()!.AsSpan(0, 10), CultureInfo.InvariantCulture);
            List<TimeMention> found = [.. TimeExtractor.Extract(TextAnalyzer.Default.Analyze(text), new PublicationTime(day)).Where(t => !IsSet(t) && !IsClock(t.Value))];
            predicted += found.Count;
            foreach (JsonElement mark in row.GetProperty("meta").GetProperty("timex").EnumerateArray())
            {
                int start = mark[0].GetInt32(), end = mark[1].GetInt32();
                int hit = found.FindIndex(t => t.Span.Start < end && t.Span.End > start);
                if (mark[2].GetString() is not ("DATE" or "DURATION"))
                {
                    // A time of day or a repeated time is not scored, on neither side.
                    if (hit < 0) continue;
                    predicted--;
                    found.RemoveAt(hit);
                    continue;
                }

                gold++;
                string right = mark[3].GetString() ?? string.Empty;
                span += hit >= 0 ? 1 : 0;
                value += hit >= 0 && found[hit].Value == right ? 1 : 0;
                if (hit < 0) log?.WriteLine($"MISSED {row.GetProperty("date")} [{text[start..end]}] {right} :: {Around(text, start, end)}");
                else if (found[hit].Value != right) log?.WriteLine($"VALUE  {row.GetProperty("date")} [{text[start..end]}] {right} got {found[hit].Value} {found[hit].Rule} [{Cut(text, found[hit])}] :: {Around(text, start, end)}");
                if (hit >= 0) found.RemoveAt(hit);
            }

            foreach (TimeMention extra in found)
                log?.WriteLine($"EXTRA  [{Cut(text, extra)}] {extra.Value} {extra.Rule} :: {Around(text, extra.Span.Start, extra.Span.End)}");
        }

        Print($"times {source} span", gold, predicted, span);
        Print($"times {source} value", gold, predicted, value);
        return 0;
    }

    private static IEnumerable<JsonElement> Rows(string path)
    {
        using FileStream file = File.OpenRead(path);
        using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return JsonDocument.Parse(line).RootElement;
    }

    private static bool IsSet(TimeMention time) => time.Rule == "set";

    private static bool IsClock(string? value) => value is not null && char.IsAsciiDigit(value[0]) && value.Contains('T', StringComparison.Ordinal);

    private static string Cut(string text, TimeMention time) => text.Substring(time.Span.Start, time.Span.Length).Replace('\n', ' ');

    private static string Around(string text, int start, int end) =>
        text[Math.Max(0, start - 60)..Math.Min(text.Length, end + 40)].Replace('\n', ' ');

    private static void Print(string name, int gold, int predicted, int right)
    {
        double p = 100.0 * right / predicted, r = 100.0 * right / gold;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: gold {gold} predicted {predicted} P {p:0.0} R {r:0.0} F1 {2 * p * r / (p + r):0.0}"));
    }

    private static int Option(string[] args, string name, int standard)
    {
        int at = Array.IndexOf(args, name);
        return at < 0 ? standard : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
