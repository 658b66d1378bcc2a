using System.Buffers;
using Reconcile.Language.Lexicons;

namespace Reconcile.Language.Parsing;

/// <summary>
/// What the net may answer, since it chooses arc by arc, though no sentence has it: two subjects of one verb, a bare noun behind a particle that is
/// not the object, a verb that is taken for the participle of a noun phrase that cannot be one. Heads count from the offset of the sentence.
/// </summary>
internal static class TreeRepair
{
    private static readonly WordList VerbNouns = WordList.Load("Language/Parsing/verb-nouns.lexicon");

    /// <summary>Puts a sentence right; where what comes out would be no tree, it stays as the net gave it.</summary>
    public static void Run(string text, Span<Token> sentence, int offset)
    {
        Token[] kept = ArrayPool<Token>.Shared.Rent(sentence.Length);
        sentence.CopyTo(kept);
        Mend(text, sentence, offset);
        if (!IsTree(sentence, offset)) kept.AsSpan(0, sentence.Length).CopyTo(sentence);
        ArrayPool<Token>.Shared.Return(kept, clearArray: true);
    }

    private static bool IsTree(ReadOnlySpan<Token> sentence, int offset)
    {
        int roots = 0;
        for (int i = 0; i < sentence.Length; i++)
        {
            int at = i, steps = 0;
            while (at >= 0 && steps++ <= sentence.Length) at = sentence[at].Head < 0 ? -1 : sentence[at].Head - offset;
            if (at >= 0) return false;
            if (sentence[i].Head < 0) roots++;
        }

        return roots == 1;
    }

    private static void Mend(string text, Span<Token> sentence, int offset)
    {
        for (int i = 1; i + 1 < sentence.Length; i++)
        {
            if (sentence[i].Head < 0 && IsVerbNoun(text, sentence, i, offset)) Assert(sentence, i, offset);
            else if (sentence[i].Relation == Relation.Ccomp && IsPlanning(text, sentence, i, offset)) MakeVerb(sentence, i, offset);
        }

        CountRepair.Run(text, sentence, offset);
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
            if (token.Relation == Relation.Nmod && head >= 0 && head == i - 2 && (token.Is(text, "whom") || token.Is(text, "which")) && RelativeBehind(sentence, i, offset) is > 0 and var relative) (sentence[head].Head, sentence[head].Relation) = (relative + offset, HasChild(sentence, relative + offset, Relation.AuxPass) ? Relation.NsubjPass : Relation.Nsubj);
            if (token.Relation == Relation.Amod && token.Xpos is Xpos.VBN or Xpos.VBD && head > i && IsVerb(sentence, i, head, offset)) Raise(sentence, i, head, offset);
            else if (IsSubject(token) && head >= 0 && head < i) Lower(sentence, i, offset);
            else if (token.Relation is Relation.Obl or Relation.OblUnmarked && head > i && SaysWhen(sentence, i, offset) is >= 0 and var verb) token.Head = verb + offset;
            else if (token.Relation == Relation.Obl && head >= 0 && head < i && (IsBareBehindParticle(sentence, i, offset) || CountRepair.IsBareObject(sentence, i, offset))) token.Relation = Relation.Obj;
            else if (token.Relation == Relation.Ccomp && token.Upos == Upos.Noun && head == i - 2 && sentence[i - 1] is { Relation: Relation.Det } && sentence[i - 1].Head == i + offset && IsBare(sentence, i, offset)) token.Relation = Relation.Obj;
            else if (token.Relation == Relation.Conj && token.Upos is Upos.Noun or Upos.Propn or Upos.Pron && head < i && Joined(sentence, i, offset) is >= 0 and var next) Begin(sentence, i, next, offset);
        }
    }

    // "The victims, none of whom was armed, were shot": what stands before "of whom" is the subject of the relative clause.
    private static int RelativeBehind(ReadOnlySpan<Token> sentence, int pronoun, int offset)
    {
        for (int i = pronoun + 1; i < sentence.Length && sentence[i].Upos != Upos.Punct; i++)
            if (sentence[i].Relation == Relation.AclRelcl && sentence[i].Head - offset < pronoun - 2) return HasSubject(sentence, i + offset) ? -1 : i;
        return -1;
    }

    /// <summary>Whether one of the tokens hangs on the head by the relation.</summary>
    public static bool HasChild(ReadOnlySpan<Token> tokens, int head, Relation relation)
    {
        foreach (ref readonly Token token in tokens)
            if (token.Head == head && token.Relation == relation) return true;
        return false;
    }

    // "The owner disputed that claim": a noun without a subject or copula is no clause.
    private static bool IsBare(ReadOnlySpan<Token> sentence, int noun, int offset)
    {
        foreach (ref readonly Token token in sentence)
            if (token.Head == noun + offset && (IsSubject(token) || token.Relation is Relation.Cop or Relation.Aux or Relation.AuxPass or Relation.Mark)) return false;
        return true;
    }

    // "The mill put the loss at nine, but the board said it was six": the noun behind "but" that a verb follows, one that has no subject and is not joined by a word of its own, is its subject.
    private static int Joined(ReadOnlySpan<Token> sentence, int noun, int offset)
    {
        int end = noun + 1;
        while (end < sentence.Length && (IsUnder(sentence, end, noun, offset) || sentence[end].Upos is Upos.Adv or Upos.Aux || (sentence[end].Upos == Upos.Punct && sentence[end].Head - offset <= noun))) end++;
        if (end >= sentence.Length || sentence[end].Upos != Upos.Verb || sentence[end].Xpos is not (Xpos.VBD or Xpos.VBZ or Xpos.VBP) || sentence[end].Relation != Relation.Conj || sentence[end].Head - offset >= noun || HasSubject(sentence, end + offset)) return -1;
        bool joined = false;
        for (int i = 0; i < end; i++)
        {
            if (sentence[i].Relation != Relation.Cc) continue;
            if (sentence[i].Head == end + offset && i > noun) return -1;
            joined |= i < noun && (sentence[i].Head == noun + offset || sentence[i].Head == end + offset);
        }

        return joined ? end : -1;
    }

    private static void Begin(Span<Token> sentence, int noun, int verb, int offset)
    {
        for (int i = 0; i < noun; i++)
            if (sentence[i].Head == noun + offset && sentence[i].Relation is Relation.Cc || (sentence[i].Head == noun + offset && sentence[i].Relation == Relation.Punct && i + 1 < noun && sentence[i + 1].Relation == Relation.Cc)) sentence[i].Head = verb + offset;
        (sentence[noun].Head, sentence[noun].Relation) = (verb + offset, Relation.Nsubj);
    }

    /// <summary>Whether a token hangs on another, however far below.</summary>
    public static bool IsUnder(ReadOnlySpan<Token> sentence, int token, int above, int offset)
    {
        for (int at = token, steps = 0; at >= 0 && steps < 20; at = sentence[at].Head - offset, steps++)
            if (at == above) return true;
        return false;
    }

    // "The clerk shot himself.", "The bridge cost 40 million.", "The bank plans to close.": the noun on top of a whole sentence is the verb where a noun stands before it and an object behind it.
    private static bool IsVerbNoun(string text, ReadOnlySpan<Token> sentence, int noun, int offset)
    {
        ref readonly Token token = ref sentence[noun];
        if (token.Upos != Upos.Noun || !sentence[^1].Is(text, ".") || VerbNouns.SectionOf(token.Form(text)) is not { } tense) return false;
        ref readonly Token before = ref sentence[noun - 1], next = ref sentence[noun + 1];
        if (before.Upos is not (Upos.Noun or Upos.Propn) || before.Head != noun + offset || before.Relation is Relation.Obl or Relation.Case) return false;
        for (int i = 0; i < noun; i++)
            if (sentence[i].Relation is Relation.Case or Relation.Aux or Relation.Cop or Relation.NmodPoss || sentence[i].Upos is Upos.Verb or Upos.Punct) return false;
        if (tense == "present") return next.Upos is Upos.Num or Upos.Det || (next.Is(text, "to") && sentence[Math.Min(noun + 2, sentence.Length - 1)].Xpos == Xpos.VB);
        return next.Upos is Upos.Num or Upos.Sym or Upos.Det or Upos.Noun || (next.Upos == Upos.Pron && next.Xpos is Xpos.PRP or Xpos.PRPS) || (next.Relation == Relation.Cc && IsJoinedVerb(sentence, noun, offset));
    }

    // "The bank plans to close, an aide said": a noun with a subject and no copula, before an infinitive.
    private static bool IsPlanning(string text, ReadOnlySpan<Token> sentence, int noun, int offset) =>
        sentence[noun] is { Upos: Upos.Noun, Xpos: Xpos.NNS } token && VerbNouns.SectionOf(token.Form(text)) == "present" && noun + 2 < sentence.Length && sentence[noun + 1].Is(text, "to") && sentence[noun + 2].Xpos == Xpos.VB
        && HasChild(sentence, noun + offset, Relation.Nsubj) && !HasChild(sentence, noun + offset, Relation.Cop);

    // A noun is the verb after all, and an infinitive behind it its complement.
    private static void MakeVerb(Span<Token> sentence, int verb, int offset)
    {
        (sentence[verb].Upos, sentence[verb].Xpos) = (Upos.Verb, sentence[verb].Xpos == Xpos.NNS ? Xpos.VBZ : Xpos.VBD);
        foreach (ref Token token in sentence[(verb + 1)..])
            if (token.Head == verb + offset && token is { Relation: Relation.Acl, Xpos: Xpos.VB }) token.Relation = Relation.Xcomp;
    }

    private static bool IsJoinedVerb(ReadOnlySpan<Token> sentence, int noun, int offset)
    {
        foreach (ref readonly Token token in sentence[(noun + 2)..])
            if (token.Head == noun + offset && token.Relation == Relation.Conj) return token.Xpos is Xpos.VBD or Xpos.VBN;
        return false;
    }

    private static void Assert(Span<Token> sentence, int verb, int offset)
    {
        MakeVerb(sentence, verb, offset);
        int subject = verb - 1;
        sentence[subject].Relation = Relation.Nsubj;
        for (int i = 0; i < subject; i++)
            if (sentence[i].Head - offset > subject) sentence[i].Head = subject + offset;
        bool direct = false;
        for (int i = verb + 1; i < sentence.Length; i++)
        {
            ref Token token = ref sentence[i];
            if (token.Head != verb + offset || token.Upos is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Sym) || token.Relation is Relation.Conj or Relation.Parataxis) continue;
            bool linked = false;
            for (int k = verb + 1; k < i; k++) linked |= sentence[k].Head == i + offset && sentence[k].Relation == Relation.Case;
            token.Relation = linked || direct ? Relation.Obl : Relation.Obj;
            direct |= !linked;
        }
    }

    // "The blast injured 31 soldiers", "she was elected president", "the firm disputed claims": before a number, behind a subject of its own, or between a copula and a bare noun, the participle is the verb.
    private static bool IsVerb(ReadOnlySpan<Token> sentence, int participle, int noun, int offset)
    {
        ref readonly Token before = ref sentence[participle - 1];
        if (before.Head != noun + offset && before.Head != participle + offset) return false;
        if (before.Relation == Relation.Cop) return before.Head == noun + offset && noun == participle + 1 && sentence[noun].Upos == Upos.Noun;
        if (before.Relation == Relation.Nsubj && before.Head == participle + offset && noun == participle + 1) return true;
        return before.Upos is Upos.Noun or Upos.Propn && before.Relation is Relation.Compound or Relation.Nsubj && sentence[participle + 1].Upos == Upos.Num && sentence[participle + 1].Head == noun + offset;
    }

    private static void Raise(Span<Token> sentence, int verb, int noun, int offset)
    {
        bool passive = sentence[verb - 1].Relation == Relation.Cop;
        (sentence[verb].Head, sentence[verb].Relation) = (sentence[noun].Head, sentence[noun].Relation);
        (sentence[noun].Head, sentence[noun].Relation) = (verb + offset, passive ? Relation.Xcomp : Relation.Obj);
        if (!passive) sentence[verb].Xpos = Xpos.VBD;
        int subject = verb - 1;
        for (int i = 0; i < sentence.Length; i++)
        {
            ref Token token = ref sentence[i];
            if (token.Head != noun + offset || (i > verb && token.Relation != Relation.Punct)) continue;
            token.Head = verb + offset;
            if (passive && token.Relation == Relation.Cop) token.Relation = Relation.AuxPass;
            else if (passive && IsSubject(token)) token.Relation = Relation.NsubjPass;
        }

        if (passive) return;
        (sentence[subject].Head, sentence[subject].Relation) = (verb + offset, Relation.Nsubj);
        for (int i = 0; i < subject; i++)
            if (sentence[i].Head == verb + offset && sentence[i].Relation is Relation.Det or Relation.Amod or Relation.Compound or Relation.NmodPoss) sentence[i].Head = subject + offset;
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

    // "Said on Monday it will cut jobs": what stands right behind the verb, before the subject of a clause without "that", is when it was said.
    private static int SaysWhen(ReadOnlySpan<Token> sentence, int adjunct, int offset)
    {
        int clause = sentence[adjunct].Head - offset, verb = sentence[clause].Head - offset;
        if (sentence[clause].Relation != Relation.Ccomp || verb < 0 || verb >= adjunct || sentence[verb].Upos != Upos.Verb) return -1;
        for (int i = verb + 1; i < adjunct; i++)
            if (sentence[i].Head != adjunct + offset && sentence[i].Head != verb + offset && !(sentence[i].Head - offset > verb && sentence[i].Head - offset < adjunct)) return -1;
        for (int i = adjunct + 1; i < clause; i++)
            if (sentence[i].Head == clause + offset && IsSubject(sentence[i])) return sentence[i - 1].Relation == Relation.Mark ? -1 : verb;
        return -1;
    }

    /// <summary>Whether one of the tokens is a subject of the verb.</summary>
    public static bool HasSubject(ReadOnlySpan<Token> tokens, int verb)
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
