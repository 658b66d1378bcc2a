using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Adds hedge, counted noun and role to a number with its unit.</summary>
internal static class MentionBuilder
{
    public static QuantityMention Build(ParsedText parsed, SentenceRange sentence, int floor, Measure measure)
    {
        int first = measure.First, end = measure.End;
        if (AgeReader.IsBareAge(parsed, sentence, measure, out int ageFirst))
        {
            measure.IsAge = true;
            first = ageFirst;
        }

        Hedge hedge = ReadHedges(parsed, sentence, floor, measure, ref first, ref end);
        string? unit = measure.Unit?.Name;
        QuantityRole role = QuantityRole.None;
        bool raised = hedge == Hedge.AtMost && RoleReader.IsRaisedTo(parsed, sentence, first);
        if (raised) hedge = Hedge.Exact;
        if (measure.IsAge) (unit, role) = ((unit ?? "year") + " of age", QuantityRole.Age);
        else if (measure.Unit is not null && RateReader.TryRead(parsed, sentence, measure, end, out string? per, out int afterRate))
        {
            unit += " per " + per;
            end = Math.Max(end, afterRate);
            role = QuantityRole.Rate;
        }
        else if (measure.Unit is { IsTime: true }) role = QuantityRole.Duration;

        int counted = measure.IsAge ? -1 : CountedNouns.Find(parsed, sentence, measure, end);
        role |= RoleReader.Read(parsed, sentence, measure, first, end, counted);
        if (raised) role |= QuantityRole.ChangeTo | QuantityRole.Total;
        (double? low, double? high) = Bounds(measure.Amount, hedge);
        Quantity quantity = new()
        {
            Low = low,
            High = high,
            Unit = unit,
            Counted = CountedNouns.Lemma(parsed, end, counted, role),
            Hedge = hedge,
            Role = role,
        };
        TextSpan span = TextSpan.FromBounds(parsed.Tokens[first].Start, parsed.Tokens[end - 1].End);
        return new QuantityMention(span, first, end, counted, quantity, RuleOf(measure));
    }

    private static Hedge ReadHedges(ParsedText parsed, SentenceRange sentence, int floor, Measure measure, ref int first, ref int end)
    {
        Hedge hedge = measure.IsRange ? Hedge.Range : measure.Amount.Form == AmountForm.Magnitude ? Hedge.Vague : Hedge.Exact;
        for (int i = 0; i < 3 && Hedges.ReadBefore(parsed, first, Math.Max(floor, sentence.FirstToken), out Hedge before, out int start); i++)
        {
            bool verb = start == first - 1 && parsed.Tokens[start].Upos == Upos.Verb;
            if (verb && hedge is Hedge.Exact) hedge = before;
            if (verb) break;
            first = start;
            if (hedge is Hedge.Exact || (hedge is Hedge.Vague && before is not (Hedge.Exact or Hedge.About))) hedge = before;
        }

        if (Hedges.ReadAfter(parsed, end, sentence.EndToken, out Hedge after, out int next))
        {
            end = next;
            if (hedge is Hedge.Exact or Hedge.About) hedge = after;
        }

        if (parsed.Form(first) is ['s' or 'S', 'u', 'b', '-', ..]) hedge = Hedge.LessThan;
        if (parsed.Form(first) is ['~', ..] && hedge == Hedge.Exact) hedge = Hedge.About;
        return hedge;
    }

    private static (double? Low, double? High) Bounds(Amount amount, Hedge hedge) => hedge switch
    {
        Hedge.MoreThan or Hedge.AtLeast => (amount.Low, null),
        Hedge.LessThan or Hedge.AtMost => (null, amount.High),
        _ => (amount.Low, amount.High),
    };

    private static string RuleOf(Measure measure) =>
        measure.IsAge ? "age" : measure.IsRange ? "range" : measure.Unit?.Kind ?? measure.Amount.Form switch
        {
            AmountForm.Fraction => "fraction",
            AmountForm.Magnitude => "magnitude",
            AmountForm.One => "one",
            AmountForm.Words => "words",
            _ => "digits",
        };
}
