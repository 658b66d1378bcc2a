using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Quantities;

/// <summary>Finds words that say none: <c>no soldiers</c>, <c>not a single tank</c>, <c>without losing any men</c>, <c>nobody</c>, <c>none of them</c>.</summary>
internal static class NoneClaims
{
    public static QuantityMention? TryRead(ParsedText parsed, SentenceRange sentence, int at)
    {
        int end = sentence.EndToken;
        ReadOnlySpan<char> form = parsed.Form(at);
        if (form is "no" or "No") return FromNo(parsed, sentence, at);
        if (form is "not" or "Not" or "n't" && at + 2 < end && parsed.Form(at + 1) is "a" or "one" or "any")
        {
            int noun = parsed.Form(at + 1) is "a" ? (parsed.Form(at + 2) is "single" ? at + 3 : -1) : parsed.Form(at + 1) is "one" && parsed.Form(at + 2) is "single" ? at + 3 : parsed.Form(at + 1) is "one" ? at + 2 : -1;
            return noun > 0 && noun < end ? Make(parsed, sentence, at, noun, CountedNoun(parsed, noun, end), "none") : null;
        }

        if (form is "without" or "Without" && at + 2 < end) return FromWithout(parsed, sentence, at);
        if (form is "nobody" or "Nobody") return Make(parsed, sentence, at, at + 1, at, "none");
        if (form is "none" or "None") return FromNone(parsed, sentence, at);
        return null;
    }

    // "no soldiers", "no one"; a mass or abstract noun ("no doubt", "no reason") is no count
    private static QuantityMention? FromNo(ParsedText parsed, SentenceRange sentence, int at)
    {
        int end = sentence.EndToken;
        if (at + 1 >= end) return null;
        if (parsed.Form(at + 1) is "one") return Make(parsed, sentence, at, at + 2, at + 1, "none");
        if (parsed.Form(at + 1) is "more" or "less" or "fewer" or "longer" or "later") return null;
        int noun = CountedNoun(parsed, at + 1, end);
        if (noun < 0) return null;
        Token head = parsed.Tokens[noun];
        bool countable = head.Xpos is Xpos.NNS or Xpos.NNPS || (head.Upos == Upos.Noun && PersonNouns.Contains(head.Lemma)) || Casualties.RoleOf(head.Lemma) != QuantityRole.None;
        return countable && !AbstractNouns.Contains(head.Lemma) ? Make(parsed, sentence, at, at + 1, noun, "none") : null;
    }

    // "without losing a single man", "without any casualties"
    private static QuantityMention? FromWithout(ParsedText parsed, SentenceRange sentence, int at)
    {
        for (int i = at + 1; i < sentence.EndToken && i < at + 4; i++)
        {
            bool single = parsed.Form(i) is "a" && i + 1 < sentence.EndToken && parsed.Form(i + 1) is "single";
            if (!single && parsed.Form(i) is not "any") continue;
            int noun = CountedNoun(parsed, i + (single ? 2 : 1), sentence.EndToken);
            if (noun < 0 || (!single && parsed.Tokens[noun].Xpos is not (Xpos.NNS or Xpos.NNPS))) return null;
            return AbstractNouns.Contains(parsed.Tokens[noun].Lemma) ? null : Make(parsed, sentence, i, i + (single ? 2 : 1), noun, "none");
        }

        return null;
    }

    private static QuantityMention? FromNone(ParsedText parsed, SentenceRange sentence, int at)
    {
        int end = sentence.EndToken;
        if (at + 1 < end && parsed.Form(at + 1) is "other" or "the") return null;
        int noun = -1;
        if (at + 2 < end && parsed.Form(at + 1) is "of")
        {
            noun = at + 2;
            while (noun < end && (parsed.Tokens[noun].Upos is Upos.Det or Upos.Num || parsed.Tokens[noun].Xpos == Xpos.PRPS)) noun++;
            noun = noun < end && parsed.Tokens[noun].Upos == Upos.Pron ? noun : CountedNoun(parsed, noun, end);
        }

        return Make(parsed, sentence, at, at + 1, noun, "none");
    }

    private static int CountedNoun(ParsedText parsed, int at, int end)
    {
        int head = -1;
        for (int i = at; i < end; i++)
        {
            Token token = parsed.Tokens[i];
            if (token.Upos is Upos.Noun or Upos.Propn) head = i;
            else if (head >= 0 || token.Upos is not (Upos.Adj or Upos.Punct or Upos.Verb) || (token.Upos == Upos.Punct && parsed.Form(i) is not "-")) break;
        }

        return head;
    }

    private static QuantityMention Make(ParsedText parsed, SentenceRange sentence, int first, int end, int counted, string rule)
    {
        Measure measure = new() { First = first, End = end, Amount = new Amount { First = first, End = end } };
        QuantityRole role = RoleReader.Read(parsed, sentence, measure, first, end, counted);
        string? lemma = counted >= 0 && parsed.Form(counted) is "one" or "nobody" or "Nobody" ? "person" : CountedNouns.Lemma(parsed, end, counted, role);
        Quantity quantity = new() { Low = 0, High = 0, Counted = lemma, Hedge = Hedge.None, Role = role };
        return new QuantityMention(TextSpan.FromBounds(parsed.Tokens[first].Start, parsed.Tokens[end - 1].End), first, end, counted, quantity, rule);
    }
}
