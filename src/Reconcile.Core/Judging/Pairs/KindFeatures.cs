using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.WordNet;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>What both texts say that one and the same thing is: a film is no book, but a film is a work, and a singer may be an actor.</summary>
internal static class KindFeatures
{
    private const int Depth = 12;
    private const int Senses = 3;

    public static void Fill(FeatureRow row, TextView first, TextView second, WordAlignment alignment)
    {
        for (int j = 0; j < second.Words.Length; j++)
        {
            int subject = SubjectOfKind(second, j);
            if (subject < 0 || second.Words[j].Negated) continue;
            for (int i = 0; i < first.Words.Length; i++)
            {
                int theirs = SubjectOfKind(first, i);
                if (theirs < 0 || first.Words[i].Negated || !MayBeOne(first, theirs, second, subject, alignment)) continue;
                Compare(row, first, second, i, j);
            }
        }

        if (row[PairFeature.KindSame] > 0) row[PairFeature.KindOther] = row[PairFeature.KindOtherPerson] = 0;
    }

    private static void Compare(FeatureRow row, TextView first, TextView second, int i, int j)
    {
        TextWord a = first.Words[i], b = second.Words[j];
        WordNet net = WordNet.Default;
        bool same = a.Lemma == b.Lemma || a.Meaning.SharesSense(b.Meaning)
            || net.IsHypernym(a.Lemma, b.Lemma, Upos.Noun, Depth, Senses) || net.IsHypernym(b.Lemma, a.Lemma, Upos.Noun, Depth, Senses);
        if (same) row[PairFeature.KindSame] = 1;
        else if (a.Meaning.IsKnown && b.Meaning.IsKnown)
        {
            bool person = net.IsHypernym("person", a.Lemma, Upos.Noun, Depth, 1) && net.IsHypernym("person", b.Lemma, Upos.Noun, Depth, 1);
            row[person ? PairFeature.KindOtherPerson : PairFeature.KindOther] = 1;
            row.Note(ConflictType.NameOrRole, person ? 0.2 : 0.5, first.Context.Parsed.Form(a.Token).ToString(), second.Context.Parsed.Form(b.Token).ToString(), i, j);
        }
    }

    /// <summary>Token of the subject where the word is a noun that is said of it with a form of <c>be</c>, else -1.</summary>
    private static int SubjectOfKind(TextView view, int word)
    {
        TextWord noun = view.Words[word];
        ParsedText parsed = view.Context.Parsed;
        if (noun.Upos != Upos.Noun || parsed.Child(noun.Token, Relation.Cop) < 0) return -1;
        return parsed.Child(noun.Token, Relation.Nsubj);
    }

    /// <summary>Aligned subjects, or a pronoun or description on one side (<c>it</c>, <c>the film</c>).</summary>
    private static bool MayBeOne(TextView first, int a, TextView second, int b, WordAlignment alignment)
    {
        if (first.Context.Parsed.Tokens[a].Upos == Upos.Pron || second.Context.Parsed.Tokens[b].Upos == Upos.Pron) return true;
        int i = first.WordAt(a), j = second.WordAt(b);
        return i >= 0 && j >= 0 && alignment.OfFirst(i) == j && alignment.Kind(i) is not (AlignmentKind.Opposite or AlignmentKind.Exclusive);
    }
}
