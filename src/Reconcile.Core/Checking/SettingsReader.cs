using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Reconcile.Checking;

/// <summary>Reads <c>reconcile.json</c> token by token, so that every fault has its line and column.</summary>
internal sealed class SettingsReader(string json, string path)
{
    private const string Keys = "failOn, minConfidence, story, baseline, waivers, against, sarif, junit, rulePages";

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));

    public List<FileFault> Faults { get; } = [];

    public CheckSettings Read()
    {
        CheckSettings settings = new();
        Utf8JsonReader reader = new(_bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                Fault(reader.TokenStartIndex, "the settings are one JSON object");
                return settings;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string key = reader.GetString()!;
                long place = reader.TokenStartIndex;
                reader.Read();
                settings = Set(settings, key, place, ref reader);
            }
        }
        catch (JsonException e)
        {
            Faults.Add(new FileFault(path, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, "this is not valid JSON"));
        }

        return settings;
    }

    private CheckSettings Set(CheckSettings settings, string key, long place, ref Utf8JsonReader reader)
    {
        switch (key)
        {
            case "failOn": return settings with { FailOn = Rules(ref reader) };
            case "minConfidence": return settings with { MinConfidence = Share(ref reader) };
            case "story": return settings with { Story = Mode(ref reader) };
            case "baseline": return settings with { Baseline = Text(ref reader, key) };
            case "waivers": return settings with { Waivers = Text(ref reader, key) };
            case "against": return settings with { Against = [.. Texts(ref reader, key).Select(t => t.Value)] };
            case "sarif": return settings with { Sarif = Text(ref reader, key) };
            case "junit": return settings with { JUnit = Text(ref reader, key) };
            case "rulePages": return settings with { RulePages = Address(ref reader) };
            default:
                Fault(place, $"'{key}' is no setting; the settings are {Keys}");
                reader.Skip();
                return settings;
        }
    }

    private ImmutableArray<GateRule> Rules(ref Utf8JsonReader reader)
    {
        List<GateRule> rules = [];
        foreach ((string value, long place) in Texts(ref reader, "failOn"))
        {
            if (GateRule.Parse(value, out string? fault) is { } rule) rules.Add(rule);
            else Fault(place, fault!);
        }

        return [.. rules];
    }

    private double? Share(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) && value is >= 0 and <= 1) return value;
        Fault(reader.TokenStartIndex, "'minConfidence' is a number from 0 to 1");
        reader.Skip();
        return null;
    }

    private StoryMode? Mode(ref Utf8JsonReader reader)
    {
        StoryMode? mode = reader.TokenType != JsonTokenType.String ? null : reader.GetString() switch
        {
            "one" => StoryMode.One,
            "folder" => StoryMode.Folder,
            "auto" => StoryMode.Auto,
            _ => null,
        };
        if (mode is not null) return mode;
        Fault(reader.TokenStartIndex, "'story' is \"one\", \"folder\" or \"auto\"");
        reader.Skip();
        return null;
    }

    private Uri? Address(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && Uri.TryCreate(reader.GetString(), UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)) return address;
        Fault(reader.TokenStartIndex, "'rulePages' is an address such as \"https://example.org/docs/rules\"");
        reader.Skip();
        return null;
    }

    private string? Text(ref Utf8JsonReader reader, string key)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text) return text;
        Fault(reader.TokenStartIndex, $"'{key}' is a path in quotation marks");
        reader.Skip();
        return null;
    }

    // One string may stand for an array of one.
    private List<(string Value, long Place)> Texts(ref Utf8JsonReader reader, string key)
    {
        List<(string, long)> texts = [];
        if (reader.TokenType == JsonTokenType.String) texts.Add((reader.GetString()!, reader.TokenStartIndex));
        else if (reader.TokenType != JsonTokenType.StartArray)
        {
            Fault(reader.TokenStartIndex, $"'{key}' is an array of strings");
            reader.Skip();
        }
        else
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.String) texts.Add((reader.GetString()!, reader.TokenStartIndex));
                else
                {
                    Fault(reader.TokenStartIndex, $"'{key}' is an array of strings");
                    reader.Skip();
                }
            }
        }

        return texts;
    }

    private void Fault(long offset, string message)
    {
        ReadOnlySpan<byte> before = _bytes.AsSpan(0, (int)offset);
        int line = before.Count((byte)'\n') + 1;
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        Faults.Add(new FileFault(path, line, column, message));
    }
}
