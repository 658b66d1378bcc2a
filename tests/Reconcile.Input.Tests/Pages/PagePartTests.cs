using FluentAssertions;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Input.Tests.Pages;

/// <summary>What is and what is not the article, in pages that mark it in few and in other words.</summary>
public sealed class PagePartTests
{
    private const string Own = "<h1>Bridge closed</h1><p>The bridge was closed on Thursday after inspectors found cracks in two girders, the town said.</p><p>The repair will take at least six weeks, and a ferry will carry people on foot until it is done.</p><p>Nobody had been told before the signs went up, according to the shops on the east bank.</p>";
    private const string Other = "<h1>Otters in Tamm</h1><p>The zoo of Tamm counts two young otters since Friday, and visitors may see them from next week on, its keeper said. The otters weigh 900 grams each and eat three times a day, and nobody has named them yet. Tickets cost four euros for children and nine for adults, and the zoo is open until six in the evening.</p>";

    [Theory]
    [InlineData("<h2>Comments</h2><div class=\"x1\">{0}{0}</div>")]
    [InlineData("<div class=\"sc-a\"><h3>3 Comments</h3><ul><li>{0}</li><li>{0}</li></ul></div>")]
    [InlineData("<div><h3>What readers say (12):</h3>{0}{0}</div>")]
    [InlineData("<ol class=\"commentlist\"><li>{0}</li><li>{0}</li></ol>")]
    [InlineData("<section class=\"user-responses\">{0}{0}</section>")]
    [InlineData("<div itemprop=\"comment\" itemscope>{0}{0}</div>")]
    public void Comments_are_no_part_of_the_article(string comments)
    {
        comments = comments.Replace("{0}", "<p>I live next to that bridge, and it was the weather, as everybody here knows. They never listen.</p>", StringComparison.Ordinal);
        foreach (string page in (string[])[$"<main><article>{Own}{comments}</article></main>", $"<div class=\"content\">{Own}{comments}</div>", $"<main><article>{Own}</article>{comments}</main>"])
            Text(page).Should().Contain("two girders").And.Contain("east bank").And.NotContain("weather");
    }

    [Theory]
    [InlineData("<main><article>{0}</article><article>{1}</article></main>")]
    [InlineData("<div class=\"story\">{0}</div><div class=\"story\">{1}</div>")]
    [InlineData("<article class=\"post\">{0}<div class=\"more\">{1}</div></article>")]
    [InlineData("<main><section>{0}</section><section>{1}</section></main>")]
    [InlineData("<div class=\"content\">{0}{1}</div>")]
    public void A_second_story_under_the_first_is_left_out(string page) =>
        Text(page.Replace("{0}", Own, StringComparison.Ordinal).Replace("{1}", Other, StringComparison.Ordinal)).Should().Contain("two girders").And.Contain("east bank").And.NotContain("otters");

    [Fact]
    public void A_heading_of_the_site_before_the_own_one_drops_nothing() =>
        Text($"<header><h1>The Bridge Post</h1></header><div class=\"story\">{Own}</div>").Should().Contain("two girders").And.Contain("east bank");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_posts_of_a_running_log_are_read(bool says)
    {
        string data = says ? "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge closed\"}</script>" : string.Empty;
        string posts = string.Concat(Enumerable.Range(1, 4).Select(i => $"<article><h2>Post</h2><time datetime=\"2024-01-22T0{i}:00:00Z\">0{i}:00</time><p>At {i} o'clock the ferry carried {i}00 people across, and the queue on the east bank was half a kilometre long, the harbour master said. Those who would not wait walked to the railway bridge, which is an hour away, and back on the other side. The town has asked the army for a pontoon.</p></article>"));
        string text = Text($"{data}<main><h1>Bridge closed</h1>{posts}</main>");
        for (int i = 1; i <= 4; i++) text.Should().Contain($"{i}00 people");
    }

    private static string Text(string body)
    {
        using Scratch scratch = new();
        scratch.Write("page.html", $"<html lang=\"en\"><head><title>Bridge closed | The Post</title></head><body>{body}</body></html>");
        return scratch.Read().Articles.Should().ContainSingle().Subject.Text;
    }
}
