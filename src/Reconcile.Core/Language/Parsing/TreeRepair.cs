namespace Reconcile.Language.Parsing;

/// <summary>
/// What the net may answer, since it chooses arc by arc, though no sentence has it: two subjects of one verb, a bare noun behind a particle that is
/// not the object. Heads count from the offset of the sentence.
/// </summary>
internal static class TreeRepair
{
    public static void Run(Span<Token> sentence, int offset)
    {
        int first = 0;
        for (int i = 1; i < sentence.Length; i++)
        {
            ref Token token = ref sentence[i];
            int head = token.Head - offset;
            if (IsSubject(token) && head > i && IsSubject(sentence[first]) && sentence[first].Head == token.Head && token.Upos == Upos.Propn && sentence[first].Upos == Upos.Propn)
            {
                // Two names side by side are the parts of one.
                token.Head = first + offset;
                token.Relation = Relation.Flat;
                continue;
            }

            first = i;
            if (IsSubject(token) && head >= 0 && head < i) Lower(sentence, i, offset);
            else if (token.Relation == Relation.Obl && head >= 0 && head < i && IsBareBehindParticle(sentence, i, offset)) token.Relation = Relation.Obj;
        }
    }

    private static bool IsSubject(in Token token) => token.Relation is Relation.Nsubj or Relation.NsubjPass;

    // "Witnesses said the mayor left": a subject behind a verb that has one before it is the subject of the clause that the verb governs.
    private static void Lower(Span<Token> sentence, int subject, int offset)
    {
        ref Token token = ref sentence[subject];
        int verb = token.Head;
        if (!HasSubject(sentence[..(verb - offset)], verb)) return;
        for (int i = subject + 1; i < sentence.Length; i++)
        {
            if (sentence[i].Head != verb || sentence[i].Relation != Relation.Ccomp) continue;
            if (!HasSubject(sentence, i + offset)) token.Head = i + offset;
            return;
        }
    }

    private static bool HasSubject(ReadOnlySpan<Token> tokens, int verb)
    {
        foreach (ref readonly Token token in tokens)
            if (token.Head == verb && IsSubject(token)) return true;
        return false;
    }

    // "Called off its merger": what stands bare and is no object has a relation of its own.
    private static bool IsBareBehindParticle(ReadOnlySpan<Token> sentence, int noun, int offset)
    {
        int verb = sentence[noun].Head;
        bool particle = false;
        for (int i = verb - offset + 1; i < sentence.Length; i++)
        {
            ref readonly Token token = ref sentence[i];
            if (token.Head == noun + offset && token.Relation == Relation.Case) return false;
            if (token.Head != verb) continue;
            if (token.Relation == Relation.Obj) return false;
            particle |= i < noun && token.Relation == Relation.CompoundPrt;
        }

        return particle;
    }
}
