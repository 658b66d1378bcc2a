using Reconcile.Language;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>How a text stands to what it says: as a fact, as hearsay, as refuted, in the extreme; from <c>stance.lexicon</c>.</summary>
internal static class StanceFeatures
{
    private static readonly WordList List = WordList.Load("Judging/Pairs/stance.lexicon");

    public static void Fill(FeatureRow row, TextView first, TextView second)
    {
        int refuted = Count(first, "refute", out _), refutes = Count(second, "refute", out int token);
        row[PairFeature.RefuteFirst] = refuted;
        row[PairFeature.RefuteSecond] = refutes;
        if (refuted == 0 && refutes > 0) row.Note(ConflictType.Denial, 0.75, "-", second.Context.Parsed.Form(token).ToString());
        else if (refutes == 0 && refuted > 0)
        {
            Count(first, "refute", out token);
            row.Note(ConflictType.Denial, 0.5, first.Context.Parsed.Form(token).ToString(), "-");
        }

        row[PairFeature.HedgeFirst] = Count(first, "hedge", out _);
        row[PairFeature.HedgeSecond] = Count(second, "hedge", out _);
        row[PairFeature.ExtremeFirst] = Count(first, "extreme", out _);
        row[PairFeature.ExtremeSecond] = Count(second, "extreme", out int extreme);
        if (row[PairFeature.ExtremeSecond] > row[PairFeature.ExtremeFirst])
            row.Note(ConflictType.UniversalVsInstance, 0.4, "-", second.Context.Parsed.Form(extreme).ToString());
        row[PairFeature.AllSecond] = Count(second, "all", out _) - Count(first, "all", out _);
        row[PairFeature.ModalSecond] = Count(second, "modal", out _) - Count(first, "modal", out _);
        row[PairFeature.QuestionFirst] = first.Context.Parsed.Text.Contains('?', StringComparison.Ordinal) ? 1 : 0;
        row[PairFeature.QuestionSecond] = second.Context.Parsed.Text.Contains('?', StringComparison.Ordinal) ? 1 : 0;
        row[PairFeature.SaidFirst] = Math.Min(first.Context.Attributions.Length, 3);
        row[PairFeature.SaidSecond] = Math.Min(second.Context.Attributions.Length, 3);
    }

    private static int Count(TextView view, string section, out int last)
    {
        int count = 0;
        last = -1;
        Token[] tokens = view.Context.Parsed.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            // A word in capitals keeps its form as its lemma.
            if ((List.SectionOf(tokens[i].Lemma) ?? List.SectionOf(view.Context.Parsed.Form(i).ToString())) != section) continue;
            count++;
            last = i;
        }

        return Math.Min(count, 3);
    }
}
