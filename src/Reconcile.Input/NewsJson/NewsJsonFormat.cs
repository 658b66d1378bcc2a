using System.Text.Json;
using Reconcile.Input.Pages;
using Reconcile.Reading;

namespace Reconcile.Input.NewsJson;

/// <summary>IPTC ninjs and schema.org articles in JSON.</summary>
internal sealed class NewsJsonFormat : DocumentFormat
{
    private static readonly string[] Marks = ["\"@context\"", "\"versioncreated\"", "\"body_text\"", "\"body_html\"", "\"body_xhtml\"", "\"headlines\"", "\"copyrightholder\"", "\"bodies\""];
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public override IReadOnlyList<string> Extensions { get; } = [".json", ".jsonld", ".ninjs"];

    public override bool Accepts(string extension, ReadOnlySpan<byte> start)
    {
        if (extension is ".jsonld" or ".ninjs") return true;
        string text = ByteStart.Text(start);
        return text.AsSpan().TrimStart().IndexOfAny('{', '[') == 0 && Array.Exists(Marks, m => text.Contains(m, StringComparison.Ordinal));
    }

    public override IEnumerable<ReadingItem> Read(Stream content, string path, string id, ReadingOptions options)
    {
        byte[]? bytes = BoundedBytes.Read(content, options.MaxJsonBytes);
        if (bytes is null)
        {
            yield return ArticleMaker.Problem("too-large", path, $"the JSON document is larger than {options.MaxJsonBytes / 1024 / 1024} MiB; split it");
            yield break;
        }

        using JsonDocument? document = Parse(PageDecoder.Decode(bytes), path, out ReadingItem? problem);
        if (document is null)
        {
            yield return problem!;
            yield break;
        }

        ItemIds ids = new(id);
        bool any = false;
        foreach (NewsFields fields in Articles(document.RootElement))
        {
            any = true;
            string body = fields.Body ?? string.Empty;
            yield return ArticleMaker.Make(fields, NewsDate.Parse(fields.Published), body, path, ids.Next(), options);
        }

        if (!any) yield return ArticleMaker.Problem("format", path, "the JSON holds no article: neither ninjs nor a schema.org article with its text");
    }

    private static IEnumerable<NewsFields> Articles(JsonElement root)
    {
        bool any = false;
        foreach (JsonElement article in StructuredData.Articles(root))
        {
            any = true;
            yield return StructuredData.Fields(article, root);
        }

        if (any) yield break;
        foreach (JsonElement item in Ninjs.Items(root)) yield return Ninjs.Fields(item);
    }

    private static JsonDocument? Parse(string text, string path, out ReadingItem? problem)
    {
        problem = null;
        try
        {
            return JsonDocument.Parse(text, Lenient);
        }
        catch (JsonException e)
        {
            problem = ArticleMaker.Problem("json", path, $"this is no valid JSON ({e.Message.Split(" LineNumber")[0].TrimEnd('.')})", line: (int?)e.LineNumber + 1);
            return null;
        }
    }
}
