using Reconcile.Reading.Inference;

namespace Reconcile.Reading.Formats;

/// <summary>Block marks of Markdown that are no words: heading, quote and list marks, rules, images, and emphasis around a whole line.</summary>
internal static class MarkdownMarks
{
    public static void Strip(ArticleDraft draft)
    {
        string text = draft.Text;
        foreach (TextLine line in TextLine.Split(text))
        {
            ReadOnlySpan<char> words = line.Of(text);
            if (words.IsEmpty || draft.IsStripped(line.Span)) continue;
            int mark = Mark(words);
            if (mark > 0) draft.Strip(line.Start, line.Start + mark, "markup");
            ReadOnlySpan<char> rest = words[mark..];
            int stars = rest.StartsWith("**") && rest.EndsWith("**") && rest.Length > 4 && rest[2..^2].IndexOf("**") < 0 ? 2 : 0;
            if (stars == 0) continue;
            draft.Strip(line.Start + mark, line.Start + mark + stars, "markup");
            draft.Strip(line.End - stars, line.End, "markup");
        }
    }

    private static int Mark(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAnyExcept("-*_= ") < 0) return line.Length >= 3 ? line.Length : 0;
        if (line.StartsWith("![") && line[^1] == ')') return line.Length;
        int hashes = line.IndexOfAnyExcept('#');
        if (hashes is > 0 and <= 6 && line[hashes] == ' ') return hashes + 1;
        return line.StartsWith("> ") || line.StartsWith("* ") || line.StartsWith("- ") ? 2 : 0;
    }
}
