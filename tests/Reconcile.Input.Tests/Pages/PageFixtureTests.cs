using FluentAssertions;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Input.Tests.Pages;

/// <summary>Saved pages in the shapes of common publishing systems; <c>pages.expected</c> says what must come out of each.</summary>
public sealed class PageFixtureTests
{
    private static readonly ArticleReader Reader = new(new ReadingOptions(), InputFormats.All);

    public static TheoryData<string> Fixtures
    {
        get
        {
            TheoryData<string> files = [];
            foreach (string[] line in Lines()) files.Add(line[0]);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Reads_what_the_page_says_and_nothing_else(string file)
    {
        string[] expected = Lines().Single(l => l[0] == file);
        ReadingResult result = Reader.Read([Path.Combine(AppContext.BaseDirectory, "Pages", file)]);
        Article article = result.Articles.Should().ContainSingle().Subject;
        (article.Title ?? "-").Should().Be(expected[1]);
        (article.Outlet ?? "-").Should().Be(expected[2]);
        (article.Published?.ToString() ?? "-").Should().Be(expected[3]);
        foreach (string words in Words(expected[4])) article.Text.Should().Contain(words);
        foreach (string words in Words(expected[5])) article.Text.Should().NotContain(words);
        string.Join(' ', result.Problems.Select(p => p.Code)).Should().Be(expected[6].Replace("-", "", StringComparison.Ordinal));
        result.Problems.Should().NotContain(p => !p.IsWarning);
    }

    [Fact]
    public void Every_saved_page_has_a_line_and_there_are_twenty() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Pages"), "*.html").Select(Path.GetFileName).Should().BeEquivalentTo(Lines().Select(l => l[0])).And.HaveCount(20);

    private static IEnumerable<string> Words(string field) => field == "-" ? [] : field.Split("; ", StringSplitOptions.TrimEntries);

    private static IEnumerable<string[]> Lines() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Pages", "pages.expected")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(" | ", StringSplitOptions.TrimEntries));
}
