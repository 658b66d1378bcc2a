using WordNetLibrary = Reconcile.Language.WordNet.WordNet;

namespace Reconcile.Language.Parsing;

/// <summary>
/// What WordNet knows of a form without its sentence: which parts of speech it and its possible base forms have, and the wide class of their most
/// frequent noun and verb sense. Says something of words that the treebanks do not hold. Part of the model's keys, so fixed with it.
/// </summary>
internal readonly record struct WordClasses(int Parts, int NounClass, int VerbClass)
{
    private const int NounDepth = 5, VerbDepth = 2;

    private static readonly Upos[] Classes = [Upos.Noun, Upos.Verb, Upos.Adj, Upos.Adv];

    // An ending, what stands in its place in the base form, and the part of speech of the base form.
    private static readonly (string Ending, string Base, Upos Pos)[] Endings =
    [
        ("s", "", Upos.Noun), ("es", "", Upos.Noun), ("ies", "y", Upos.Noun),
        ("s", "", Upos.Verb), ("es", "", Upos.Verb), ("ies", "y", Upos.Verb),
        ("ed", "", Upos.Verb), ("ed", "e", Upos.Verb), ("ied", "y", Upos.Verb),
        ("ing", "", Upos.Verb), ("ing", "e", Upos.Verb),
        ("er", "", Upos.Adj), ("er", "e", Upos.Adj), ("ier", "y", Upos.Adj), ("est", "", Upos.Adj), ("est", "e", Upos.Adj), ("iest", "y", Upos.Adj),
    ];

    /// <summary>The classes of a form in lower case; all 0 where WordNet has none.</summary>
    public static WordClasses Of(ReadOnlySpan<char> low)
    {
        if (low.Length is < 2 or > 30 || !char.IsAsciiLetter(low[0])) return default;
        WordNetLibrary words = WordNetLibrary.Default;
        int parts = 0, noun = 0, verb = 0;
        int same = words.Find(low);
        for (int k = 0; k < Classes.Length; k++) Note(words, same, Classes[k], 1 << k, ref parts, ref noun, ref verb);
        Span<char> form = stackalloc char[32];
        for (int e = 0; e < Endings.Length; e++)
        {
            (string ending, string replacement, Upos pos) = Endings[e];
            if (low.Length < ending.Length + 2 || !low.EndsWith(ending, StringComparison.Ordinal)) continue;
            int stem = low.Length - ending.Length;
            low[..stem].CopyTo(form);
            replacement.CopyTo(form[stem..]);
            int bit = 1 << (4 + (e / 3));
            Note(words, words.Find(form[..(stem + replacement.Length)]), pos, bit, ref parts, ref noun, ref verb);

            // Stopped, running: the doubled consonant goes with the ending.
            if (replacement.Length == 0 && pos == Upos.Verb && stem > 2 && low[stem - 1] == low[stem - 2])
                Note(words, words.Find(form[..(stem - 1)]), pos, bit, ref parts, ref noun, ref verb);
        }

        return new WordClasses(parts, noun, verb);
    }

    private static void Note(WordNetLibrary words, int lemma, Upos pos, int bit, ref int parts, ref int noun, ref int verb)
    {
        ReadOnlySpan<int> senses = words.Senses(lemma, pos);
        if (senses.IsEmpty) return;
        parts |= bit;
        if (pos == Upos.Noun && noun == 0) noun = words.Above(senses[0], NounDepth) + 1;
        if (pos == Upos.Verb && verb == 0) verb = words.Above(senses[0], VerbDepth) + 1;
    }
}
