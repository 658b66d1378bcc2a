using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>Reads dates with a month: <c>Nov. 11, 2022</c>, <c>11 November</c>, <c>mid-October</c>, <c>March 1998</c>, <c>2022-11-11</c>.</summary>
internal static class DateReader
{
    public static TimeDraft Read(TimeContext context, int at)
    {
        if (NumericDate.TryRead(context, at, out TimeDraft numeric)) return numeric;
        ReadOnlySpan<char> form = context.Form(at);
        int month = MonthAt(context, at);
        if (month > 0) return IsMonthName(context, at) ? FromMonth(context, at, at, month, 0) : default;
        if (form.Length > 4 && form[3] is '-' && form[..3].Equals("mid", StringComparison.OrdinalIgnoreCase) && TimeWords.Month(form[4..]) is > 0 and var middle)
            return Part(FromMonth(context, at, at, middle, 0, noDay: true), "mid");
        int day = DayNumber(form);
        if (day is < 1 or > 31) return default;
        int next = at + 1;
        if (context.Is(next, "of")) next++;
        if (next < context.End && MonthAt(context, next) is > 0 and var after && (next == at + 1 || char.IsAsciiLetter(form[^1])))
            return FromMonth(context, at, next, after, day);
        return default;
    }

    /// <summary>The day of a month in digits, an ordinal ending allowed (<c>11th</c>), or 0.</summary>
    public static int DayNumber(ReadOnlySpan<char> form)
    {
        int value = 0, at = 0;
        while (at < form.Length && char.IsAsciiDigit(form[at]) && at < 2) value = (value * 10) + (form[at++] - '0');
        return at > 0 && (at == form.Length || form[at..] is "st" or "nd" or "rd" or "th") ? value : 0;
    }

    /// <summary>A year in four digits or with an apostrophe (<c>'98</c>), or 0.</summary>
    public static int YearNumber(ReadOnlySpan<char> form)
    {
        if (form.Length != 4) return 0;
        int value = 0;
        foreach (char c in form)
        {
            if (!char.IsAsciiDigit(c)) return 0;
            value = (value * 10) + (c - '0');
        }

        return value is >= 1500 and < 2100 ? value : 0;
    }

    private static TimeDraft FromMonth(TimeContext context, int first, int monthToken, int month, int day, bool noDay = false)
    {
        int end = monthToken + 1;
        if (day == 0 && !noDay && end < context.End && DayNumber(context.Form(end)) is > 0 and <= 31 and var after && !IsClock(context, end))
        {
            day = after;
            end++;
        }

        int rangeEnd = day > 0 ? RangeDay(context, ref end) : 0;
        int year = ReadYear(context, ref end);
        if (year == 0) year = RelativeYear(context, ref end);
        if (day > 0 && year == 0 && !context.Anchor.HasValue) return new TimeDraft(first, end, "date");
        year = year > 0 ? year : YearOf(context, first, monthToken, month, day);
        if (year == 0) return new TimeDraft(first, end, "month");
        if (day == 0) return new TimeDraft(first, end, "month") { Moment = Calendar.Month(year, month) };
        if (day > DateTime.DaysInMonth(year, month)) return default;
        TimeDraft draft = new(first, end, "date") { Moment = Calendar.Day(new DateOnly(year, month, day)) };
        if (rangeEnd <= day || rangeEnd > DateTime.DaysInMonth(year, month)) return draft;
        return draft with { Range = new TimeRange(draft.Moment.From, Calendar.Day(new DateOnly(year, month, rangeEnd)).To, Granularity.Day) };
    }

    // "Sept. 20-24"
    private static int RangeDay(TimeContext context, ref int end)
    {
        if (end + 1 >= context.End || context.Form(end) is not ("-" or "–" or "to") || DayNumber(context.Form(end + 1)) is not (> 0 and <= 31 and var last)) return 0;
        end += 2;
        return last;
    }

    private static int ReadYear(TimeContext context, ref int end)
    {
        int at = end;
        if (context.Is(at, ",") || context.Is(at, "of")) at++;
        if (at >= context.End || YearNumber(context.Form(at)) is not (> 0 and var year)) return 0;
        if (at > end && context.Is(end, "of") && at + 1 < context.End && context.Parsed.Tokens[at + 1].Xpos == Xpos.NNS) return 0;
        end = at + 1;
        return year;
    }

    // "July last year"
    private static int RelativeYear(TimeContext context, ref int end)
    {
        if (context.Anchor is not { } anchor || !context.Is(end + 1, "year") || !context.Is(end, ["last", "this", "next"])) return 0;
        end += 2;
        return context.Is(end - 2, "last") ? anchor.Year - 1 : context.Is(end - 2, "next") ? anchor.Year + 1 : anchor.Year;
    }

    // The year that the verb points to; a day that is only days away is this year's whatever the tense
    private static int YearOf(TimeContext context, int first, int token, int month, int day)
    {
        if (context.Anchor is not { } anchor) return 0;
        int ahead = month - anchor.Month;
        bool later = ahead > 0 || (ahead == 0 && day > anchor.Day), earlier = ahead < 0 || (ahead == 0 && day > 0 && day < anchor.Day);
        bool soon = later && (ahead == 0 || (ahead == 1 && day > 0 && day <= anchor.Day));
        int tense = Tense.Of(context, token);
        if (tense < 0 && (soon || context.Is(first - 1, ["by", "until", "till", "through", "to", "before"]))) tense = 0;
        if (context.Is(first - 1, "last")) tense = -1;
        else if (context.Is(first - 1, "next")) tense = 1;
        if (later && (tense < 0 || (tense == 0 && ahead > 6))) return anchor.Year - 1;
        return earlier && ((tense > 0 && ahead < -1) || (tense == 0 && ahead < -9)) ? anchor.Year + 1 : anchor.Year;
    }

    private static TimeDraft Part(TimeDraft draft, string part) => draft.Moment is null ? draft : draft with { Range = PartOf.Narrow(draft.Moment, part) };

    // Months in small letters count beside a day or a year; "may" and "march" never
    private static int MonthAt(TimeContext context, int at)
    {
        ReadOnlySpan<char> form = context.Form(at);
        if (!char.IsAsciiLetterLower(form[0])) return TimeWords.Month(form);
        if (form.Length < 3 || form is "may" or "march" or "mar" or "sun") return 0;
        bool dated = DayFollows(context, at) || (at > context.Sentence.FirstToken && DayNumber(context.Form(at - 1)) > 0);
        return dated ? TimeWords.MonthInSmallLetters(form) : 0;
    }

    private static bool IsMonthName(TimeContext context, int at)
    {
        Token token = context.Parsed.Tokens[at];
        if (context.Form(at) is "May" or "March" or "Mar" or "Jan" or "Sun" && at == context.Sentence.FirstToken)
            return at + 1 < context.End && (DayNumber(context.Form(at + 1)) > 0 || YearNumber(context.Form(at + 1)) > 0);
        if (context.Form(at) is "May" or "March" && token.Upos is Upos.Aux or Upos.Verb) return false;
        // Persons: "Theresa May", "April Jones"
        if (token.Relation == Relation.Flat || (at > context.Sentence.FirstToken && context.Form(at) is "May" or "April" or "June" or "August"
            && context.Parsed.Tokens[at - 1].Upos == Upos.Propn && char.IsUpper(context.Form(at - 1)[0]) && TimeWords.Weekday(context.Form(at - 1)) == 0)) return DayFollows(context, at);
        return !(context.Form(at) is "April" or "June" or "August" && at + 1 < context.End && context.Parsed.Tokens[at + 1].Upos == Upos.Propn);
    }

    private static bool DayFollows(TimeContext context, int at) =>
        at + 1 < context.End && (DayNumber(context.Form(at + 1)) > 0 || YearNumber(context.Form(at + 1)) > 0);

    private static bool IsClock(TimeContext context, int at) => context.Is(at + 1, ["am", "pm", "a.m.", "p.m.", "percent", "%", "per", "million", "people"]);
}
