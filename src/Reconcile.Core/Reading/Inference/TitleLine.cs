using Reconcile.Reading.Formats;

namespace Reconcile.Reading.Inference;

/// <summary>The headline: a first line that is short, has no full stop at its end and stands above the story.</summary>
internal static class TitleLine
{
    private const int Longest = 160, MostWordsOfKicker = 3;

    public static string? Find(ArticleDraft draft, IReadOnlyList<TextLine> lines)
    {
        string text = draft.Text;
        TextLine? kicker = null;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            TextLine line = lines[i];
            StrippedSpan over = draft.Stripped.Find(s => s.Span.Overlaps(line.Span));
            if (over.Span.Length > 0 && over.Reason != "markup") continue;
            string words = Words(draft, line);
            if (!IsHeading(words)) return kicker is { } only ? Words(draft, only) : null;
            if (kicker is null && words.Split(' ').Length <= MostWordsOfKicker && IsHeading(lines[i + 1].Of(text).ToString()))
            {
                kicker = line;
                continue;
            }

            if (kicker is { } above) draft.Strip(above.Start, above.End, "kicker");
            return words;
        }

        return null;
    }

    private static string Words(ArticleDraft draft, TextLine line)
    {
        ReadOnlySpan<char> words = line.Of(draft.Text).Trim('*').TrimStart("# ");
        return words.ToString();
    }

    private static bool IsHeading(string words) =>
        words.Length is > 0 and <= Longest && words[^1] is not ('.' or ',' or ';' or ':') && !words.EndsWith(".\"", StringComparison.Ordinal)
        && !words.EndsWith(".”", StringComparison.Ordinal) && words[0] is not ('(' or '[');
}
