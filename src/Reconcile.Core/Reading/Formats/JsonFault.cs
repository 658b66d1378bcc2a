using System.Text.Json;

namespace Reconcile.Reading.Formats;

/// <summary>The reason of a JSON error without the parser's own account of the place.</summary>
internal static class JsonFault
{
    public static string Words(JsonException exception)
    {
        string message = exception.Message;
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return $"this is not valid JSON ({(place < 0 ? message : message[..place]).TrimEnd('.')})";
    }
}
