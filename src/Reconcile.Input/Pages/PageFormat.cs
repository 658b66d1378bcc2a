using Reconcile.Reading;

namespace Reconcile.Input.Pages;

/// <summary>Saved web pages.</summary>
internal sealed class PageFormat : DocumentFormat
{
    public override IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml", ".shtml", ".xml"];

    public override bool Accepts(string extension, ReadOnlySpan<byte> start)
    {
        if (extension is ".html" or ".htm" or ".xhtml" or ".shtml") return true;
        string text = ByteStart.Text(start);
        return ByteStart.Has(text, "<!doctype html") || ByteStart.Has(text, "<html");
    }

    public override IEnumerable<ReadingItem> Read(Stream content, string path, string id, ReadingOptions options)
    {
        byte[]? bytes = BoundedBytes.Read(content, PageArticle.MaxBytes);
        return bytes is null
            ? [ArticleMaker.Problem("too-large", path, $"the page is larger than {PageArticle.MaxBytes / 1024 / 1024} MiB; save its text only")]
            : PageArticle.Read(bytes, null, null, path, id, options);
    }
}
