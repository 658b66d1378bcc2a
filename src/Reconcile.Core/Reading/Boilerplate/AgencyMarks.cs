using System.Text.RegularExpressions;
using Reconcile.Reading.Formats;
using Reconcile.Reading.Inference;

namespace Reconcile.Reading.Boilerplate;

/// <summary>Marks of the desk: notes in brackets on what was updated, bylines, initials of editors, the agency's name after the last sentence.</summary>
internal static partial class AgencyMarks
{
    public static void Strip(ArticleDraft draft, IReadOnlyList<TextLine> lines, string? agency)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            string words = line.Of(draft.Text).ToString();
            if (words.Length <= 200 && Note().IsMatch(words)) draft.Strip(line.Start, line.End, "editor-note");
            else if (words.Length <= 80 && Byline().IsMatch(words)) draft.Strip(line.Start, line.End, "byline");
            else if (words.Length <= 30 && i > 0 && Initials().IsMatch(words)) draft.Strip(line.Start, line.End, "editor-initials");
            else if (agency is not null && i > 0 && words.EndsWith(agency, StringComparison.Ordinal) && words.Length > agency.Length
                && words[^(agency.Length + 1)] is '.' or '”' or '"' or ' ')
                AfterLastSentence(draft, line, agency);
        }
    }

    private static void AfterLastSentence(ArticleDraft draft, TextLine line, string agency)
    {
        int start = line.End - agency.Length;
        if (draft.Text.AsSpan(line.Start, start - line.Start).TrimEnd() is [.., '.' or '”' or '"' or '!' or '?']) draft.Strip(start, line.End, "agency-mark");
    }

    [GeneratedRegex(@"^[*_]*[(\[]?(?:[Uu]pdate|UPDATE|[Aa]dds|ADDS|[Cc]orrects|[Rr]ecasts|[Rr]efiles|[Rr]epeats)\b ?\d*[:,]? .*[)\]]?[*_]*$(?<![.!?])", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:[-–—] ?)?(?:(?:Analysis|Comment|Opinion|Exclusive|Words|Story),? )?[Bb]y (?:\p{Lu}[\p{L}.'’-]+[ ,]*(?:and |for |in )?){1,6}(?:[|,–-].{0,40})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
