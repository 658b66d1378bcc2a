using System.Text;
using System.Text.Json;

namespace Reconcile.Reporting;

/// <summary>Where the claims of a finding stand. Lines are given for files whose text is the article itself.</summary>
internal sealed class SarifPlaces(Reconciliation reconciliation)
{
    private readonly ReportIndex _index = new(reconciliation);
    private readonly Dictionary<string, LineMap> _lines = new(StringComparer.Ordinal);

    /// <summary>The question, the sides with links to their places, and why.</summary>
    public string Message(Finding finding)
    {
        var text = new StringBuilder(SarifText.Plain(finding.Question));
        int place = 0;
        foreach (Position position in finding.Positions)
        {
            text.Append(place == 0 ? " " : " / ").Append(SarifText.Plain(position.Summary)).Append(" (");
            text.AppendJoin(", ", _index.ClaimsOf(position).Select(c => $"[{SarifText.Plain(Wording.Outlet(_index.ArticleOf(c)))}]({place++})"));
            text.Append(')');
        }

        text.Append(". ").Append(SarifText.Plain(finding.Because));
        return text.ToString();
    }

    public void Write(Utf8JsonWriter json, Finding finding)
    {
        List<Claim> claims = [.. _index.ClaimsOf(finding)];
        json.WriteStartArray("locations");
        if (claims.Count > 0) Location(json, claims[0], null);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        for (int i = 0; i < claims.Count; i++) Location(json, claims[i], i);
        json.WriteEndArray();
    }

    private void Location(Utf8JsonWriter json, Claim claim, int? id)
    {
        Article article = _index.ArticleOf(claim);
        json.WriteStartObject();
        if (id is { } number) json.WriteNumber("id", number);
        if (article.Path is { Length: > 0 } path)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", FileAddress.Of(path));
            json.WriteEndObject();
            if (FileAddress.HoldsTheTextItself(path))
            {
                Region(json, "region", article, claim.Span, claim.Text);
                Region(json, "contextRegion", article, claim.Sentence, null);
            }

            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", claim.ArticleId);
        json.WriteString("kind", "article");
        json.WriteEndObject();
        json.WriteEndArray();
        SarifText.Message(json, "message", $"{SarifText.Plain(Wording.Place(article))}; {SarifText.Plain(Wording.Voice(claim))}: “{SarifText.Plain(claim.Text)}”");
        json.WriteStartObject("properties");
        json.WriteString("claim", claim.Id);
        json.WriteNumber("start", claim.Span.Start);
        json.WriteNumber("length", claim.Span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Region(Utf8JsonWriter json, string name, Article article, TextSpan span, string? snippet)
    {
        if (!_lines.TryGetValue(article.Id, out LineMap? lines)) _lines[article.Id] = lines = new LineMap(article.Text);
        (int startLine, int startColumn) = lines.At(span.Start);
        (int endLine, int endColumn) = lines.At(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", startLine);
        json.WriteNumber("startColumn", startColumn);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        if (snippet is not null) SarifText.Message(json, "snippet", snippet);
        json.WriteEndObject();
    }
}
