using System.Text.Json;
using Reconcile.Input.Pages;

namespace Reconcile.Input.NewsJson;

/// <summary>IPTC ninjs, versions 1 to 3: <c>headline</c> or <c>headlines</c>, <c>body_text</c>, <c>body_html</c> or <c>bodies</c>.</summary>
internal static class Ninjs
{
    private static readonly string[] Bodies = ["body_text", "body_xhtml", "body_html", "description_text"];
    private static readonly string[] Lists = ["_items", "items", "results", "data"];

    /// <summary>The news items: the object itself, those of an array, or those of a list inside an answer.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return root.EnumerateArray().Where(IsItem);
        if (IsItem(root)) return [root];
        if (root.ValueKind == JsonValueKind.Object)
            foreach (string list in Lists)
                if (root.TryGetProperty(list, out JsonElement items) && items.ValueKind == JsonValueKind.Array)
                    return items.EnumerateArray().Where(IsItem);
        return [];
    }

    public static NewsFields Fields(JsonElement item) => new()
    {
        Id = Text(item, "uri") ?? Text(item, "guid"),
        Title = Text(item, "headline") ?? First(item, "headlines", "value") ?? Text(item, "title"),
        Outlet = Text(item, "source") ?? Text(item, "provider") ?? First(item, "infosources", "name") ?? Text(item, "copyrightholder"),
        Byline = Text(item, "byline") ?? Text(item, "by"),
        Url = First(item, "altids", "value") is { } address && Uri.TryCreate(address, UriKind.Absolute, out _) ? address : null,
        Language = Text(item, "language"),
        Published = Text(item, "firstcreated") ?? Text(item, "firstCreated") ?? Text(item, "versioncreated") ?? Text(item, "versionCreated") ?? Text(item, "contentcreated"),
        Body = Body(item),
    };

    private static bool IsItem(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && (element.TryGetProperty("bodies", out _) || Array.Exists(Bodies, b => element.TryGetProperty(b, out _)));

    private static string? Body(JsonElement item)
    {
        foreach (string name in Bodies)
            if (Text(item, name) is { } body)
                return name.EndsWith("html", StringComparison.Ordinal) ? FragmentText.Of(body) : body;
        if (!item.TryGetProperty("bodies", out JsonElement bodies) || bodies.ValueKind != JsonValueKind.Array) return null;
        foreach (JsonElement body in bodies.EnumerateArray())
            if (body.ValueKind == JsonValueKind.Object && Text(body, "value") is { } value)
                return (Text(body, "contenttype") ?? Text(body, "contentType")) is { } type && type.Contains("html", StringComparison.Ordinal) ? FragmentText.Of(value) : value;
        return null;
    }

    private static string? First(JsonElement item, string list, string name)
    {
        if (!item.TryGetProperty(list, out JsonElement values) || values.ValueKind != JsonValueKind.Array) return null;
        foreach (JsonElement value in values.EnumerateArray())
            if (value.ValueKind == JsonValueKind.Object && Text(value, name) is { } text)
                return text;
        return null;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;
}
