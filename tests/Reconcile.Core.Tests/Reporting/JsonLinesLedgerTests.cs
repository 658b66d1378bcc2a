using System.Text.Json;
using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class JsonLinesLedgerTests
{
    private static readonly ContractSchema Schema = new("docs/extract.schema.json");

    public static TheoryData<string> Stories => new() { "fire", "hostile" };

    [Theory]
    [MemberData(nameof(Stories))]
    public void One_line_an_article_and_each_follows_the_schema(string story)
    {
        Reconciliation report = story == "fire" ? WarehouseFire.Report : HostileStory.Report;
        string text = Written.As("jsonl", SampleLedger.Of(report));
        text.Should().EndWith("}\n");
        string[] lines = text.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(report.Articles.Length);
        foreach (string line in lines) Schema.Faults(line).Should().BeEmpty();
    }

    [Fact]
    public void Holds_every_part_of_the_ledger()
    {
        Ledger ledger = SampleLedger.Of(WarehouseFire.Report)[0];
        using JsonDocument line = JsonDocument.Parse(Written.As("jsonl", [ledger]));
        JsonElement root = line.RootElement;
        root.GetProperty("id").GetString().Should().Be("post-1");
        root.GetProperty("sentences").GetArrayLength().Should().Be(4);
        root.GetProperty("claims").GetArrayLength().Should().Be(4);
        root.GetProperty("quantities")[0].GetRawText().Should().Be(
            """{"span":{"start":0,"length":30},"low":12,"high":null,"unit":null,"counted":"person","hedge":"at-least"}""");
        root.GetProperty("attributions").EnumerateArray().Last().GetRawText().Should().Be(
            """{"source":null,"cue":{"start":0,"length":2},"content":{"start":0,"length":3},"speakers":[],"inner":[{"source":null,"cue":null,"content":{"start":1,"length":1},"speakers":[]}]}""");
        root.GetProperty("times").EnumerateArray().Select(t => t.GetRawText()).Should().Equal(
            """{"span":{"start":250,"length":28},"from":"2024-05-05","to":"2024-05-05","value":"2024-05-05"}""",
            """{"span":{"start":0,"length":2},"from":null,"to":null,"value":"P3D"}""",
            """{"span":{"start":0,"length":2},"from":"2024-05-03T18:00:00","to":null}""");
        root.GetProperty("stripped")[0].GetRawText().Should().Be("""{"start":0,"length":1,"reason":"share-line"}""");
    }

    [Fact]
    public void What_is_said_inside_what_is_said_stays_readable_however_deep_it_lies()
    {
        Ledger ledger = SampleLedger.Of(WarehouseFire.Report)[0] with
        {
            Attributions = [.. Enumerable.Range(0, 100).Select(i => new LocatedAttribution(null, null, new TextSpan(i, 200 - i), []) { Outer = i - 1 })],
        };
        string written = Written.As("jsonl", [ledger]);
        Schema.Faults(written.TrimEnd('\n')).Should().BeEmpty();
        using JsonDocument line = JsonDocument.Parse(written);
        line.RootElement.GetProperty("attributions").GetArrayLength().Should().Be(1);
        Count(line.RootElement.GetProperty("attributions")).Should().Be(100);
    }

    private static int Count(JsonElement attributions) =>
        attributions.EnumerateArray().Sum(a => 1 + (a.TryGetProperty("inner", out JsonElement inner) ? Count(inner) : 0));
}
