using Reconcile.Language.Lexicons;

namespace Reconcile.Language.Parsing;

/// <summary>
/// What the net often gets wrong around numbers, where the order of words leaves one reading: "killed two and injured 14 people", "left one woman dead and
/// four wounded", "faces up to 20 years". Part of <see cref="TreeRepair"/>.
/// </summary>
internal static class CountRepair
{
    /// <summary>So many words a counted noun and its state take at most.</summary>
    private const int LongestCounted = 8;

    private static readonly WordList Words = WordList.Load("Language/Parsing/number-words.lexicon");

    public static void Run(string text, Span<Token> sentence, int offset)
    {
        for (int i = 1; i < sentence.Length; i++)
        {
            if (sentence[i].Upos == Upos.Num && i + 3 < sentence.Length && VerbBefore(text, sentence, i) is >= 0 and var former && VerbBehind(text, sentence, i, former) is > 0 and var latter) Coordinate(text, sentence, former, i, latter, offset);
            if (sentence[i].Upos == Upos.Verb && Words.SectionOf(sentence[i].Form(text)) == "leaving") Leave(text, sentence, i, offset);
            if (sentence[i].Relation == Relation.Conj && sentence[i].Upos == Upos.Noun && Resumed(sentence, i, offset) is > 0 and var resumed) (sentence[i].Head, sentence[i].Relation) = (resumed + offset, sentence[resumed].Xpos == Xpos.VBN ? Relation.NsubjPass : Relation.Nsubj);
            if (sentence[i].Head - offset != i - 1) continue;
            if (sentence[i].Relation == Relation.Flat && sentence[i].Upos == Upos.Num && sentence[i - 1].Upos == Upos.Verb) Take(sentence, i, offset);
            else if (sentence[i].Relation == Relation.CompoundPrt && i + 2 < sentence.Length && sentence[i].Is(text, "up") && sentence[i + 1].Is(text, "to") && sentence[i + 2].Upos is Upos.Num or Upos.Sym) Hedge(sentence, i, offset);
        }
    }

    /// <summary>"Destroyed about 200 homes": a counted noun behind a verb that has no object yet is the object, since an oblique has a preposition.</summary>
    public static bool IsBareObject(ReadOnlySpan<Token> sentence, int noun, int offset)
    {
        int verb = sentence[noun].Head;
        if (sentence[verb - offset].Upos != Upos.Verb || sentence[noun].Upos is not (Upos.Noun or Upos.Propn)) return false;
        bool counted = false;
        foreach (ref readonly Token token in sentence)
        {
            if (token.Head == noun + offset && token.Relation is Relation.Case or Relation.Mark) return false;
            if (token.Head == verb && token.Relation is Relation.Obj or Relation.AuxPass or Relation.NsubjPass or Relation.Ccomp or Relation.Cop) return false;
            counted |= token.Head == noun + offset && token.Relation == Relation.Nummod;
        }

        return counted;
    }

    // "At least", "as many as": words that only say how exact a number is.
    private static bool IsHedge(string text, in Token token) =>
        token.Upos is Upos.Adv or Upos.Adj or Upos.Adp or Upos.Sconj && Words.SectionOf(token.Form(text)) == "hedges";

    private static int VerbBefore(string text, ReadOnlySpan<Token> sentence, int number)
    {
        int verb = number - 1;
        while (verb > 0 && IsHedge(text, sentence[verb])) verb--;
        return verb > 0 && sentence[verb].Upos == Upos.Verb && sentence[verb].Xpos is Xpos.VBD or Xpos.VBN or Xpos.VBG or Xpos.VB ? verb : -1;
    }

    // "Killed two and injured 14 people", "will cut 900 jobs and close three plants": between the conjunction and the second number, in the form of the first verb, stands a verb, since no adjective stands before a number.
    private static int VerbBehind(string text, ReadOnlySpan<Token> sentence, int number, int former)
    {
        int joint = Counted(text, sentence, number) + 1;
        if (joint < sentence.Length && sentence[joint].Is(text, "dead")) joint++;
        if (joint + 2 >= sentence.Length || !sentence[joint].Is(text, "and")) return -1;
        int latter = joint + 1, second = NumberBehind(text, sentence, latter);
        return IsAlike(text, sentence[former], sentence[latter]) && second < sentence.Length && (sentence[second].Upos == Upos.Num || Words.SectionOf(sentence[second].Form(text)) == "amounts") ? latter : -1;
    }

    private static bool IsAlike(string text, in Token former, in Token latter)
    {
        if (latter.Upos is not (Upos.Verb or Upos.Adj) || Words.SectionOf(latter.Form(text)) == "adjectives") return false;
        return former.Xpos switch
        {
            Xpos.VBG => latter.Xpos == Xpos.VBG,
            Xpos.VB => latter.Xpos is Xpos.VB or Xpos.VBP or Xpos.JJ,
            _ => latter.Xpos is Xpos.VBD or Xpos.VBN || (latter.Upos == Upos.Adj && latter.Form(text).EndsWith("ed", StringComparison.Ordinal)),
        };
    }

    private static int NumberBehind(string text, ReadOnlySpan<Token> sentence, int verb)
    {
        int number = verb + 1;
        while (number + 1 < sentence.Length && IsHedge(text, sentence[number])) number++;
        return number;
    }

    // The noun that a number counts, or the number.
    private static int Counted(string text, ReadOnlySpan<Token> sentence, int number)
    {
        int thing = number;
        while (thing + 1 < sentence.Length && sentence[thing + 1].Upos is Upos.Noun or Upos.Propn or Upos.Adj && !IsHedge(text, sentence[thing + 1]) && !sentence[thing + 1].Is(text, "dead")) thing++;
        while (thing > number && sentence[thing].Upos == Upos.Adj) thing--;
        return thing;
    }

    private static void Coordinate(string text, Span<Token> sentence, int former, int number, int latter, int offset)
    {
        int first = Counted(text, sentence, number), second = NumberBehind(text, sentence, latter), thing = Counted(text, sentence, second);
        if (sentence[latter].Head == former + offset && sentence[latter].Relation == Relation.Conj && sentence[thing].Head == latter + offset && sentence[first].Head == former + offset) return;
        if (TreeRepair.IsUnder(sentence, former, latter, offset)) (sentence[former].Head, sentence[former].Relation) = (sentence[latter].Head, sentence[latter].Relation);
        Count(sentence, number, first, offset);
        Count(sentence, second, thing, offset);
        (sentence[first].Head, sentence[first].Relation) = (former + offset, Relation.Obj);
        for (int i = former + 1; i < latter; i++)
        {
            if (i == first || (sentence[i].Head - offset > former && sentence[i].Head - offset <= first)) continue;
            if (i > first && sentence[i].Upos == Upos.Adj) (sentence[i].Head, sentence[i].Relation) = (former + offset, Relation.Xcomp);
            else if (i > first) (sentence[i].Head, sentence[i].Relation) = (latter + offset, Relation.Cc);
            else sentence[i].Head = first + offset;
        }

        (sentence[latter].Upos, sentence[latter].Xpos) = (Upos.Verb, sentence[former].Xpos);
        (sentence[latter].Head, sentence[latter].Relation) = (former + offset, Relation.Conj);
        (sentence[thing].Head, sentence[thing].Relation) = (latter + offset, Relation.Obj);

        // The subject of the first verb may hang on the second or on its object.
        for (int i = 0; i < former; i++)
            if (sentence[i].Head == latter + offset || sentence[i].Head == thing + offset) sentence[i].Head = former + offset;
    }

    private static void Count(Span<Token> sentence, int number, int thing, int offset)
    {
        for (int i = number; i < thing; i++)
            if (i == number || sentence[i].Head - offset < number || sentence[i].Head - offset > thing) (sentence[i].Head, sentence[i].Relation) = (thing + offset, i == number ? Relation.Nummod : sentence[i].Relation);
    }

    // "Left one woman dead and four people wounded": each of the two states has its own subject, whichever the net gives them.
    private static void Leave(string text, Span<Token> sentence, int verb, int offset)
    {
        int state = StateBehind(text, sentence, verb);
        if (state < 0 || state + 2 >= sentence.Length || !sentence[state + 1].Is(text, "and")) return;
        int other = StateBehind(text, sentence, state + 1);
        if (other < 0) return;
        bool condition = sentence[other].Is(text, "condition");
        int first = Last(sentence, verb, state), second = Last(sentence, state + 1, condition ? other - 2 : other);
        if (first < 0 || second < 0) return;
        (sentence[first].Head, sentence[first].Relation) = (verb + offset, Relation.Obj);
        (sentence[state].Head, sentence[state].Relation) = (verb + offset, Relation.Xcomp);
        (sentence[other].Head, sentence[other].Relation) = (verb + offset, Relation.Xcomp);
        (sentence[second].Head, sentence[second].Relation) = (other + offset, Relation.Nsubj);
        (sentence[state + 1].Head, sentence[state + 1].Relation) = (other + offset, Relation.Cc);
        if (sentence[other].Upos == Upos.Noun && !condition) (sentence[other].Upos, sentence[other].Xpos) = (Upos.Adj, Xpos.JJ);
        Gather(sentence, verb + 1, first, offset);
        Gather(sentence, state + 2, second, offset);
    }

    // The next word for how somebody is left, where only a noun with its number stands before it; -1 where there is none.
    private static int StateBehind(string text, ReadOnlySpan<Token> sentence, int at)
    {
        for (int i = at + 1; i < sentence.Length && i <= at + LongestCounted; i++)
        {
            if (Words.SectionOf(sentence[i].Form(text)) == "states") return i > at + 1 ? i : -1;
            if (i > at + 1 && i + 2 < sentence.Length && sentence[i].Is(text, "in") && sentence[i + 2].Is(text, "condition")) return i + 2;
            if (sentence[i].Upos is not (Upos.Num or Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Adv or Upos.Adp) || (sentence[i].Upos == Upos.Adp && !IsHedge(text, sentence[i]))) return -1;
        }

        return -1;
    }

    // The noun that stands last before a word, or the number or ordinal where there is none.
    private static int Last(ReadOnlySpan<Token> sentence, int after, int before)
    {
        for (int i = before - 1; i > after; i--)
            if (sentence[i].Upos is Upos.Noun or Upos.Propn or Upos.Num || i == after + 1 || sentence[i - 1].Upos == Upos.Det) return i;
        return -1;
    }

    private static void Gather(Span<Token> sentence, int from, int noun, int offset)
    {
        for (int i = from; i < noun; i++)
            if (sentence[i].Head - offset < from || sentence[i].Head - offset > noun) sentence[i].Head = noun + offset;
    }

    // "Two were killed and eight others, including a girl, have been wounded": where a second verb with an auxiliary of its own has no subject, the noun between the two verbs is it.
    private static int Resumed(ReadOnlySpan<Token> sentence, int noun, int offset)
    {
        int former = sentence[noun].Head - offset;
        if (former < 0 || former >= noun || sentence[former].Upos != Upos.Verb) return -1;
        for (int i = noun + 1; i < sentence.Length; i++)
        {
            ref readonly Token verb = ref sentence[i];
            if (verb.Relation != Relation.Conj || verb.Head != former + offset || verb.Upos != Upos.Verb) continue;
            if (TreeRepair.HasSubject(sentence, i + offset)) return -1;
            ReadOnlySpan<Token> between = sentence[(noun + 1)..i];
            return TreeRepair.HasChild(between, i + offset, Relation.Aux) || TreeRepair.HasChild(between, i + offset, Relation.AuxPass) ? i : -1;
        }

        return -1;
    }

    // "The shooting wounded four": a number right behind a verb is what it is done to.
    private static void Take(Span<Token> sentence, int number, int offset)
    {
        int verb = number - 1;
        sentence[number].Relation = Relation.Obj;
        bool auxiliary = TreeRepair.HasChild(sentence, verb + offset, Relation.Aux) || TreeRepair.HasChild(sentence, verb + offset, Relation.AuxPass);
        if (sentence[verb].Xpos == Xpos.VBN && !auxiliary && TreeRepair.HasSubject(sentence, verb + offset)) sentence[verb].Xpos = Xpos.VBD;
    }

    // "Faces up to 20 years": the words before a number only say how exact it is.
    private static void Hedge(Span<Token> sentence, int up, int offset)
    {
        int number = up + 2, thing = number;
        while (thing + 1 < sentence.Length && sentence[thing].Upos is Upos.Num or Upos.Sym && sentence[thing + 1].Upos is Upos.Num or Upos.Noun or Upos.Adj) thing++;
        foreach (ref Token token in sentence[up..(up + 2)]) (token.Head, token.Relation) = (number + offset, Relation.Advmod);
        int verb = up - 1;
        bool direct = TreeRepair.HasChild(sentence, verb + offset, Relation.Obj);
        foreach (ref Token token in sentence[number..(thing + 1)])
            if (token.Head == verb + offset && token.Relation == Relation.Obl && !direct) token.Relation = Relation.Obj;
    }
}
