namespace Reconcile.Language.Parsing;

/// <summary>What the tagger and the parser see of the words of a sentence: hashes of the form, its ends and its shape.</summary>
internal sealed class WordForms
{
    public uint[] Lower = [], Suffix3 = [], Suffix2 = [], Suffix4 = [], Suffix1 = [], Prefix3 = [], Prefix1 = [], Shape = [];

    public int Count { get; private set; }

    public void Reset(int count)
    {
        Count = count;
        if (Lower.Length >= count) return;
        int size = count * 2;
        Lower = new uint[size];
        Suffix1 = new uint[size];
        Suffix2 = new uint[size];
        Suffix3 = new uint[size];
        Suffix4 = new uint[size];
        Prefix1 = new uint[size];
        Prefix3 = new uint[size];
        Shape = new uint[size];
    }

    public void Set(int i, ReadOnlySpan<char> form)
    {
        Span<char> low = stackalloc char[48];
        int n = Math.Min(form.Length, low.Length);
        for (int k = 0; k < n; k++) low[k] = Fold(form[k]);
        low = low[..n];
        Lower[i] = FeatureHash.Of(low);
        Suffix1[i] = FeatureHash.Of(low[Math.Max(0, n - 1)..]);
        Suffix2[i] = FeatureHash.Of(low[Math.Max(0, n - 2)..]);
        Suffix3[i] = FeatureHash.Of(low[Math.Max(0, n - 3)..]);
        Suffix4[i] = FeatureHash.Of(low[Math.Max(0, n - 4)..]);
        Prefix1[i] = FeatureHash.Of(low[..Math.Min(1, n)]);
        Prefix3[i] = FeatureHash.Of(low[..Math.Min(3, n)]);
        Shape[i] = ShapeOf(form);
    }

    private static char Fold(char c) => c switch
    {
        '\u2019' or '\u02BC' or '\u2018' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2011' => '-',
        _ when char.IsAsciiDigit(c) => '0',
        _ => char.ToLowerInvariant(c),
    };

    private static uint ShapeOf(ReadOnlySpan<char> form)
    {
        uint shape = 0;
        foreach (char c in form)
        {
            if (char.IsUpper(c)) shape |= 1;
            else if (char.IsLower(c)) shape |= 2;
            else if (char.IsDigit(c)) shape |= 4;
            else if (c == '-') shape |= 8;
            else if (c == '.') shape |= 16;
            else shape |= 32;
        }

        return shape | (char.IsUpper(form[0]) ? 64u : 0) | (form.Length == 1 ? 128u : 0);
    }
}
