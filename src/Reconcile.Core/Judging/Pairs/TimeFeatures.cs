using Reconcile.Extraction.Times;
using Reconcile.Language;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Times of the second text against those of the first: of the same event, where what they are said of is aligned.</summary>
internal static class TimeFeatures
{
    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        TimeMention[] firsts = first.Context.Times;
        row[PairFeature.TimeNewFirst] = Math.Min(firsts.Length, 3);
        foreach (TimeMention time in second.Context.Times)
        {
            if (Reach(second, time) is not { } range) continue;
            TimeMention? apart = null;
            bool same = false, any = false, sure = false;
            foreach (TimeMention other in firsts)
            {
                if (Reach(first, other) is not { } theirs) continue;
                any = true;
                if (range.MayOverlap(theirs)) same = true;
                else if (!sure)
                {
                    sure = OfOneEvent(first, other, second, time, alignment);
                    if (sure || apart is null) apart = other;
                }
            }

            if (any) row[PairFeature.TimeNewFirst] = Math.Max(0, row[PairFeature.TimeNewFirst] - 1);
            if (same) row.Add(PairFeature.TimeSame, 1);
            else if (!any) row.Add(PairFeature.TimeNew, 1);
            else
            {
                row.Add(sure ? PairFeature.TimeDisjoint : PairFeature.TimeDisjointLoose, 1);
                row.Note(ConflictType.DateTime, sure ? 0.8 : 0.35, Words(first, apart!), Words(second, time), Governor(first, apart!), Governor(second, time));
            }
        }
    }

    /// <summary>The time with the word before it: <c>before 1950</c> reaches back without end, <c>since May</c> forward.</summary>
    private static TimeRange? Reach(TextView view, TimeMention time)
    {
        if (time.Range is not { } range || time.FirstToken == 0) return time.Range;
        ParsedText parsed = view.Context.Parsed;
        string before = parsed.Tokens[time.FirstToken - 1].Lemma.ToLowerInvariant();
        if (before == "to" && time.FirstToken > 1 && parsed.Tokens[time.FirstToken - 2].Lemma is "prior") before = "before";
        return before switch
        {
            "before" or "until" or "till" or "by" => range with { From = null },
            "after" or "since" => range with { To = null },
            _ => range,
        };
    }

    private static bool OfOneEvent(TextView first, TimeMention a, TextView second, TimeMention b, WordAlignment alignment) =>
        Governor(first, a) is >= 0 and int i && Governor(second, b) is >= 0 and int j && alignment.OfFirst(i) == j
        && alignment.Kind(i) is AlignmentKind.Same or AlignmentKind.Synonym;

    /// <summary>The content word that the time is said of, or -1.</summary>
    private static int Governor(TextView view, TimeMention time)
    {
        ParsedText parsed = view.Context.Parsed;
        int at = time.FirstToken;
        while (at >= time.FirstToken && at < time.EndToken) at = parsed.Tokens[at].Head;
        while (at >= 0 && view.WordAt(at) < 0) at = parsed.Tokens[at].Head;
        return at < 0 ? -1 : view.WordAt(at);
    }

    private static string Words(TextView view, TimeMention time) => view.Context.Parsed.Text.Substring(time.Span.Start, time.Span.Length);
}
