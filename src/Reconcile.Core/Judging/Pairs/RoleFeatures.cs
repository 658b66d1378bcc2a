using Reconcile.Extraction.Statuses;
using Reconcile.Language;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Who does what to whom in the second text, against the first; and what is new in it.</summary>
internal static class RoleFeatures
{
    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        int triples = 0, possible = 0, sameRole = 0, aligned = 0, names = 0, known = 0;
        for (int j = 0; j < second.Words.Length; j++)
        {
            TextWord b = second.Words[j];
            int i = alignment.OfSecond(j);
            bool named = b.Key is not null || b.Upos == Upos.Propn;
            if (named) names++;
            if (i < 0)
            {
                New(row, b, named);
                Argument(row, b, PairFeature.AgentNew, PairFeature.PatientNew);
                continue;
            }

            TextWord a = first.Words[i];
            bool like = alignment.Kind(i) is not (AlignmentKind.Opposite or AlignmentKind.Exclusive);
            if (named && like) known++;
            aligned++;
            if (a.Role == b.Role) sameRole++;
            if (b.Head < 0)
            {
                row[alignment.Kind(i) is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Wider ? PairFeature.RootSame : PairFeature.RootOther] = 1;
                if (like && StatusReader.Read(first.Context.Parsed, a.Token).Status != StatusReader.Read(second.Context.Parsed, b.Token).Status)
                    row[PairFeature.StatusDiffers] = 1;
                continue;
            }

            if (a.Head < 0) continue;
            possible++;
            bool headsAligned = alignment.OfFirst(a.Head) == b.Head;
            if (headsAligned) triples++;
            if (headsAligned && like && a.Role == b.Role) Argument(row, b, PairFeature.AgentSame, PairFeature.PatientSame);
            else Argument(row, b, PairFeature.AgentOther, PairFeature.PatientOther);
            if (headsAligned && like && Swapped(a, b))
            {
                row.Add(PairFeature.RolesSwapped, 1);
                row.Note(ConflictType.NameOrRole, 0.7, first.Context.Parsed.Form(a.Token).ToString(), second.Context.Parsed.Form(b.Token).ToString(), i, j);
            }
        }

        for (int i = 0; i < first.Words.Length; i++)
            if (alignment.OfFirst(i) < 0 && (first.Words[i].Key is not null || first.Words[i].Upos == Upos.Propn)) row.Add(PairFeature.NameNewFirst, 1);
        row[PairFeature.Triples] = possible > 0 ? (double)triples / possible : 0;
        row[PairFeature.RolesSame] = aligned > 0 ? (double)sameRole / aligned : 0;
        row[PairFeature.NameCover] = names > 0 ? (double)known / names : 1;
    }

    private static void Argument(FeatureRow row, TextWord word, PairFeature agent, PairFeature patient)
    {
        if (word.Role == FrameRole.Agent) row.Add(agent, 1);
        else if (word.Role == FrameRole.Patient) row.Add(patient, 1);
    }

    /// <summary>Whether agent and patient have changed places.</summary>
    private static bool Swapped(TextWord a, TextWord b) =>
        (a.Role == FrameRole.Agent && b.Role == FrameRole.Patient) || (a.Role == FrameRole.Patient && b.Role == FrameRole.Agent);

    private static void New(FeatureRow row, TextWord word, bool named)
    {
        if (named) row.Add(PairFeature.NameNew, 1);
        else if (word.Upos == Upos.Verb) row.Add(PairFeature.VerbNew, word.Weight);
        else if (word.Upos == Upos.Noun) row.Add(PairFeature.NounNew, word.Weight);
        else row.Add(PairFeature.ModifierNew, word.Weight);
    }
}
