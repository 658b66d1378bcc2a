using System.Text.Json.Nodes;
using Json.Schema;

namespace Reconcile.Core.Tests.Reporting;

/// <summary>A schema of the docs folder, made strict: no member may be written that it does not describe.</summary>
internal sealed class ContractSchema(string name)
{
    private readonly JsonSchema _schema = JsonSchema.FromText(Strict(Read(name)).ToJsonString());

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
