namespace Reconcile.Language.Tokens;

/// <summary>Cuts a text into words and marks by the conventions of the English UD treebanks; never changes or drops a visible letter.</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="from"/>..<paramref name="to"/> to <paramref name="into"/>, in text order.</summary>
    public static void Tokenize(string text, int from, int to, List<TextSpan> into)
    {
        int i = from;
        while (i < to)
        {
            if (Characters.IsSpace(text[i]))
            {
                i++;
                continue;
            }

            int end = i + 1;
            while (end < to && !Characters.IsSpace(text[end])) end++;
            Chunk(text, i, end, into);
            i = end;
        }
    }

    private static void Chunk(string text, int start, int end, List<TextSpan> into)
    {
        int i = start;
        while (i < end)
        {
            int stop = WebTokens.End(text, i, end, start);
            if (stop > i)
            {
                into.Add(TextSpan.FromBounds(i, stop));
            }
            else if (Characters.IsWord(text[i]))
            {
                stop = Words.End(text, i, end);
                Contractions.Split(text, i, stop, into);
            }
            else
            {
                stop = Marks.End(text, i, end, start);
                into.Add(TextSpan.FromBounds(i, stop));
            }

            i = stop;
        }
    }
}
