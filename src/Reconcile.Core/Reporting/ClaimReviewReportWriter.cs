using System.Text.Json;

namespace Reconcile.Reporting;

/// <summary>
/// schema.org JSON-LD for fact-checkers' tools: articles, claims, and a review for each side of a conflict. A review says what
/// stands against the claim; it gives no rating of truth.
/// </summary>
internal sealed class ClaimReviewReportWriter : ReportWriter
{
    public override string Name => "claimreview";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options) =>
        JsonText.Write(output, indented: true, json =>
        {
            var index = new ReportIndex(reconciliation);
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (Article article in reconciliation.Articles) Article(json, article);
            foreach (Claim claim in reconciliation.Findings.SelectMany(index.ClaimsOf).DistinctBy(c => c.Id)) Claim(json, claim, index);
            foreach (Finding finding in reconciliation.Findings)
                if (FindingRule.IsConflict(finding.Relation)) Reviews(json, finding, index);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static string Address(string kind, string id) => $"urn:reconcile:{kind}:{Uri.EscapeDataString(SafeText.WellFormed(id))}";

    private static void Article(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("@id", Address("article", article.Id));
        json.Optional("headline", article.Title);
        json.Optional("url", article.Url);
        json.Optional("datePublished", article.Published?.ToString());
        json.Optional("inLanguage", article.Language);
        if (article.Outlet is { } outlet)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "NewsMediaOrganization");
            json.WriteString("name", outlet);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Claim(Utf8JsonWriter json, Claim claim, ReportIndex index)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Claim");
        json.WriteString("@id", Address("claim", claim.Id));
        json.WriteString("text", claim.Text);
        Reference(json, "appearance", Address("article", claim.ArticleId));
        json.Optional("datePublished", claim.AsOf?.ToString());
        if (!claim.Speakers.IsDefaultOrEmpty) Author(json, claim.Speakers[^1]);
        else if (index.ArticleOf(claim).Outlet is { } outlet) Author(json, new Speaker(outlet, Stance.States, SpeakerKind.Outlet, outlet, false));
        json.WriteEndObject();
    }

    /// <summary>Who makes the claim: the innermost speaker.</summary>
    private static void Author(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteStartObject("author");
        json.WriteString("@type", speaker.Kind is SpeakerKind.Organisation or SpeakerKind.Outlet ? "Organization" : "Person");
        json.WriteString("name", speaker.Name);
        json.WriteEndObject();
    }

    private static void Reviews(Utf8JsonWriter json, Finding finding, ReportIndex index)
    {
        for (int side = 0; side < finding.Positions.Length; side++)
        {
            Position position = finding.Positions[side];
            json.WriteStartObject();
            json.WriteString("@type", "ClaimReview");
            json.WriteString("@id", Address("review", $"{finding.Fingerprint}-{side + 1}"));
            json.WriteString("name", finding.Question);
            json.WriteString("claimReviewed", position.Summary);
            json.WriteString("reviewBody", finding.Because);
            json.WriteStartArray("itemReviewed");
            foreach (Claim claim in index.ClaimsOf(position)) Reference(json, null, Address("claim", claim.Id));
            json.WriteEndArray();
            json.WriteStartArray("citation");
            foreach (Claim claim in finding.Positions.Where(p => p != position).SelectMany(index.ClaimsOf)) Reference(json, null, Address("claim", claim.Id));
            json.WriteEndArray();
            json.WriteStartObject("reviewRating");
            json.WriteString("@type", "Rating");
            json.WriteString("alternateName", finding.Relation == FindingRelation.Dispute ? "Disputed by another party" : "Contradicted by another report");
            json.WriteString("ratingExplanation", "Reconcile sets claims against each other and does not judge which of them is true.");
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void Reference(Utf8JsonWriter json, string? name, string id)
    {
        if (name is null) json.WriteStartObject();
        else json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}
