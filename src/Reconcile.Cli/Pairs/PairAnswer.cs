using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reconcile.Cli.Pairs;

/// <summary>A comparison as the line that other programs read, and as words.</summary>
internal static class PairAnswer
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line with its line end. <paramref name="id"/> is repeated as it was given, or left out.</summary>
    public static string Json(JsonElement? id, Comparison answer)
    {
        ArrayBufferWriter<byte> buffer = new(256);
        using (Utf8JsonWriter json = new(buffer, Readable))
        {
            json.WriteStartObject();
            if (id is { } given)
            {
                json.WritePropertyName("id");
                given.WriteTo(json);
            }

            json.WriteString("relation", answer.Relation is { } relation ? Name(relation) : "neutral");
            json.WriteString("type", answer.Type is { } type ? Name(type) : null);
            json.WriteNumber("match", Math.Round(answer.Match, 6));
            json.WriteNumber("confidence", Math.Round(answer.Confidence, 6));
            json.WriteString("because", answer.Because);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    public static void WriteText(Comparison answer, TextWriter output)
    {
        string relation = answer.Relation is { } r ? Name(r) : "neutral";
        output.Write(answer.Type is { } type and not ConflictType.Other ? $"{relation} ({Name(type)})" : relation);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"\nmatch {answer.Match:0.00}, confidence {answer.Confidence:0.00}\n{answer.Because}\n"));
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
