using System.Text.RegularExpressions;
using Reconcile.Reading.Formats;
using Reconcile.Reading.Inference;

namespace Reconcile.Reading.Boilerplate;

/// <summary>Credits of pictures, and captions that stand more than once or repeat a sentence of the story.</summary>
internal static partial class PictureCredits
{
    public static void Strip(ArticleDraft draft, IReadOnlyList<TextLine> lines)
    {
        string text = draft.Text;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (TextLine line in lines)
        {
            string words = line.Of(text).ToString();
            if (words.Length > 600) continue;
            if (!seen.Add(words) && words.Contains(' ', StringComparison.Ordinal) && words.Length >= 20)
            {
                draft.Strip(line.Start, line.End, "repeated-line");
                continue;
            }

            Match credit = Credit().Match(words);
            if (!credit.Success) continue;
            string caption = words[..credit.Index].TrimEnd(' ', '.');
            bool repeated = credit.Index > 0 && caption.Length >= 12
                && (Count(text, words) > 1 || text.IndexOf(caption, line.End, StringComparison.Ordinal) >= 0 || text.IndexOf(caption, StringComparison.Ordinal) < line.Start);
            if (credit.Index == 0 || repeated) draft.Strip(line.Start, line.End, repeated ? "repeated-caption" : "picture-credit");
            else draft.Strip(line.Start + credit.Index, line.End, "picture-credit");
        }
    }

    private static int Count(string text, string words)
    {
        int count = 0;
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    // "(Picture: AP)", "Photo: Jane Doe/Agency", "Image source, Getty Images", "(Photo by ...)", "Getty Images" at the end of a line.
    [GeneratedRegex(
        """
        (?:
            [(\[](?:Picture|Pictures|Photo|Photos|Photograph|Image|Images|Pic|Pics|File\ photo|Credit|Video|Graphic)s?(?:\ credit)?(?::|\ by\b|\ courtesy\b)[^()\[\]]*(?:\([^()]*\)[^()\[\]]*)?[)\]]
          | ^(?:Picture|Photo|Photograph|Image|Pic|Credit|Photo\ credit|Image\ credit|Media\ caption|Image\ caption|Image\ copyright|Image\ source)s?(?::|,|\ by\b|\ copyright\b).*
          | ^Image\ (?:copyright|source|caption)\b.*
          | (?:^|\ )(?:[\p{L}\ .'-]{2,40}/)?(?:Getty\ Images|AFP\ via\ Getty\ Images|Shutterstock|iStock)(?:/[\p{L}\ .'-]{2,30})?
        )\ *\.?$
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Credit();
}
