using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>Finds stretches of capitalised words that may be names, and listed names within them.</summary>
internal static class NameFinder
{
    /// <summary>Every name of the article in text order, typed as far as its form and the lists go.</summary>
    public static List<NamePiece> Find(ParsedText text)
    {
        List<NamePiece> pieces = [];
        var trusted = Trusted(text).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (SentenceRange sentence in text.Sentences)
        {
            SentenceCase letters = SentenceCases.Of(text, sentence);
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!StartsName(text, sentence, i, letters) && !StartsListed(text, sentence, i, letters) && !Repeats(text, i, trusted)) continue;
                int end = EndOfRun(text, sentence, i, letters), known = pieces.Count;
                if (letters != SentenceCase.Normal && !IsTrusted(text, i, end, sentence, trusted)) continue;
                NameTyper.Split(text, i, end, pieces);
                for (int p = known; p < pieces.Count; p++)
                {
                    pieces[p].Proper = text.Tokens[pieces[p].End - 1].Upos == Upos.Propn;
                    pieces[p].Opens = letters != SentenceCase.Normal || OpensSentence(text, sentence, pieces[p].First);
                }

                i = end - 1;
            }
        }

        return pieces;
    }

    // A word that the tagger missed at the start of a sentence, and that is a name elsewhere in the article.
    private static bool Repeats(ParsedText text, int i, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> trusted)
    {
        ReadOnlySpan<char> form = text.Form(i);
        return char.IsUpper(form[0]) && text.Tokens[i].Upos != Upos.Propn && form.Length > 2 && !NameWords.IsNoName(form)
            && trusted.Contains(form) && !CommonWords.Contains(form);
    }

    // In a headline every word has a capital: only names that stand in running text too, listed names and given names are taken.
    private static bool IsTrusted(ParsedText text, int start, int end, SentenceRange sentence, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> trusted)
    {
        if (Listed(text, start, sentence.EndToken, out _) is not null || NameWords.IsGivenName(text.Form(start))) return true;
        for (int i = start; i < end; i++)
            if (!trusted.Contains(text.Form(i)) && !NameWords.IsTitle(text.Form(i)) && Listed(text, i, sentence.EndToken, out _) is null) return false;
        return true;
    }

    private static HashSet<string> Trusted(ParsedText text)
    {
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (SentenceRange sentence in text.Sentences)
        {
            if (SentenceCases.Of(text, sentence) != SentenceCase.Normal) continue;
            for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
                if (text.Tokens[i].Upos == Upos.Propn && char.IsUpper(text.Form(i)[0]) && !OpensSentence(text, sentence, i)) lookup.Add(text.Form(i));
        }

        return words;
    }

    // "al-Qaeda" and "bin Laden" begin with a small letter; only a list can tell them from other words.
    private static bool StartsListed(ParsedText text, SentenceRange sentence, int i, SentenceCase letters)
    {
        ReadOnlySpan<char> form = text.Form(i);
        if (letters == SentenceCase.Capitals || (!NameWords.IsParticle(form) && text.Tokens[i].Upos != Upos.Propn)) return false;
        return char.IsLower(form[0]) && Listed(text, i, sentence.EndToken, out _) is not null;
    }

    private static bool StartsName(ParsedText text, SentenceRange sentence, int i, SentenceCase letters)
    {
        ReadOnlySpan<char> form = text.Form(i);
        if (!char.IsUpper(form[0])) return false;
        Token token = text.Tokens[i];
        if (Listed(text, i, sentence.EndToken, out int listedEnd) is { } entry)
        {
            if (listedEnd - i > 1 || token.Upos == Upos.Propn) return letters != SentenceCase.Capitals || form.Length > 3;
            if (!NameWords.IsAlsoWord(form)) return letters == SentenceCase.Normal || form.Length > 3;
        }

        if (NameWords.IsNoName(form)) return false;
        if (token.Upos == Upos.Propn) return letters != SentenceCase.Capitals || NameWords.IsGivenName(form);
        if (letters != SentenceCase.Normal || OpensSentence(text, sentence, i)) return false;
        return token.Upos is Upos.Noun or Upos.X or Upos.Adj or Upos.Verb && form.Length > 1;
    }

    // The first word of a sentence or of a quotation is capitalised whatever it is.
    private static bool OpensSentence(ParsedText text, SentenceRange sentence, int i)
    {
        if (i == sentence.FirstToken) return true;
        Token before = text.Tokens[i - 1];
        return before.Upos is Upos.Punct or Upos.Sym or Upos.Num && text.Form(i - 1)[0] is not (',' or '-');
    }

    private static int EndOfRun(ParsedText text, SentenceRange sentence, int start, SentenceCase letters)
    {
        int end = start + 1;
        if (Listed(text, start, sentence.EndToken, out int listed) is not null) end = listed;
        while (end < sentence.EndToken)
        {
            if (Continues(text, sentence, end, letters)) end++;
            else if (JoinerLength(text, sentence, start, end, letters) is > 0 and int length) end += length + 1;
            else break;
        }

        return end;
    }

    private static bool Continues(ParsedText text, SentenceRange sentence, int i, SentenceCase letters)
    {
        ReadOnlySpan<char> form = text.Form(i);
        if (text.Text.AsSpan(text.Tokens[i - 1].End, text.Tokens[i].Start - text.Tokens[i - 1].End).Contains('\n')) return false;
        if (NameWords.IsSuffix(form) && char.IsUpper(form[0])) return true;
        return char.IsUpper(form[0]) && (text.Tokens[i].Upos == Upos.Propn || StartsName(text, sentence, i, letters)) && !NameWords.IsNoName(form);
    }

    // Small words that stand inside a name: how many there are before the next capitalised word, or 0.
    private static int JoinerLength(ParsedText text, SentenceRange sentence, int start, int i, SentenceCase letters)
    {
        ReadOnlySpan<char> form = text.Form(i);
        int next = i + 1;
        if (next >= sentence.EndToken) return 0;
        bool headed = NameWords.IsOrganisationHead(text.Form(i - 1)) || NameWords.IsOrganisationHead(text.Form(start)) || NameWords.IsPlaceHead(text.Form(i - 1));
        if (form is "-" or "\u2010" or "\u2011")
            return text.Tokens[i - 1].End == text.Tokens[i].Start && text.Tokens[i].End == text.Tokens[next].Start && char.IsUpper(text.Form(next)[0]) ? 1 : 0;
        if (NameWords.IsParticle(form) && char.IsLower(form[0]))
        {
            while (next < sentence.EndToken && (NameWords.IsParticle(text.Form(next)) || text.Form(next) is "-")) next++;
            return next < sentence.EndToken && Continues(text, sentence, next, letters) ? next - i : 0;
        }

        if (form is "&") return Continues(text, sentence, next, letters) ? 1 : 0;
        if (form is "of" or "for" && (headed || NameWords.IsTitle(text.Form(i - 1))))
        {
            if (text.Form(next) is "the" && next + 1 < sentence.EndToken) next++;
            return Continues(text, sentence, next, letters) ? next - i : 0;
        }

        // "Ministry of Health and Sport", not "the Ministry and Smith".
        bool listing = form is "and" && headed && Contains(text, start, i, "of");
        return listing && Continues(text, sentence, next, letters) && Listed(text, next, sentence.EndToken, out _) is null ? 1 : 0;
    }

    private static bool Contains(ParsedText text, int from, int to, string word)
    {
        for (int i = from; i < to; i++)
            if (text.Form(i).SequenceEqual(word)) return true;
        return false;
    }

    /// <summary>The longest listed name that starts at a token, and where it ends.</summary>
    public static GazetteerEntry? Listed(ParsedText text, int start, int limit, out int end)
    {
        GazetteerEntry? best = null;
        end = start;
        int longest = Gazetteer.Default.LongestFrom(text.Text.AsSpan(text.Tokens[start].Start)), last = Math.Min(limit, start + (2 * Gazetteer.Default.LongestWords));
        for (int i = start; i < last; i++)
        {
            ReadOnlySpan<char> name = text.Text.AsSpan(text.Tokens[start].Start, text.Tokens[i].End - text.Tokens[start].Start);
            if (name.Length > longest) break;
            GazetteerEntry? found = Gazetteer.Default.Find(name);
            // The full stop of an abbreviation that ends the sentence is a token of its own.
            if (found is null && text.Tokens[i].End < text.Text.Length && text.Text[text.Tokens[i].End] == '.')
                found = Gazetteer.Default.Find(text.Text.AsSpan(text.Tokens[start].Start, text.Tokens[i].End + 1 - text.Tokens[start].Start));
            if (found is null) continue;
            best = found;
            end = i + 1;
        }

        return best;
    }
}
