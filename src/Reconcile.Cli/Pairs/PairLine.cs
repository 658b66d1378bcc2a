using System.Globalization;
using System.Text.Json;

namespace Reconcile.Cli.Pairs;

/// <summary>One line of a file of pairs: two texts, or what is wrong with it.</summary>
internal sealed record PairLine
{
    /// <summary><c>file:line: message</c>, or null where the line is sound.</summary>
    public string? Fault { get; private init; }

    private JsonElement? Id { get; init; }

    private string First { get; init; } = string.Empty;

    private string Second { get; init; } = string.Empty;

    private PublicationTime? FirstPublished { get; init; }

    private PublicationTime? SecondPublished { get; init; }

    public static PairLine Parse(string line, string path, int number)
    {
        PairLine Faulty(string message) => new() { Fault = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: {message}") };
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "a") is not { } first || Text(root, "b") is not { } second)
                return Faulty("""a pair is {"id","a","b"} with two texts""");
            return new PairLine
            {
                Id = root.TryGetProperty("id", out JsonElement id) ? id.Clone() : null,
                First = first,
                Second = second,
                FirstPublished = Day(root, "aPublished"),
                SecondPublished = Day(root, "bPublished"),
            };
        }
        catch (JsonException)
        {
            return Faulty("this is not valid JSON");
        }
    }

    public string Answer() =>
        Fault is null ? PairAnswer.Json(Id, Reconciler.Default.Compare(First, Second, FirstPublished, SecondPublished)) : string.Empty;

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static PublicationTime? Day(JsonElement root, string name)
    {
        if (Text(root, name) is not { } text) return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? new PublicationTime(DateOnly.FromDateTime(moment.UtcDateTime), text.Length > 10 ? TimeOnly.FromDateTime(moment.UtcDateTime) : null)
            : null;
    }
}
