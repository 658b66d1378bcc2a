using System.Text.Json;

namespace Reconcile.Reporting;

/// <summary>A rule as SARIF describes it; its page travels along as help text.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, FindingRule rule, ReportOptions options)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", string.Concat(rule.Id.Split('-', '/').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        SarifText.Message(json, "shortDescription", rule.Title);
        SarifText.Message(json, "fullDescription", rule.About.Meaning);
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.About.Meaning} {rule.About.Why}");
        json.WriteString("markdown", rule.About.Markdown);
        json.WriteEndObject();
        if (options.RulePages is { } pages) json.WriteString("helpUri", $"{pages.AbsoluteUri.TrimEnd('/')}/{rule.Page}");
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(EnumName.Of(rule.Relation));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
