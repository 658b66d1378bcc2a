namespace Reconcile.Language.Parsing;

/// <summary>Lemmas by the longest known ending of a word under its tag: cut so many letters, add these.</summary>
internal sealed class LemmaTable(Dictionary<string, (byte Cut, string Add)> edits)
{
    public const int LongestEnding = 24;

    private readonly Dictionary<string, (byte Cut, string Add)>.AlternateLookup<ReadOnlySpan<char>> lookup =
        edits.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lemma of <paramref name="form"/>; names keep their case. Never empty.</summary>
    public string Lemma(ReadOnlySpan<char> form, Upos upos, Xpos xpos)
    {
        Span<char> key = stackalloc char[LongestEnding + 2];
        Span<char> low = stackalloc char[LongestEnding];
        if (form.Length >= LongestEnding) return KeepsCase(upos, xpos) ? form.ToString() : form.ToString().ToLowerInvariant();
        for (int i = 0; i < form.Length; i++) low[i] = Fold(form[i]);
        low = low[..form.Length];
        for (int from = -1; from <= form.Length; from++)
        {
            int n = Key(low, from, upos, xpos, key);
            if (!lookup.TryGetValue(key[..n], out (byte Cut, string Add) edit) || edit.Cut + (edit.Add.Length == 0 ? 1 : 0) > form.Length) continue;
            ReadOnlySpan<char> kept = (KeepsCase(upos, xpos) ? form : low)[..(form.Length - edit.Cut)];
            string guess = string.Concat(kept, edit.Add);

            // A word of the treebanks is known; the ending of another word is only a guess.
            return from < 0 || KeepsCase(upos, xpos) ? guess : LemmaRules.Find(low.ToString(), guess, upos, xpos) ?? guess;
        }

        string same = low.ToString();
        return LemmaRules.Find(same, same, upos, xpos) ?? same;
    }

    /// <summary>Key of the ending from <paramref name="from"/>; -1 is the whole word.</summary>
    public static int Key(ReadOnlySpan<char> low, int from, Upos upos, Xpos xpos, Span<char> key)
    {
        key[0] = (char)('A' + ((int)upos * 64) + (int)xpos);
        int n = 1;
        if (from < 0) key[n++] = '^';
        ReadOnlySpan<char> ending = low[Math.Max(from, 0)..];
        ending.CopyTo(key[n..]);
        return n + ending.Length;
    }

    /// <summary>Whether the lemma is cut from the form as it stands: names, also as parts of speech other than nouns.</summary>
    public static bool KeepsCase(Upos upos, Xpos xpos) => upos == Upos.Propn || xpos is Xpos.NNP or Xpos.NNPS;

    public static char Fold(char c) => c is '\u2019' or '\u02BC' ? '\'' : char.ToLowerInvariant(c);

    public static LemmaTable Read(ref ModelReader reader)
    {
        int count = reader.Int();
        Dictionary<string, (byte, string)> edits = new(count);
        for (int i = 0; i < count; i++) edits[reader.Word()] = (reader.Take<byte>(1)[0], string.Intern(reader.Word()));
        return new LemmaTable(edits);
    }
}
