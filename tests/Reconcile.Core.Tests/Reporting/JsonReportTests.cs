using System.Text.Json;
using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class JsonReportTests
{
    private static readonly ContractSchema Schema = new("docs/report.schema.json");

    [Fact]
    public void Follows_its_schema() => Schema.Faults(Written.As("json", WarehouseFire.Report)).Should().BeEmpty();

    [Fact]
    public void Follows_its_schema_when_everything_is_hostile() => Schema.Faults(Written.As("json", HostileStory.Report)).Should().BeEmpty();

    [Fact]
    public void The_schema_notices_faults()
    {
        string json = Written.As("json", WarehouseFire.Report);
        Schema.Faults(json.Replace("\"polarity\": \"positive\"", "\"polarity\": \"Positive\"")).Should().Contain("/claims/0/polarity");
        Schema.Faults(json.Replace("\"fingerprint\"", "\"print\"")).Should().Contain("/findings/0");
    }

    [Fact]
    public void Every_span_slices_to_its_words_and_every_id_is_known()
    {
        using JsonDocument report = JsonDocument.Parse(Written.As("json", WarehouseFire.Report));
        JsonElement root = report.RootElement;
        var texts = WarehouseFire.Report.Articles.ToDictionary(a => a.Id, a => a.Text);
        var ids = new HashSet<string>();
        foreach (JsonElement claim in root.GetProperty("claims").EnumerateArray())
        {
            ids.Add(claim.GetProperty("id").GetString()!);
            JsonElement span = claim.GetProperty("span");
            texts[claim.GetProperty("article").GetString()!]
                .Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32())
                .Should().Be(claim.GetProperty("text").GetString());
        }

        root.GetProperty("findings").EnumerateArray()
            .SelectMany(f => f.GetProperty("positions").EnumerateArray())
            .SelectMany(p => p.GetProperty("claims").EnumerateArray())
            .Select(id => id.GetString())
            .Should().NotBeEmpty().And.OnlyContain(id => ids.Contains(id!));
    }

    [Fact]
    public void Open_bounds_are_null_and_the_own_voice_is_an_empty_chain()
    {
        using JsonDocument report = JsonDocument.Parse(Written.As("json", WarehouseFire.Report));
        JsonElement claim = report.RootElement.GetProperty("claims")[0];
        claim.GetProperty("quantity").GetRawText().Where(c => !char.IsWhiteSpace(c)).Should().Equal(
            """{"low":12,"high":null,"unit":null,"counted":"person","hedge":"at-least"}""");
        claim.GetProperty("speakers").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Optional_members_are_left_out_and_required_ones_are_null()
    {
        using JsonDocument report = JsonDocument.Parse(Written.As("json", WarehouseFire.Report));
        JsonElement article = report.RootElement.GetProperty("articles")[4];
        article.GetProperty("outlet").ValueKind.Should().Be(JsonValueKind.Null);
        article.GetProperty("published").ValueKind.Should().Be(JsonValueKind.Null);
        article.TryGetProperty("path", out _).Should().BeFalse();
        article.TryGetProperty("origin", out _).Should().BeFalse();
    }

    [Fact]
    public void Hostile_text_comes_back_whole()
    {
        using JsonDocument report = JsonDocument.Parse(Written.As("json", HostileStory.Report));
        var questions = report.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("question").GetString()).ToList();
        questions.Should().Equal(HostileStory.All.Select(text => text.Replace('\ud800', '\ufffd').Replace('\udc00', '\ufffd')));
    }
}
