using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>Reads <c>today</c>, <c>yesterday</c>, <c>tomorrow</c>, <c>tonight</c>, and words for now, before and later without a date.</summary>
internal static class DeicticReader
{
    public static TimeDraft Read(TimeContext context, int at)
    {
        ReadOnlySpan<char> form = context.Form(at);
        if (form.Length < 3) return default;
        switch (form)
        {
            case "today" or "Today": return Day(context, at, 0);
            case "yesterday" or "Yesterday": return Day(context, at, -1);
            case "tomorrow" or "Tomorrow": return Day(context, at, 1);
            case "tonight" or "Tonight":
                return new TimeDraft(at, at + 1, "daypart") { Moment = context.Anchor is { } night ? Calendar.Daypart(night, "NI") : null };
            case "now" or "Now" when !context.Is(at - 1, ["just", "right"]) || context.Is(at - 1, "right"): return Reference(context, at, 1, "PRESENT_REF");
            case "currently" or "Currently" or "presently" or "nowadays" or "Nowadays": return Reference(context, at, 1, "PRESENT_REF");
            case "current" when context.Parsed.Tokens[at].Upos == Upos.Adj && !context.Is(at + 1, ["account", "accounts"]): return Reference(context, at, 1, "PRESENT_REF");
            case "recently" or "Recently" or "lately" or "formerly" or "previously": return form is "formerly" or "previously" ? default : Reference(context, at, 1, "PAST_REF");
            case "recent" when context.Is(at + 1, ["years", "months", "weeks", "days", "decades"]): return Reference(context, at, 2, "PAST_REF");
            case "soon" or "Soon" or "shortly" when !context.Is(at - 1, "as"): return Reference(context, at, 1, "FUTURE_REF");
            case "the" or "The" when context.Is(at + 1, "weekend"): return Weekend(context, at);
            case "the" or "The" when context.Is(at + 1, "year") && context.Is(at + 2, ["ended", "ending"]): return Reference(context, at, 2, "P1Y");
            case "the" or "The" when context.Is(at + 1, "future") && context.Parsed.Tokens[at + 1].Relation != Relation.Compound: return Reference(context, at, 2, "FUTURE_REF");
            case "the" or "The" when context.Is(at + 1, "past") && !IsNounNext(context, at + 2): return Reference(context, at, 2, "PAST_REF");
            default: return default;
        }
    }

    private static TimeDraft Day(TimeContext context, int at, int days)
    {
        int end = at + 1;
        string? part = end < context.End ? TimeWords.Daypart(context.Form(end)) : null;
        if (part is not null && context.Form(end) is not ("noon" or "midnight" or "overnight")) end++;
        else part = null;
        if (context.Anchor is not { } anchor) return new TimeDraft(at, end, "day");
        DateOnly day = anchor.AddDays(days);
        return new TimeDraft(at, end, "day") { Moment = part is null ? Calendar.Day(day) : Calendar.Daypart(day, part) };
    }

    // The weekend that is over or under way, unless the verb looks ahead
    private static TimeDraft Weekend(TimeContext context, int at)
    {
        if (context.Anchor is not { } anchor) return new TimeDraft(at, at + 2, "weekend");
        bool isNow = anchor.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        int step = isNow || Tense.Of(context, at + 1) > 0 ? 0 : -1;
        return new TimeDraft(at, at + 2, "weekend") { Moment = Calendar.Shift(anchor, 'E', step) };
    }

    private static TimeDraft Reference(TimeContext context, int at, int tokens, string value)
    {
        _ = context;
        return new TimeDraft(at, at + tokens, "reference") { Value = value };
    }

    private static bool IsNounNext(TimeContext context, int at) =>
        at < context.End && context.Parsed.Tokens[at].Upos is Upos.Noun or Upos.Num or Upos.Adj or Upos.Propn;
}
