using Reconcile.Reading.Encodings;
using Reconcile.Reading.Paths;

namespace Reconcile.Reading.Formats;

/// <summary>Plain text and Markdown: one article a file. Front matter and block marks of Markdown are stripped, not removed.</summary>
internal static class TextFormat
{
    public static IEnumerable<object> Read(InputFile file, byte[] bytes, bool markdown, ReadingOptions options)
    {
        if (TextDecoder.Decode(bytes, out string? fault) is not { } text) return [new ReadingProblem("encoding", file.Path, fault!)];
        if (string.IsNullOrWhiteSpace(text)) return [new ReadingProblem("empty", file.Path, "the file is empty; there is nothing to read")];
        if (text.Length > options.MaxArticleLength)
            return [new ReadingProblem("too-large", file.Path, $"the article is longer than {options.MaxArticleLength:N0} characters; split it")];
        var draft = new ArticleDraft(new Article { Id = file.Id, Text = text, Path = file.Path, Inferred = InferredFields.Id });
        List<object> items = [];
        if (markdown || text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal))
            items.AddRange(FrontMatter.Read(draft, file.Path));
        if (markdown) MarkdownMarks.Strip(draft);
        if (Body(draft).IsWhiteSpace()) return [.. items, new ReadingProblem("empty", file.Path, "the article has front matter but no text")];
        items.Add(draft);
        return items;
    }

    private static ReadOnlySpan<char> Body(ArticleDraft draft)
    {
        StrippedSpan front = draft.Stripped.Find(s => s.Reason == FrontMatter.Reason);
        return draft.Text.AsSpan(front.Span.End);
    }
}
