namespace Reconcile.Language.Parsing;

/// <summary>Finds the <see cref="WordPlace"/> of the words of one sentence.</summary>
internal struct SentenceCase
{
    private const int LongWord = 4;

    private int longWords, titled, shouted, lower;
    private bool begun;

    /// <summary>First pass: counts a word.</summary>
    public void Count(ReadOnlySpan<char> form)
    {
        if (!char.IsLetter(form[0])) return;
        if (char.IsLower(form[0])) lower++;
        if (form.Length < LongWord) return;
        longWords++;
        if (char.IsUpper(form[0])) titled++;
        if (char.IsUpper(form[0]) && char.IsUpper(form[1]) && char.IsUpper(form[2])) shouted++;
    }

    /// <summary>Second pass: the place of the next word.</summary>
    public WordPlace Next(ReadOnlySpan<char> form)
    {
        if (longWords > 1 && shouted * 10 >= longWords * 8) return WordPlace.Shouted;
        if (longWords > 2 && titled * 10 >= longWords * 8 && lower * 2 < longWords) return WordPlace.Titled;
        if (begun) return WordPlace.Inside;
        begun = char.IsLetterOrDigit(form[0]);
        return WordPlace.First;
    }
}
