using FluentAssertions;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Core.Tests.Reading;

public sealed class InferenceTests
{
    [Theory]
    [InlineData("GENEVA, May 3, 2024 (Lake Agency) - Talks ended on Friday.", "Lake Agency", "2024-05-03", "GENEVA, May 3, 2024 (Lake Agency) - ")]
    [InlineData("Lviv, Ukraine, 3 May 2024 (Lake Agency).- Talks ended on Friday.", "Lake Agency", "2024-05-03", "Lviv, Ukraine, 3 May 2024 (Lake Agency).- ")]
    [InlineData("NEW YORK (Lake Agency) — Talks ended on Friday.", "Lake Agency", null, "NEW YORK (Lake Agency) — ")]
    [InlineData("(Lake Agency) - Talks ended on Friday.", "Lake Agency", null, "(Lake Agency) - ")]
    [InlineData("PORT SELVA - Talks ended on Friday.", null, null, "PORT SELVA - ")]
    [InlineData("OSLO, May 3 - Talks ended on Friday.", null, null, "OSLO, May 3 - ")]
    [InlineData("The mayor - who is ill - did not come.", null, null, null)]
    [InlineData("NATO said on May 3 that talks had ended.", null, null, null)]
    public void A_dateline_gives_outlet_and_day_and_is_stripped(string text, string? outlet, string? day, string? dateline)
    {
        Article article = ArticleReader.Default.Prepare(new Article { Id = "a", Text = text });

        article.Outlet.Should().Be(outlet);
        article.Inferred.HasFlag(InferredFields.Outlet).Should().Be(outlet is not null);
        article.Published?.ToString().Should().Be(day);
        article.Inferred.HasFlag(InferredFields.Published).Should().Be(day is not null);
        string? stripped = article.Stripped.IsEmpty ? null : article.Stripped[0].Span.Of(text).ToString();
        stripped.Should().Be(dateline);
    }

    [Theory]
    [InlineData("Harbour Post\nTuesday, 14 May 2024\n\nFerry sinks\n\nA ferry sank.", "Harbour Post", "2024-05-14")]
    [InlineData("Harbour Post\nPublished: May 14, 2024 at 10:05 GMT\n\nFerry sinks\n\nA ferry sank.", "Harbour Post", "2024-05-14")]
    [InlineData("Reuters\nFerry sinks\nA ferry sank.", "Reuters", null)]
    [InlineData("Ferry sinks\nA ferry sank.\nRead more on The Harbour", "The Harbour", null)]
    [InlineData("Ferry sinks\nA ferry sank.\nFollow Harbourpost.com on Twitter for more", "Harbourpost.com", null)]
    [InlineData("Ferry sinks off the coast | Harbour Post\nA ferry sank.", "Harbour Post", null)]
    [InlineData("Ferry sinks\nA ferry sank.\nThis piece first appeared in The Harbour Post.", "The Harbour Post", null)]
    [InlineData("Ferry sinks\nA ferry sank, the owner told the Harbour Post on 14 May 2024.", null, null)]
    public void The_lines_of_the_site_give_the_outlet(string text, string? outlet, string? day)
    {
        Article article = ArticleReader.Default.Prepare(new Article { Id = "a", Text = text });

        article.Outlet.Should().Be(outlet);
        article.Published?.ToString().Should().Be(day);
    }

    [Theory]
    [InlineData("Ferry sinks off Port Selva\n\nA ferry sank.", "Ferry sinks off Port Selva")]
    [InlineData("World & Travel\nFerry sinks off Port Selva\nA ferry sank.", "Ferry sinks off Port Selva")]
    [InlineData("A ferry sank on Monday.\nNobody died.", null)]
    [InlineData("Ferry sinks off Port Selva", null)]
    public void A_first_line_without_a_full_stop_is_the_title(string text, string? title) =>
        ArticleReader.Default.Prepare(new Article { Id = "a", Text = text }).Title.Should().Be(title);

    [Fact]
    public void What_is_given_is_kept()
    {
        var given = new Article { Id = "a", Text = "OSLO, May 3, 2024 (Lake Agency) - Rain.", Outlet = "Harbour Post", Title = "Rain", Published = new PublicationTime(new DateOnly(2024, 5, 4)) };

        Article article = ArticleReader.Default.Prepare(given);

        article.Outlet.Should().Be("Harbour Post");
        article.Published.Should().Be(given.Published);
        article.Title.Should().Be("Rain");
        article.Origin.Should().Be("Lake Agency", "the outlet carries the agency's report");
        article.Inferred.Should().Be(InferredFields.None);
    }
}
