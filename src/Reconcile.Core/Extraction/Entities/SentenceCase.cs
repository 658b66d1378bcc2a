using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>How far capital letters mean anything in a sentence.</summary>
internal enum SentenceCase : byte
{
    /// <summary>Capitals mark names.</summary>
    Normal,

    /// <summary>A headline: most words are capitalised.</summary>
    Title,

    /// <summary>All letters are capital.</summary>
    Capitals,
}

/// <summary>Looks at the letters of a sentence.</summary>
internal static class SentenceCases
{
    public static SentenceCase Of(ParsedText text, SentenceRange sentence)
    {
        int words = 0, capitalised = 0, upper = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ReadOnlySpan<char> form = text.Form(i);
            if (form.Length < 4 || !char.IsLetter(form[0])) continue;
            words++;
            if (char.IsUpper(form[0])) capitalised++;
            if (form.IndexOfAnyInRange('a', 'z') < 0) upper++;
        }

        if (words >= 3 && upper * 10 >= words * 8) return SentenceCase.Capitals;
        return words >= 4 && capitalised * 10 >= words * 8 ? SentenceCase.Title : SentenceCase.Normal;
    }
}
