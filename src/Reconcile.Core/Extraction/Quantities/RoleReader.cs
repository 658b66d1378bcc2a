using Reconcile.Language;

namespace Reconcile.Extraction.Quantities;

/// <summary>Reads what a number is of from the words and the parse around it.</summary>
internal static class RoleReader
{
    public static QuantityRole Read(ParsedText parsed, SentenceRange sentence, Measure measure, int first, int end, int counted)
    {
        QuantityRole role = QuantityRole.None;
        int before = first - 1, limit = sentence.EndToken;
        if (before >= sentence.FirstToken) role |= FromBefore(parsed, sentence, before, measure.Unit is not null);
        if (Contains(parsed, sentence, first, measure.First, "total")) role |= QuantityRole.Total;
        if (end < limit)
        {
            ReadOnlySpan<char> next = parsed.Form(end);
            if (next is "more" or "additional" or "further" or "extra") role |= QuantityRole.ChangeBy;
            if (next is "of" && end + 1 < limit && (parsed.Tokens[end + 1].Upos == Upos.Det || parsed.Tokens[end + 1].Upos == Upos.Pron || parsed.Tokens[end + 1].Xpos == Xpos.PRPS))
                role |= QuantityRole.Part;
            if (next is "in" && end + 1 < limit && parsed.Form(end + 1) is "total" or "all") role |= QuantityRole.Total;
        }

        if (IsPerPeriod(parsed, counted >= 0 ? counted + 1 : end, limit)) role |= QuantityRole.PerPeriod;
        if (!measure.IsAge) role |= Fate(parsed, sentence, measure, first, counted);
        return role;
    }

    private static QuantityRole FromBefore(ParsedText parsed, SentenceRange sentence, int before, bool hasUnit)
    {
        ReadOnlySpan<char> word = parsed.Form(before);
        if (word is "another" or "Another" or "additional" or "further") return QuantityRole.ChangeBy;
        if (word is "including" or "Including") return QuantityRole.Part;
        if (word is "totalling" or "totaling" or "totalled" or "totaled") return QuantityRole.Total;
        if (word is "the" or "those" && before - 1 >= sentence.FirstToken && parsed.Form(before - 1) is "of" && before - 2 >= sentence.FirstToken
            && parsed.Tokens[before - 2].Upos is Upos.Num or Upos.Pron or Upos.Det or Upos.Noun && (parsed.Tokens[before - 2].Upos != Upos.Noun || Numerals.Of(parsed.Form(before - 2)).Kind != NumeralKind.None))
            return QuantityRole.Whole;
        if (word is "reached" or "hit") return QuantityRole.ChangeTo;
        if (word is "by" or "to" or "from" or "at") return Change(parsed, sentence, before, word);
        return word is "up" or "down" ? QuantityRole.ChangeBy : hasUnit && ChangeWords.IsChange(parsed.Tokens[before].Lemma) && parsed.Tokens[before].Upos == Upos.Verb ? QuantityRole.ChangeBy : QuantityRole.None;
    }

    /// <summary>Whether <c>up to</c> says where a count now stands: <c>takes the number of dead up to 40</c>.</summary>
    public static bool IsRaisedTo(ParsedText parsed, SentenceRange sentence, int up)
    {
        if (parsed.Form(up) is not "up") return false;
        for (int i = up - 2; i >= sentence.FirstToken && i > up - 10; i--)
            if (parsed.Tokens[i].Lemma is "take" or "bring" or "push") return parsed.Tokens[i].Upos == Upos.Verb;
        return false;
    }

    private static QuantityRole Change(ParsedText parsed, SentenceRange sentence, int link, ReadOnlySpan<char> word)
    {
        for (int i = link - 1; i >= sentence.FirstToken && i > link - 9; i--)
        {
            Token token = parsed.Tokens[i];
            if (token.Upos == Upos.Punct && parsed.Form(i) is not ("," or "-" or "(" or ")")) break;
            if (token.Upos is not (Upos.Verb or Upos.Noun) || !ChangeWords.IsChange(token.Lemma)) continue;
            if (word is "at") return ChangeWords.IsTotal(token.Lemma) ? QuantityRole.Total : QuantityRole.None;
            if (word is "by") return QuantityRole.ChangeBy;
            if (word is "from") return QuantityRole.ChangeFrom;
            return token.Lemma is "bring" ? QuantityRole.ChangeTo | QuantityRole.Total : QuantityRole.ChangeTo;
        }

        return QuantityRole.None;
    }

    private static bool IsPerPeriod(ParsedText parsed, int at, int end)
    {
        if (at >= end) return false;
        ReadOnlySpan<char> word = parsed.Form(at);
        if (word is "daily" or "weekly" or "monthly" or "annually" or "yearly" or "hourly") return true;
        return word is "a" or "per" or "every" or "each" && at + 1 < end && parsed.Tokens[at + 1].Lemma is "day" or "week" or "month" or "year" or "hour" or "night";
    }

    // What befell the counted: the word itself, a word that describes it, or the verb it is subject or object of
    private static QuantityRole Fate(ParsedText parsed, SentenceRange sentence, Measure measure, int first, int counted)
    {
        int token = counted >= 0 ? counted : measure.Amount.End - 1;
        if (counted < 0 && measure.Unit is not null) return QuantityRole.None;
        QuantityRole own = counted >= 0 ? Casualties.RoleOf(parsed.Tokens[token].Lemma) : QuantityRole.None;
        if (own != QuantityRole.None) return own;
        for (int i = measure.End; i < token; i++)
            if (Casualties.RoleOf(parsed.Tokens[i].Lemma) is var between and not QuantityRole.None) return between;
        for (int i = 0; i < 3 && counted >= 0 && parsed.Tokens[token].Relation == Relation.Conj && parsed.Tokens[parsed.Tokens[token].Head].Upos == Upos.Noun; i++)
            token = parsed.Tokens[token].Head;
        Token word = parsed.Tokens[token];
        if (counted >= 0 && token + 1 < parsed.Tokens.Length && parsed.Tokens[token + 1].Upos is Upos.Adj or Upos.Verb
            && Casualties.RoleOf(parsed.Tokens[token + 1].Lemma) is var after and not QuantityRole.None) return after;
        if (counted >= 0 && token + 2 < sentence.EndToken && parsed.Tokens[token + 1].Upos == Upos.Aux && parsed.Form(token + 2) is "missing") return QuantityRole.Missing;
        if (first > sentence.FirstToken && parsed.Tokens[first - 1].Xpos is Xpos.VBD or Xpos.VBG or Xpos.JJ && Casualties.RoleOf(parsed.Tokens[first - 1].Lemma) is var verb and not QuantityRole.None) return verb;
        return word.Head >= 0 && word.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.OblUnmarked
            ? Casualties.RoleOf(parsed.Tokens[word.Head].Lemma) : QuantityRole.None;
    }

    private static bool Contains(ParsedText parsed, SentenceRange sentence, int from, int to, string word)
    {
        for (int i = Math.Max(from, sentence.FirstToken); i < to; i++)
            if (parsed.Form(i).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
