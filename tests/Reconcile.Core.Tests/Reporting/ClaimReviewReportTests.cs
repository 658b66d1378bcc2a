using System.Text.Json;
using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class ClaimReviewReportTests
{
    [Fact]
    public void Every_side_of_a_conflict_has_a_review_without_a_verdict()
    {
        using JsonDocument graph = JsonDocument.Parse(Written.As("claimreview", WarehouseFire.Report));
        var reviews = OfType(graph, "ClaimReview");
        reviews.Should().HaveCount(10);
        reviews[1].GetProperty("claimReviewed").GetString().Should().Be("nine people");
        reviews[1].GetProperty("reviewRating").GetProperty("alternateName").GetString().Should().Be("Contradicted by another report");
        reviews.SelectMany(r => r.GetProperty("reviewRating").EnumerateObject().Select(p => p.Name)).Should().NotContain("ratingValue");
    }

    [Fact]
    public void Every_reference_leads_to_a_node()
    {
        foreach (Reconciliation report in new[] { WarehouseFire.Report, HostileStory.Report })
        {
            using JsonDocument graph = JsonDocument.Parse(Written.As("claimreview", report));
            var ids = graph.RootElement.GetProperty("@graph").EnumerateArray().Select(n => n.GetProperty("@id").GetString()!).ToList();
            ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => Uri.IsWellFormedUriString(id, UriKind.Absolute));
            OfType(graph, "Claim").Select(c => c.GetProperty("appearance").GetProperty("@id").GetString()).Should().BeSubsetOf(ids);
            OfType(graph, "ClaimReview").SelectMany(r => r.GetProperty("itemReviewed").EnumerateArray().Concat(r.GetProperty("citation").EnumerateArray()))
                .Select(r => r.GetProperty("@id").GetString()).Should().NotBeEmpty().And.BeSubsetOf(ids);
        }
    }

    [Fact]
    public void The_author_is_the_innermost_speaker_or_the_outlet()
    {
        using JsonDocument graph = JsonDocument.Parse(Written.As("claimreview", WarehouseFire.Report));
        OfType(graph, "Claim").Select(c => c.TryGetProperty("author", out JsonElement author) ? author.GetProperty("@type").GetString() + " " + author.GetProperty("name").GetString() : "")
            .Should().Contain("Organization The Harbour Post").And.Contain("Person Mara Lind").And.Contain("Organization Calder Freight");
    }

    private static List<JsonElement> OfType(JsonDocument graph, string type) =>
        [.. graph.RootElement.GetProperty("@graph").EnumerateArray().Where(n => n.GetProperty("@type").GetString() == type)];
}
