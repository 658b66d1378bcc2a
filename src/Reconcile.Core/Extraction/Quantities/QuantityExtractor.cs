using Reconcile.Extraction.Times;
using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Finds every quantity of a text: numbers with unit, hedge, counted noun and role, and words that say none. Times are left out.</summary>
internal static class QuantityExtractor
{
    /// <param name="parsed">The text.</param>
    /// <param name="times">Its times in text order; a number inside one is a quantity only with a unit of time (<c>six weeks ago</c>).</param>
    public static QuantityMention[] Extract(ParsedText parsed, TimeMention[] times)
    {
        List<QuantityMention> found = [];
        int time = 0;
        foreach (SentenceRange sentence in parsed.Sentences)
        {
            int at = sentence.FirstToken, floor = at;
            while (at < sentence.EndToken)
            {
                while (time < times.Length && times[time].EndToken <= at) time++;
                bool inTime = time < times.Length && times[time].FirstToken <= at;
                int next = Read(parsed, sentence, at, floor, inTime, found);
                floor = next > at ? next : floor;
                at = Math.Max(next, at + 1);
            }
        }

        return [.. found];
    }

    // Reads a quantity at a token and returns the token after it; the same token where there is none.
    private static int Read(ParsedText parsed, SentenceRange sentence, int at, int floor, bool inTime, List<QuantityMention> found)
    {
        int end = sentence.EndToken;
        if (!inTime && NoneClaims.TryRead(parsed, sentence, at) is { } none)
        {
            found.Add(none);
            return none.EndToken;
        }

        if (!NumberReader.TryRead(parsed, at, end, out Amount amount)) return at;
        Measure measure = Measure.Read(parsed, amount, floor, end);
        if (!inTime && NameNumbers.IsScoreOrPhone(parsed, measure, end, out int last)) return last;
        RangeReader.TryExtend(parsed, sentence, floor, ref measure);
        if (inTime && measure.Unit is not { IsTime: true }) return at;
        if (measure.Unit is null && ShareReader.TryExtend(parsed, end, ref measure)) return Add(parsed, sentence, floor, measure, found);
        if (NameNumbers.IsName(parsed, sentence, measure)) return measure.End;
        if (measure.Amount.Form == AmountForm.One && !OneWord.Counts(parsed, sentence, measure)) return measure.End;
        return Add(parsed, sentence, floor, measure, found);
    }

    private static int Add(ParsedText parsed, SentenceRange sentence, int floor, Measure measure, List<QuantityMention> found)
    {
        found.Add(MentionBuilder.Build(parsed, sentence, floor, measure));
        return found[^1].EndToken;
    }
}
