namespace Reconcile.Language.Parsing;

/// <summary>
/// Tags and heads are chosen apart. Where the tree leaves one reading of a word only, as the guidelines of the English UD treebanks say, the tag follows the
/// tree: a subject is no conjunction, a preposition of a noun is no particle of a verb.
/// </summary>
internal static class TagRepair
{
    public static void Run(string text, Span<Token> sentence, int offset)
    {
        for (int i = 0; i < sentence.Length; i++)
        {
            ref Token token = ref sentence[i];
            int head = token.Head - offset;

            // The mine is no "my".
            if (token.Upos == Upos.Pron && i > 0 && token.Is(text, "mine") && sentence[i - 1].Upos == Upos.Det) (token.Upos, token.Xpos) = (Upos.Noun, Xpos.NN);
            switch (token.Relation)
            {
                case Relation.Aux or Relation.AuxPass or Relation.Cop when token.Upos == Upos.Verb:
                    token.Upos = Upos.Aux;
                    break;
                case Relation.Obj when token is { Upos: Upos.Verb, Xpos: Xpos.VBZ }:
                    (token.Upos, token.Xpos) = (Upos.Noun, Xpos.NNS);
                    break;
                case Relation.Amod when token.Upos == Upos.Adv:
                    (token.Upos, token.Xpos) = (Upos.Adj, Xpos.JJ);
                    break;
                case Relation.Nsubj or Relation.NsubjPass or Relation.Obj when token.Upos == Upos.Sconj && token.Is(text, "that"):
                    (token.Upos, token.Xpos) = (Upos.Pron, head >= 0 && sentence[head].Relation == Relation.AclRelcl ? Xpos.WDT : Xpos.DT);
                    break;
                case Relation.Case when token.Upos == Upos.Part && head >= 0 && sentence[head].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num && token.Is(text, "to"):
                    (token.Upos, token.Xpos) = (Upos.Adp, Xpos.IN);
                    break;
            }
        }
    }

    /// <summary>Turned away patients: an adverb right behind a verb with an object is its particle, where WordNet knows the two as one verb.</summary>
    public static void JoinParticles(Span<Token> sentence, int offset)
    {
        for (int i = 1; i + 1 < sentence.Length; i++)
        {
            ref Token particle = ref sentence[i];
            ref readonly Token verb = ref sentence[i - 1];
            if (particle.Relation != Relation.Advmod || particle.Head != i - 1 + offset || verb.Upos != Upos.Verb || particle.Lemma is not ("away" or "back" or "aside" or "apart")) continue;
            if (TreeRepair.HasChild(sentence, particle.Head, Relation.Obj) && WordNet.WordNet.Default.Find($"{verb.Lemma} {particle.Lemma}") >= 0) particle.Relation = Relation.CompoundPrt;
        }
    }
}
