using System.Text.Json;
using FluentAssertions;
using Reconcile.Reporting;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

/// <summary>What the reports say of stories, of who has whose text, and of versions: real articles through the real engine.</summary>
public sealed class ProvenanceTests
{
    private const string Wire =
        "LOMAR, June 4 (Reuters) - A cargo plane overran the runway at Lomar airport on Tuesday and came to rest in a field, the airport said. " +
        "Its three crew members climbed out unhurt. The runway stayed shut until the evening, and forty flights were sent elsewhere. " +
        "Investigators have taken the recorders to the capital and expect to read them within a week.";

    private static readonly Reconciliation Report = new Reconciler(new ReconcilerOptions { Story = StoryMode.Auto }).Reconcile(
    [
        An("wire", "Reuters", "2024-06-04", Wire),
        An("copy", "Lomar Evening Mail", "2024-06-05", "Plane in a field\n" + Wire.Replace("LOMAR, June 4 (Reuters) - ", "", StringComparison.Ordinal)),
        An("own", "Coast Radio", "2024-06-05", "Correction: an earlier version of this article gave the wrong airport.\nThe cargo plane that overran the runway at Lomar on Tuesday was thirty years old. Investigators took its recorders away. The airport at Lomar opened its runway again in the evening."),
        An("choir", "Hill Herald", "2023-01-09", "The choir of Saint Orla sang in the restored hall for the first time. Its new organ has two thousand pipes, which an old builder tuned all winter."),
    ]);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Stories_copies_and_corrections_are_told(string format)
    {
        string page = Plain(format);
        page.Should().Contain("4 articles in 2 stories");
        page.Should().MatchRegex("Story s1, 3 articles: Reuters \\(wire\\), Lomar Evening Mail \\(copy\\), Coast Radio \\(own\\). Why: they share [^.]*published from 2024-06-04 to 2024-06-05.");
        page.Should().Contain("Compared with no other, 1 article: Hill Herald (choir).");
        page.Should().MatchRegex("One origin, Reuters: Reuters \\(wire\\), [^;]+; Lomar Evening Mail \\(copy\\), \\d+% of the words in common.");
        page.Should().MatchRegex("\\d\\d% of the words of Lomar Evening Mail \\(copy\\) stand in Reuters \\(wire\\), which had them first.");
        page.Should().Contain("Coast Radio (own), corrected: “Correction: an earlier version of this article gave the wrong airport.”");
    }

    [Fact]
    public void Json_has_them_as_data()
    {
        string text = Written.As("json", Report);
        new ContractSchema("docs/report.schema.json").Faults(text).Should().BeEmpty();
        using JsonDocument json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("stories").EnumerateArray().Select(s => s.GetProperty("articles").GetArrayLength()).Should().Equal(3, 1);
        JsonElement copy = json.RootElement.GetProperty("origins")[1];
        copy.GetProperty("origin").GetString().Should().Be("Reuters");
        copy.GetProperty("shared")[0].GetProperty("direction").GetString().Should().Be("from");
        json.RootElement.GetProperty("origins")[2].GetProperty("versions")[0].GetProperty("kind").GetString().Should().Be("corrected");
    }

    [Fact]
    public void One_story_of_independent_articles_needs_no_words()
    {
        Reconciliation report = Reconciler.Default.Reconcile([An("a", "North Star", null, "Snow fell all night."), An("b", "South Echo", null, "Rain fell all day.")]);
        Written.As("text", report).Should().NotContain("WHICH ARTICLES").And.NotContain("WHO HAS").And.NotContain("UPDATES AND");
        Written.As("html", report).Should().NotContain("id=\"provenance\"").And.NotContain("href=\"#provenance\"");
    }

    [Fact]
    public void A_long_list_is_cut_and_says_so()
    {
        Article[] articles = [.. Enumerable.Range(0, 70).Select(i => An($"a{i:00}", $"Outlet {i:00}", null, "Nothing."))];
        Reconciliation report = Report with
        {
            Articles = [.. articles],
            Claims = [],
            Clusters = [],
            Findings = [],
            NonConflicts = [],
            Origins = [],
            Stories = [.. articles.Chunk(2).Select((pair, i) => new Story($"s{i + 1}", [.. pair], "they share a test"))],
        };
        Written.As("text", report).Should().Contain("Story s30,").And.NotContain("Story s31,").And.Contain("And 5 more; the JSON report has them all.");
        Written.As("html", report).Should().Contain("<summary>5 more</summary>").And.Contain("Story s35,");
    }

    private static string Plain(string format)
    {
        string page = Written.As(format, Report);
        if (format == "markdown") page = page.Replace("\\", "", StringComparison.Ordinal);
        return string.Join(' ', System.Net.WebUtility.HtmlDecode(page).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static Article An(string id, string outlet, string? date, string text) =>
        new() { Id = id, Outlet = outlet, Published = date is null ? null : new PublicationTime(DateOnly.ParseExact(date, "yyyy-MM-dd")), Text = text };
}
