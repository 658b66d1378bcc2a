using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Reconcile.Evaluation;

/// <summary>One article of a story set with the story that it belongs to.</summary>
internal sealed record StoryDocument(Article Article, string Cluster)
{
    /// <summary>The articles of the named sets (files of <c>stories/</c> without their ending).</summary>
    public static List<StoryDocument> Read(string folder, params ReadOnlySpan<string> sets)
    {
        List<StoryDocument> documents = [];
        foreach (string set in sets)
        {
            using FileStream file = File.OpenRead(Path.Combine(folder, "stories", set + ".jsonl.gz"));
            using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
            while (reader.ReadLine() is { } line) documents.Add(Parse(line, set));
        }

        return documents;
    }

    /// <summary>The same articles in another order, always the same one.</summary>
    public static List<StoryDocument> Shuffled(List<StoryDocument> documents)
    {
        StoryDocument[] order = [.. documents];
        new Random(7).Shuffle(order);
        return [.. order];
    }

    private static StoryDocument Parse(string line, string set)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement row = json.RootElement;
        string? Text(string name) => row.GetProperty(name).GetString();
        bool dated = DateOnly.TryParse(Text("date"), CultureInfo.InvariantCulture, out DateOnly date);
        Article article = new()
        {
            Id = set + "/" + Text("id"),
            Text = Text("text")!,
            Outlet = Text("outlet"),
            Title = Text("title"),
            Published = dated ? new PublicationTime(date) : null,
        };
        return new StoryDocument(article, set + "/" + Text("cluster"));
    }
}
