using System.Text;
using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Finds what a number counts: the head of its noun phrase, by the parse where it agrees with the order of words.</summary>
internal static class CountedNouns
{
    /// <summary>Token of the counted noun (or of <c>them</c>, <c>dead</c>, <c>wounded</c>), or -1.</summary>
    public static int Find(ParsedText parsed, SentenceRange sentence, Measure measure, int at)
    {
        int end = sentence.EndToken;
        if (measure.Unit is { Kind: not "percent" }) return -1;
        bool share = measure.Unit is not null || measure.Amount.Form == AmountForm.Fraction;
        if (at < end && parsed.Form(at) is "-")
        {
            // Six-party talks are not six talks.
            if (measure.Unit is null && at + 2 < end && parsed.Tokens[at + 1].Upos is Upos.Noun && parsed.Tokens[at + 2].Upos is Upos.Noun or Upos.Propn or Upos.Adj) return at + 1;
            at++;
        }

        int of = OfPhrase(parsed, at, end);
        if (of > 0) return HeadFrom(parsed, of, end);
        if (measure.Unit is not null) return -1;
        return at < end ? (share && parsed.Tokens[at].Upos == Upos.Det ? HeadFrom(parsed, at + 1, end) : HeadFrom(parsed, at, end)) : -1;
    }

    /// <summary>Lemma of the counted noun with the nouns that stand before it; <c>person</c> for people told by their fate alone.</summary>
    public static string? Lemma(ParsedText parsed, int floor, int token, QuantityRole role)
    {
        const QuantityRole Harmed = QuantityRole.Killed | QuantityRole.Wounded | QuantityRole.Missing;
        if (token < 0) return (role & Harmed) != 0 ? "person" : null;
        Token head = parsed.Tokens[token];
        if (head.Upos == Upos.Adj || head.Upos == Upos.Verb) return "person";
        if (head.Upos == Upos.Pron) return null;
        if (head.Lemma is "people" or "persons" or "dead" or "missing" or "wounded" or "injured") return "person";
        int first = token;
        while (first > floor && parsed.Tokens[first - 1].Xpos is Xpos.NN or Xpos.NNP && parsed.Tokens[first - 1].Head == token && parsed.Tokens[first - 1].Relation == Relation.Compound) first--;
        if (first == token) return head.Lemma;
        StringBuilder words = new();
        for (int i = first; i <= token; i++) words.Append(i > first ? " " : "").Append(parsed.Tokens[i].Lemma);
        return words.ToString();
    }

    // After "12 of the 40 soldiers": past "of", the determiner and another number
    private static int OfPhrase(ParsedText parsed, int at, int end)
    {
        if (at + 1 >= end || parsed.Form(at) is not "of") return -1;
        at++;
        while (at < end && (parsed.Tokens[at].Upos is Upos.Det or Upos.Num || parsed.Tokens[at].Xpos is Xpos.PRPS or Xpos.CD)) at++;
        return at < end ? at : -1;
    }

    // The last noun of the run of words that can stand in one noun phrase
    private static int HeadFrom(ParsedText parsed, int at, int end)
    {
        int head = -1, fate = -1;
        for (int i = at; i < end; i++)
        {
            Token token = parsed.Tokens[i];
            if (token.Upos is Upos.Noun or Upos.Propn)
            {
                if (head >= 0 && !Continues(parsed, head, i)) break;
                head = i;
            }
            else if (token.Upos == Upos.Pron) return i == at && parsed.Form(i) is "them" or "us" or "whom" or "those" or "these" or "which" ? i : head;
            else if (token.Upos is Upos.Adj or Upos.Verb or Upos.Adv)
            {
                if (head >= 0 || (token.Upos == Upos.Verb && !IsParticiple(parsed, i, end))) break;
                if (fate < 0 && Casualties.RoleOf(token.Lemma) != QuantityRole.None) fate = i;
                else if (token.Upos == Upos.Adv && !(i + 1 < end && parsed.Tokens[i + 1].Upos is Upos.Adj or Upos.Verb or Upos.Noun) && parsed.Form(i) is not "more") break;
            }
            else if (parsed.Form(i) is "-" && i > at) continue;
            else if (parsed.Form(i) is "," or "and" && head < 0 && i > at && i + 1 < end && parsed.Tokens[i - 1].Upos == Upos.Adj && parsed.Tokens[i + 1].Upos == Upos.Adj) continue;
            else if (token.Upos == Upos.Num && i > at && (head < 0 || parsed.Form(i - 1) is "-")) continue;
            else if (token.Upos == Upos.Num && head == i - 1 && NameNumbers.IsModelLetters(parsed.Form(head)) && i + 1 < end && parsed.Tokens[i + 1].Upos == Upos.Noun) head = -1;
            else if (token.Xpos == Xpos.POS && head >= 0 && i + 1 < end) (head, fate) = (-1, -1);
            else break;
        }

        return head >= 0 ? head : fate;
    }

    // A verb is part of the noun phrase where it describes a noun after it: "12 wounded soldiers", "3 abandoned tanks"
    private static bool IsParticiple(ParsedText parsed, int at, int end) =>
        parsed.Tokens[at].Xpos is Xpos.VBN or Xpos.VBG or Xpos.VBD && (Casualties.RoleOf(parsed.Tokens[at].Lemma) != QuantityRole.None
            || (at + 1 < end && ((parsed.Tokens[at].Relation == Relation.Amod && parsed.Tokens[at].Head > at) || (parsed.Tokens[at].Xpos is Xpos.VBG or Xpos.VBN && parsed.Tokens[at + 1].Xpos == Xpos.NNS))));

    private static bool Continues(ParsedText parsed, int head, int next)
    {
        for (int i = head + 1; i < next; i++)
            if (parsed.Form(i) is not "-" && parsed.Tokens[i].Upos != Upos.Num) return false;
        Token noun = parsed.Tokens[head];
        return noun.Xpos is Xpos.NN or Xpos.NNP || noun.Head == next;
    }
}
