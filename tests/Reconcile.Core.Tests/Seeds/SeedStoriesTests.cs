using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace Reconcile.Core.Tests.Seeds;

public sealed class SeedStoriesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("kherson-withdrawal", 5)]
    [InlineData("ferry-accident", 6)]
    [InlineData("company-dispute", 5)]
    public void Every_article_of_a_story_is_read_with_outlet_and_date(string story, int articles)
    {
        SeedStory seed = SeedStory.Of(story);
        seed.Reading.Problems.Should().BeEmpty();
        seed.Reading.Articles.Should().HaveCount(articles);
        seed.Reading.Articles.Should().OnlyContain(a => a.Outlet != null && a.Published != null && a.Title != null);
    }

    [Theory]
    [InlineData("kherson-withdrawal")]
    [InlineData("ferry-accident")]
    [InlineData("company-dispute")]
    public void A_story_shows_the_findings_that_it_must_show(string story)
    {
        SeedStory seed = SeedStory.Of(story);
        foreach (ExpectedFinding gap in seed.Expected.Where(e => e.IsGap))
            output.WriteLine($"known gap, {(seed.Shows(gap) == gap.IsLookAlike ? "still open" : "now closed: take the mark away")}: {gap}");
        seed.Expected.Where(e => e is { IsGap: false, IsLookAlike: false } && !seed.Shows(e)).Select(e => e.ToString()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("kherson-withdrawal")]
    [InlineData("ferry-accident")]
    [InlineData("company-dispute")]
    public void No_look_alike_is_flagged(string story)
    {
        SeedStory seed = SeedStory.Of(story);
        seed.Expected.Where(e => e is { IsGap: false, IsLookAlike: true } && seed.Shows(e)).Select(e => e.ToString()).Should().BeEmpty();
    }
}
