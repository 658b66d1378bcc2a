using System.Text.Json;

namespace Reconcile.Reporting;

/// <summary>SARIF 2.1.0 for code scanning: one result a finding, the sides as places in the files.</summary>
internal sealed class SarifReportWriter : ReportWriter
{
    public override string Name => "sarif";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options) =>
        JsonText.Write(output, indented: true, json =>
        {
            var places = new SarifPlaces(reconciliation);
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, options);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (Finding finding in reconciliation.Findings) Result(json, finding, places);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void Tool(Utf8JsonWriter json, ReportOptions options)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Reconcile");
        json.WriteString("version", ProductVersion.Text);
        json.WriteStartArray("rules");
        foreach (FindingRule rule in FindingRule.All) SarifRule.Write(json, rule, options);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Finding finding, SarifPlaces places)
    {
        int rule = FindingRule.IndexOf(finding);
        bool conflict = FindingRule.IsConflict(finding.Relation);
        json.WriteStartObject();
        json.WriteString("ruleId", FindingRule.All[rule].Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("kind", conflict ? "fail" : "informational");
        json.WriteString("level", conflict ? Level(finding.Severity) : "none");
        SarifText.Message(json, "message", places.Message(finding));
        places.Write(json, finding);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("reconcile/v1", finding.Fingerprint);
        json.WriteString("primaryLocationLineHash", $"{finding.Fingerprint}:1"); // what GitHub tells alerts apart by
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("finding", finding.Id);
        json.WriteString("question", finding.Question);
        json.WriteNumber("confidence", finding.Confidence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };
}
