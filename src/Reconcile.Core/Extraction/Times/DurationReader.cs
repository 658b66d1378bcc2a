using System.Globalization;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>
/// Reads lengths of time and what is measured by them: <c>three weeks</c>, <c>27-year</c>, <c>several months</c>, <c>the past two years</c>,
/// <c>six weeks ago</c>, <c>a year earlier</c>, <c>two days after Nov. 9</c>.
/// </summary>
internal static class DurationReader
{
    public static TimeDraft Read(TimeContext context, int at)
    {
        int first = at, side = 0;
        if (context.Is(at, "the") && context.Is(at + 1, ["past", "last", "next", "first", "latest", "coming", "previous", "final"])) at++;
        if (context.Is(at, ["past", "last", "next", "first", "latest", "coming", "previous", "final"]) && at + 1 < context.End)
        {
            side = context.Is(at, ["next", "coming"]) ? 1 : context.Is(at, ["first", "final", "latest"]) ? 0 : -1;
            at++;
        }
        else if (context.Is(at, "the")) at++;

        if (at >= context.End || !TryLength(context, at, at > first, out double count, out char unit, out int end)) return default;
        if (context.Is(end, ["old", "olds"]) || (context.Is(end, "-") && context.Is(end + 1, ["old", "olds"])) || (context.Is(end, "of") && context.Is(end + 1, "age"))) return default;
        string value = Value(count, unit);
        if (unit == 'Y' && count == 1 && context.Reference is { Granularity: Granularity.Quarter } quarter && quarter.Value.Contains('Q', StringComparison.Ordinal) && context.Is(end, ["ago", "earlier"]))
            return new TimeDraft(first, end + 1, "ago") { Moment = Calendar.Quarter(quarter.From.Year - 1, ((quarter.From.Month - 1) / 3) + 1) };
        if (side == 0 && Shifted(context, first, end, count, unit) is { Found: true } shifted) return shifted;
        TimeDraft draft = new(first, end, "duration") { Value = value };
        if (side == 0 || context.Anchor is not { } anchor || double.IsNaN(count)) return draft;
        DateTime? far = Ago.Moved(anchor, unit, side * count);
        if (far is null) return draft;
        DateTime now = anchor.ToDateTime(side < 0 ? new TimeOnly(23, 59, 59) : TimeOnly.MinValue);
        return draft with { Range = side < 0 ? new TimeRange(far, now, Granularity.Day) : new TimeRange(now, far, Granularity.Day) };
    }

    private static TimeDraft Shifted(TimeContext context, int first, int end, double count, char unit)
    {
        if (context.Is(end, "ago")) return Ago.From(context.Anchor, first, end + 1, unit, -count);
        if (context.Is(end, "from") && context.Is(end + 1, "now")) return Ago.From(context.Anchor, first, end + 2, unit, count);
        DateOnly? reference = context.Reference is { } r ? DateOnly.FromDateTime(r.From) : context.Anchor;
        if (context.Is(end, "earlier") || (context.Is(end, "before") && !HasTime(context, end + 1, out _) && IsClauseEnd(context, end + 1)))
            return Ago.From(reference, first, end + 1, unit, -count);
        if (context.Is(end, ["later", "afterwards", "afterward"])) return Ago.From(reference, first, end + 1, unit, count);
        if (context.Is(end, ["before", "after"]) && HasTime(context, end + 1, out TimeDraft base_) && base_.Moment is { } moment)
            return Ago.From(DateOnly.FromDateTime(moment.From), first, base_.End, unit, context.Is(end, "before") ? -count : count);
        return default;
    }

    private static bool HasTime(TimeContext context, int at, out TimeDraft draft)
    {
        draft = default;
        if (at >= context.End) return false;
        draft = DateReader.Read(context, at);
        if (!draft.Found) draft = WeekdayReader.Read(context, at);
        if (!draft.Found) draft = YearReader.Read(context, at);
        return draft.Found;
    }

    private static bool IsClauseEnd(TimeContext context, int at) => at >= context.End || context.Parsed.Tokens[at].Upos == Upos.Punct;

    // A number or a vague word, then a unit; a count that is not said is NaN
    private static bool TryLength(TimeContext context, int at, bool directed, out double count, out char unit, out int end)
    {
        ParsedText parsed = context.Parsed;
        (count, unit, end) = (double.NaN, '\0', at);
        int next;
        if (NumberReader.TryRead(parsed, at, context.End, out Amount amount) && amount.Attached is null or { IsTime: true })
        {
            count = amount.Form == AmountForm.Magnitude || amount.IsInterval ? double.NaN : amount.Low;
            next = amount.End;
            if (amount.Attached is not null) return false;
            if (context.Is(next, ["to", "or", "-"]) && NumberReader.TryRead(parsed, next + 1 < context.End ? next + 1 : next, context.End, out Amount second) && second.End > next)
            {
                next = second.End;
                count = double.NaN;
            }

            if (amount.Form == AmountForm.Magnitude && context.Is(next, "of")) next++;
            if (amount.Form == AmountForm.Fraction && context.Is(next, ["a", "an"])) next++;
        }
        else if (context.Is(at, ["a", "an", "A", "An"]))
        {
            next = at + 1;
            if (context.Is(next, ["few", "couple", "number"]))
            {
                next++;
                if (context.Is(next, "of")) next++;
            }
            else count = 1;
        }
        else if (context.Is(at, ["several", "many", "some", "few", "multiple", "numerous", "couple"])) next = at + 1;
        else if (TimeWords.Unit(context.Form(at)) is not ('\0' or 'Q' or 'I') && context.Form(at)[^1] is 's' && char.IsLower(context.Form(at)[0]) && !context.Is(at - 1, ["-", "first", "final", "these", "those", "recent", "early", "dark", "old"])) next = at;
        else if (directed && TimeWords.Unit(context.Form(at)) is 'A' or 'H' or 'Y' or 'M' or 'W' && context.Is(at - 1, ["past", "last"]) && context.Is(at - 2, "the")) (next, count) = (at, 1);
        else return false;
        if (context.Is(next, "-")) next++;
        if (context.Is(next, ["consecutive", "straight", "full", "long", "more", "short", "whole", "additional", "calendar", "whole", "business", "trading", "working", "solid"])) next++;
        if (next >= context.End) return false;
        unit = TimeWords.Unit(context.Form(next));
        if (unit is '\0' or 'E') return false;
        if (context.Form(next) is "second" or "seconds" or "quarter" && !(amount.End > at && context.Form(next) is "seconds")) return false;
        if (context.Is(at, ["a", "an"]) && !double.IsNaN(count) && !context.Is(next + 1, ["ago", "earlier", "later", "before", "after"]) && IsRate(context, at)) return false;
        end = next + 1;
        return true;
    }

    // "$5 a year", "twice a week", "miles an hour"
    private static bool IsRate(TimeContext context, int article)
    {
        int before = article - 1;
        if (before < context.Sentence.FirstToken) return false;
        Token token = context.Parsed.Tokens[before];
        return token.Upos is Upos.Num || context.Is(before, ["twice", "once", "times", "million", "billion", "%", "percent", "barrels", "miles", "dollars", "cents", "people"])
            || token.Xpos == Xpos.NNS;
    }

    private static string Value(double count, char unit)
    {
        if (unit == 'A' && !double.IsNaN(count)) (count, unit) = (count * 10, 'Y');
        if (unit == 'C' && !double.IsNaN(count)) (count, unit) = (count * 100, 'Y');
        if (unit == 'Y' && count != Math.Floor(count) && (count * 12) == Math.Floor(count * 12)) return string.Create(CultureInfo.InvariantCulture, $"P{(count >= 1 ? Math.Floor(count) + "Y" : string.Empty)}{(count - Math.Floor(count)) * 12}M");
        string number = double.IsNaN(count) ? "X" : Math.Round(count, 2).ToString(CultureInfo.InvariantCulture);
        return unit switch
        {
            'S' => "PT" + number + "S",
            'N' => "PT" + number + "M",
            'H' => "PT" + number + "H",
            'I' => "P" + number + "D",
            'A' => "P" + number + "DE",
            'C' => "P" + number + "CE",
            _ => "P" + number + unit,
        };
    }
}
