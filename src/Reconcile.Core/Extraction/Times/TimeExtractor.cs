using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>Finds the times of a text and resolves them against the article's day; without a day, relative times stay unresolved.</summary>
internal static class TimeExtractor
{
    /// <param name="parsed">The text.</param>
    /// <param name="published">When it was published, or null where that is not known.</param>
    /// <returns>The times in text order; no two overlap.</returns>
    public static TimeMention[] Extract(ParsedText parsed, PublicationTime? published)
    {
        List<TimeMention> found = [];
        TimeContext context = new(parsed, published);
        foreach (SentenceRange sentence in parsed.Sentences)
        {
            context.Sentence = sentence;
            for (int at = sentence.FirstToken; at < sentence.EndToken;)
            {
                TimeDraft draft = TimeStarts.MayStart(parsed.Form(at)) ? Read(context, at) : default;
                if (!draft.Found)
                {
                    at++;
                    continue;
                }

                found.Add(Finish(context, draft));
                at = draft.End;
                if (draft.Moment is { Granularity: not Granularity.Decade }) context.Reference = draft.Moment;
            }
        }

        return [.. found];
    }

    private static TimeDraft Read(TimeContext context, int at)
    {
        if (PhrasePart.TryRead(context, at, out int whole, out string part))
        {
            TimeDraft of = ReadWhole(context, whole);
            if (!of.Found) of = ThisUnit(context, whole);
            if (of.Found && of.Rule != "duration") return of with { First = at, Range = of.Moment is null ? null : PartOf.Narrow(of.Moment, part) };
        }

        return ReadWhole(context, at);
    }

    // "the end of the month": the month of the article, or the one just read
    private static TimeDraft ThisUnit(TimeContext context, int at)
    {
        if (!context.Is(at, "the") || at + 1 >= context.End) return default;
        char unit = TimeWords.Unit(context.Form(at + 1));
        if (unit is not ('D' or 'W' or 'E' or 'M' or 'Y' or 'A' or 'C') || context.Form(at + 1)[^1] is 's') return default;
        return new TimeDraft(at, at + 2, "relative") { Moment = context.Anchor is { } day ? Calendar.Shift(day, unit, 0) : null };
    }

    private static TimeDraft ReadWhole(TimeContext context, int at)
    {
        TimeDraft draft = ClockReader.Read(context, at);
        if (!draft.Found) draft = DateReader.Read(context, at);
        if (!draft.Found) draft = WeekdayReader.Read(context, at);
        if (!draft.Found) draft = QuarterReader.Read(context, at);
        if (!draft.Found) draft = RelativeReader.Read(context, at);
        if (!draft.Found) draft = YearReader.Read(context, at);
        if (!draft.Found) draft = DurationReader.Read(context, at);
        return draft.Found ? draft : DeicticReader.Read(context, at);
    }

    private static TimeMention Finish(TimeContext context, TimeDraft draft)
    {
        TimeRange? range = draft.Range ?? draft.Moment?.Range;
        if (range is not null) range = OpenEnds.Apply(context, draft, range);
        Token first = context.Parsed.Tokens[draft.First], last = context.Parsed.Tokens[draft.End - 1];
        return new TimeMention(TextSpan.FromBounds(first.Start, last.End), draft.First, draft.End, range, draft.Moment?.Value ?? draft.Value, draft.Rule);
    }
}
