using System.Collections.Immutable;
using System.Text.Json;

namespace Reconcile.Reporting;

/// <summary>The report as other programs read it; <c>docs/report.schema.json</c> describes it.</summary>
internal sealed class JsonReportWriter : ReportWriter
{
    public override string Name => "json";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options) =>
        JsonText.Write(output, indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", "1");
            Array(json, "articles", reconciliation.Articles, Article);
            Array(json, "claims", reconciliation.Claims, JsonClaim.Write);
            Array(json, "clusters", reconciliation.Clusters, Cluster);
            Array(json, "findings", reconciliation.Findings, Finding);
            Array(json, "stories", reconciliation.Stories, Story);
            Array(json, "origins", reconciliation.Origins, Origin);
            Coverage(json, reconciliation.Coverage);
            json.WriteEndObject();
        });

    private static void Array<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> item)
    {
        json.WriteStartArray(name);
        foreach (T value in items) item(json, value);
        json.WriteEndArray();
    }

    private static void Article(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published?.ToString());
        json.Optional("path", article.Path);
        json.Optional("origin", article.Origin);
        json.WriteEndObject();
    }

    private static void Cluster(Utf8JsonWriter json, ClaimCluster cluster)
    {
        json.WriteStartObject();
        json.WriteString("id", cluster.Id);
        json.WriteString("question", cluster.Question);
        Positions(json, cluster.Positions, withIds: true);
        json.WriteNumber("origins", cluster.Origins);
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("relation", EnumName.Of(finding.Relation));
        json.WriteString("type", EnumName.Of(finding.Type));
        json.WriteString("severity", EnumName.Of(finding.Severity));
        json.WriteNumber("confidence", finding.Confidence);
        json.WriteString("cluster", finding.Cluster);
        json.WriteString("question", finding.Question);
        Positions(json, finding.Positions, withIds: false);
        json.WriteString("because", finding.Because);
        json.Optional("settles", finding.Settles);
        json.WriteNumber("origins", finding.Origins);
        Array(json, "rules", finding.Rules, (writer, rule) => writer.WriteStringValue(rule));
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void Story(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject();
        json.WriteString("id", story.Id);
        Array(json, "articles", story.Articles, (writer, article) => writer.WriteStringValue(article.Id));
        json.WriteString("because", story.Because);
        json.WriteEndObject();
    }

    private static void Origin(Utf8JsonWriter json, ArticleOrigin origin)
    {
        json.WriteStartObject();
        json.WriteString("article", origin.Article);
        json.WriteString("origin", origin.Origin);
        if (origin.Because.Length > 0) json.WriteString("because", origin.Because);
        json.Optional("agency", origin.Agency);
        if (origin.AgencyContributed) json.WriteBoolean("agencyContributed", true);
        json.Optional("publisher", origin.Publisher);
        Array(json, "versions", origin.Versions, (writer, note) =>
        {
            writer.WriteStartObject();
            writer.WriteString("kind", EnumName.Of(note.Kind));
            writer.Span("span", note.Span);
            writer.WriteEndObject();
        });
        Array(json, "shared", origin.Shared, (writer, shared) =>
        {
            writer.WriteStartObject();
            writer.WriteString("article", shared.Other);
            writer.WriteNumber("share", Math.Round(shared.Share, 3));
            writer.WriteString("direction", EnumName.Of(shared.Direction));
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Positions(Utf8JsonWriter json, ImmutableArray<Position> positions, bool withIds) =>
        Array(json, "positions", positions, (writer, position) =>
        {
            writer.WriteStartObject();
            if (withIds) writer.WriteString("id", position.Id);
            writer.WriteString("summary", position.Summary);
            Array(writer, "claims", position.Claims, (w, id) => w.WriteStringValue(id));
            writer.WriteEndObject();
        });

    private static void Coverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("articles", coverage.Articles);
        json.WriteNumber("sentences", coverage.Sentences);
        json.WriteNumber("claims", coverage.Claims);
        Array(json, "skipped", coverage.Skipped, (writer, skipped) =>
        {
            writer.WriteStartObject();
            writer.WriteString("reason", skipped.Reason);
            writer.WriteNumber("count", skipped.Count);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
