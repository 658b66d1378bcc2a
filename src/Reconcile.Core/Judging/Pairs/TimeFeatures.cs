using Reconcile.Extraction.Times;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Times of the second text against those of the first.</summary>
internal static class TimeFeatures
{
    public static void Fill(FeatureRow row, TextView first, TextView second)
    {
        TimeMention[] firsts = first.Context.Times;
        foreach (TimeMention time in second.Context.Times)
        {
            if (time.Range is not { } range) continue;
            TimeMention? apart = null;
            bool same = false, any = false;
            foreach (TimeMention other in firsts)
            {
                if (other.Range is not { } theirs) continue;
                any = true;
                if (range.MayOverlap(theirs)) same = true;
                else apart ??= other;
            }

            if (same) row.Add(PairFeature.TimeSame, 1);
            else if (!any) row.Add(PairFeature.TimeNew, 1);
            else
            {
                row.Add(PairFeature.TimeDisjoint, 1);
                row.Note(ConflictType.DateTime, 0.8, Words(first, apart!), Words(second, time));
            }
        }
    }

    private static string Words(TextView view, TimeMention time) => view.Context.Parsed.Text.Substring(time.Span.Start, time.Span.Length);
}
