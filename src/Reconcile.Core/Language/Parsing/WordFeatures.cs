namespace Reconcile.Language.Parsing;

/// <summary>What the net sees of a word: hashes of its form, its beginnings and ends, its shape, and its classes in WordNet. Fixed for ever, since the model is keyed by them.</summary>
internal static class WordFeatures
{
    public const int Count = 15;

    /// <summary>Where the form itself stands among the features; an unknown form is read as <see cref="UnknownWord"/>.</summary>
    public const int Form = 0;

    /// <summary>Where the form with its capitals stands.</summary>
    public const int CasedForm = 11;

    public const uint UnknownWord = 1;

    private const int LongestWord = 48;

    /// <summary>Fills <paramref name="keys"/>; 0 says that the word has no such feature.</summary>
    public static void Fill(ReadOnlySpan<char> form, WordPlace place, Span<uint> keys)
    {
        Span<char> cased = stackalloc char[LongestWord];
        Span<char> low = stackalloc char[LongestWord];
        int n = Math.Min(form.Length, LongestWord);
        for (int k = 0; k < n; k++)
        {
            cased[k] = Plain(form[k]);
            low[k] = char.ToLowerInvariant(cased[k]);
        }

        cased = cased[..n];
        low = low[..n];
        keys[Form] = Hash(low, 1);
        for (int k = 1; k <= 4; k++)
        {
            keys[k] = n > k ? Hash(low[^k..], (uint)(1 + k)) : 0;
            keys[4 + k] = n > k ? Hash(low[..k], (uint)(5 + k)) : 0;
        }

        uint shape = WordShape.Of(form);
        keys[9] = Mix(shape, 20);
        keys[10] = Mix(shape, 30 + (uint)place);
        keys[CasedForm] = low.SequenceEqual(cased) ? 0 : Hash(cased, 40);
        WordClasses classes = WordClasses.Of(low);
        keys[12] = classes.Parts == 0 ? 0 : Mix((uint)classes.Parts, 50);
        keys[13] = classes.NounClass == 0 ? 0 : Mix((uint)classes.NounClass, 60);
        keys[14] = classes.VerbClass == 0 ? 0 : Mix((uint)classes.VerbClass, 70);
    }

    private static char Plain(char c) => c switch
    {
        '\u2019' or '\u02BC' or '\u2018' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2011' or '\u2010' => '-',
        '\u2013' => '\u2014',
        _ when char.IsAsciiDigit(c) => '0',
        _ => c,
    };

    private static uint Hash(ReadOnlySpan<char> letters, uint kind)
    {
        return Mix(FeatureHash.Of(letters), kind);
    }

    private static uint Mix(uint a, uint b)
    {
        uint h = (a ^ (b * 0x85EBCA6B)) * 0xC2B2AE35;
        h ^= h >> 15;
        h *= 0x27D4EB2F;
        h ^= h >> 13;
        return h < 2 ? h + 2 : h;
    }
}
