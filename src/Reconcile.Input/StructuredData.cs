using System.Text.Json;
using Reconcile.Input.Pages;

namespace Reconcile.Input;

/// <summary>Reads schema.org data in JSON-LD: the first news article in it, wherever it stands.</summary>
internal static class StructuredData
{
    private const int MaxDepth = 24;

    private static readonly string[] ArticleTypes =
    [
        "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
        "AskPublicNewsArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report",
    ];

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>The fields of the first article in the text, or null where it holds none or is no JSON.</summary>
    public static NewsFields? Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Bare(json.ToCharArray()), Lenient);
            return Articles(document.RootElement).Select(a => Fields(a, document.RootElement)).FirstOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Without the marks that hide it from old browsers, and with a blank for each line break, which may stand within a string.
    private static ReadOnlyMemory<char> Bare(char[] json)
    {
        ReadOnlySpan<char> text = json.AsSpan().Trim();
        bool hidden = text.StartsWith("<!--") && text.EndsWith("-->");
        int start = json.Length - json.AsSpan().TrimStart().Length + (hidden ? 4 : 0);
        ReadOnlyMemory<char> bare = json.AsMemory(start, text.Length - (hidden ? 7 : 0));
        if (bare.Span.TrimStart() is ['{' or '[', ..])
            for (int i = 0; i < json.Length; i++)
                if (char.IsControl(json[i])) json[i] = ' ';
        return bare;
    }

    /// <summary>The objects that are articles, in the order in which they stand.</summary>
    public static IEnumerable<JsonElement> Articles(JsonElement root)
    {
        Stack<(JsonElement Element, int Depth)> open = new([(root, 0)]);
        while (open.TryPop(out (JsonElement Element, int Depth) next))
        {
            if (next.Depth > MaxDepth) continue;
            if (next.Element.ValueKind == JsonValueKind.Array)
                foreach (JsonElement item in next.Element.EnumerateArray().Reverse()) open.Push((item, next.Depth + 1));
            if (next.Element.ValueKind != JsonValueKind.Object) continue;
            if (Types(next.Element).Any(t => ArticleTypes.Contains(t, StringComparer.Ordinal)))
            {
                yield return next.Element;
                continue;
            }

            foreach (string name in (string[])["itemListElement", "item", "mainEntity", "mainEntityOfPage", "@graph"])
                if (next.Element.TryGetProperty(name, out JsonElement inner)) open.Push((inner, next.Depth + 1));
        }
    }

    /// <param name="article">The object.</param>
    /// <param name="root">The document, in which other objects may stand that the article names by <c>@id</c>.</param>
    public static NewsFields Fields(JsonElement article, JsonElement root) => new()
    {
        Title = Text(article, "headline") ?? Text(article, "name"),
        Outlet = Name(article, "publisher", root) ?? Name(article, "sourceOrganization", root),
        Byline = Name(article, "author", root) ?? Name(article, "creator", root),
        Url = Text(article, "url") ?? Id(article, "mainEntityOfPage"),
        Language = Text(article, "inLanguage"),
        Published = Text(article, "datePublished") ?? Text(article, "dateCreated"),
        Modified = Text(article, "dateModified"),
        Body = Body(article, "articleBody") ?? Body(article, "text"),
        IsFree = Flag(article, "isAccessibleForFree"),
        IsLive = Types(article).Contains("LiveBlogPosting"),
    };

    private static IEnumerable<string> Types(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out JsonElement type)) yield break;
        if (type.ValueKind == JsonValueKind.String) yield return Bare(type.GetString()!);
        if (type.ValueKind == JsonValueKind.Array)
            foreach (JsonElement one in type.EnumerateArray())
                if (one.ValueKind == JsonValueKind.String)
                    yield return Bare(one.GetString()!);
    }

    private static string Bare(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];

    private static string? Text(JsonElement element, string name) => Filled(element, name) is { } text ? PlainText.Of(text) : null;

    private static string? Filled(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text : null;

    private static string? Body(JsonElement article, string name) => Filled(article, name) is { } text ? FragmentText.OfPlain(text) : null;

    private static string? Id(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out JsonElement value)) return null;
        return value.ValueKind == JsonValueKind.Object ? Text(value, "@id") : Text(element, name);
    }

    private static bool? Flag(JsonElement element, string name) => !element.TryGetProperty(name, out JsonElement value) ? null : value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => !string.Equals(value.GetString(), "false", StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    // A name, an object with a name, or several of either.
    private static string? Name(JsonElement element, string name, JsonElement root)
    {
        if (!element.TryGetProperty(name, out JsonElement value)) return null;
        JsonElement[] all = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
        string[] names = [.. all.Select(v => v.ValueKind switch
        {
            JsonValueKind.String => PlainText.Of(v.GetString()!),
            JsonValueKind.Object => Text(v, "name") ?? (Text(v, "@id") is { } id ? NameById(root, id) : null),
            _ => null,
        }).OfType<string>().Where(n => n.Length > 0 && !n.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Distinct()];
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    private static string? NameById(JsonElement root, string id)
    {
        JsonElement all = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@graph", out JsonElement graph) ? graph : root;
        if (all.ValueKind != JsonValueKind.Array) return null;
        foreach (JsonElement one in all.EnumerateArray())
            if (one.ValueKind == JsonValueKind.Object && Text(one, "@id") == id && Text(one, "name") is { } name)
                return name;
        return null;
    }
}
