using Reconcile.Language;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>
/// What stands around the plainest conflict: two clauses exclude each other only where the rest of them is said of the same participants in the
/// same setting.
/// </summary>
internal static class ConflictFeatures
{
    private const int Deepest = 6;

    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        row[PairFeature.ConflictCount] = Math.Min(row.Conflicts.Count, 4);
        if (row.Gravest() is not { } conflict) return;
        row[PairFeature.ConflictStrength] = conflict.Strength;
        row[PairFeature.ConflictDepthFirst] = row[PairFeature.ConflictDepthSecond] = -1;
        row[PairFeature.ConflictClauseFirst] = row[PairFeature.ConflictClauseSecond] = -1;
        if (conflict.FirstWord < 0 || conflict.SecondWord < 0) return;
        int a = Clause(first, conflict.FirstWord, out int depth), b = Clause(second, conflict.SecondWord, out int other);
        row[PairFeature.ConflictDepthFirst] = depth;
        row[PairFeature.ConflictDepthSecond] = other;
        double shared = 0, firstWeight = 0, secondWeight = 0, settingNew = 0;
        int settings = 0, settingsSame = 0;
        for (int i = 0; i < first.Words.Length; i++)
            if (i != conflict.FirstWord && Clause(first, i, out _) == a) firstWeight += first.Words[i].Weight;
        for (int j = 0; j < second.Words.Length; j++)
        {
            TextWord word = second.Words[j];
            if (j == conflict.SecondWord || Clause(second, j, out _) != b) continue;
            secondWeight += word.Weight;
            bool same = alignment.OfSecond(j) is >= 0 and int i && IsSame(alignment.Kind(i)) && Clause(first, i, out _) == a;
            if (same) shared += word.Weight;
            if (word.Role is not (FrameRole.Place or FrameRole.Time or FrameRole.Oblique)) continue;
            settings++;
            if (same) settingsSame++;
            else if (alignment.OfSecond(j) < 0) settingNew += word.Weight;
        }

        row[PairFeature.ConflictClauseFirst] = firstWeight > 0 ? Math.Min(1, shared / firstWeight) : 1;
        row[PairFeature.ConflictClauseSecond] = secondWeight > 0 ? shared / secondWeight : 1;
        row[PairFeature.ConflictSetting] = settings > 0 ? (double)settingsSame / settings : -1;
        row[PairFeature.ConflictSettingNew] = Math.Min(settingNew, 4);
        row[PairFeature.ConflictAgent] = Participant(first, a, second, b, alignment, FrameRole.Agent);
        row[PairFeature.ConflictPatient] = Participant(first, a, second, b, alignment, FrameRole.Patient);
    }

    /// <summary>1 where both clauses have the same participant in the role, -1 where each has another, 0 where one has none.</summary>
    private static int Participant(TextView first, int a, TextView second, int b, WordAlignment alignment, FrameRole role)
    {
        bool inFirst = false, inSecond = false;
        for (int j = 0; j < second.Words.Length; j++)
        {
            if (second.Words[j].Role != role || Clause(second, j, out _) != b) continue;
            inSecond = true;
            if (alignment.OfSecond(j) is >= 0 and int i && IsSame(alignment.Kind(i)) && first.Words[i].Role == role && Clause(first, i, out _) == a) return 1;
        }

        for (int i = 0; i < first.Words.Length; i++)
            if (first.Words[i].Role == role && Clause(first, i, out _) == a) inFirst = true;
        return inFirst && inSecond ? -1 : 0;
    }

    /// <summary>The word that heads the clause of a word: the nearest verb at or above it, else the top.</summary>
    private static int Clause(TextView view, int word, out int depth)
    {
        int at = word;
        for (depth = 0; depth < Deepest && view.Words[at].Head >= 0 && view.Words[at].Upos != Upos.Verb; depth++) at = view.Words[at].Head;
        return at;
    }

    private static bool IsSame(AlignmentKind kind) => kind is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Wider or AlignmentKind.Spelling;
}
