using System.Text.Json.Nodes;
using Json.Schema;

namespace Reconcile.Core.Tests.Reporting;

/// <summary>A schema; those of the docs folder are made strict: no member may be written that they do not describe.</summary>
internal sealed class ContractSchema(string name, bool strict = true)
{
    private readonly JsonSchema _schema = JsonSchema.FromText((strict ? Strict(Read(name)) : Newer(Read(name))).ToJsonString());

    public static string Read(string name)
    {
        using Stream stream = typeof(ContractSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No schema {name}.");
        return new StreamReader(stream).ReadToEnd();
    }

    /// <summary>What is wrong with the text, one fault a line; empty when it follows the schema.</summary>
    public string Faults(string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        EvaluationResults results = _schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (results.IsValid) return "";
        IEnumerable<string> faults = (results.Details ?? [])
            .Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Key}: {e.Value}"));
        return string.Join('\n', faults.DefaultIfEmpty("not valid"));
    }

    private static JsonNode Strict(string text)
    {
        JsonNode root = JsonNode.Parse(text)!;
        Close(root);
        root.AsObject().Remove("$id");
        return root;
    }

    /// <summary>Draft 4 as draft 7: for what this schema uses, they differ in the name of <c>id</c> alone.</summary>
    private static JsonNode Newer(string text)
    {
        JsonObject root = JsonNode.Parse(text)!.AsObject();
        root["$schema"] = "http://json-schema.org/draft-07/schema#";
        root.Remove("id");
        return root;
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array) Close(item);
            return;
        }

        if (node is not JsonObject schema) return;
        foreach (KeyValuePair<string, JsonNode?> member in schema.ToArray()) Close(member.Value);
        if (schema["type"]?.ToJsonString() == "\"object\"" && schema["properties"] is JsonObject) schema["additionalProperties"] ??= false;
    }
}
