using System.Text;
using FluentAssertions;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Input.Tests;

/// <summary>Input that would take all time or memory of a reader without bounds.</summary>
public sealed class HostileInputTests
{
    private const string Story = "<p>The bridge was closed on Thursday after inspectors found cracks in two girders, the town said.</p><p>The repair will take at least six weeks, and a ferry will carry people on foot until it is done.</p><p>Nobody had been told before the signs went up, according to the shops on the east bank.</p>";

    [Fact]
    public void A_page_of_30_megabytes_is_read_in_bounds()
    {
        StringBuilder page = new("<html><head><title>Big</title><script>");
        page.Append('x', 15_000_000).Append("</script></head><body><article>").Append(Story).Append("</article><div>");
        for (int i = 0; i < 400_000; i++) page.Append("<span class=\"filler\">word</span> ");
        Read("big.html", page.ToString()).Articles.Should().ContainSingle().Which.Text.Should().Contain("two girders");
    }

    [Theory]
    [InlineData("<span>word</span> ", 100_000)]
    [InlineData("<span>word</span> ", 20_000)]
    [InlineData("<p>A line of words that is long enough to count as one.</p>", 20_000)]
    [InlineData("<div><p>A line of words that is long enough to count as one.</p></div>", 12_000)]
    [InlineData("<br>word ", 20_000)]
    [InlineData("<article><time>9:00</time>word</article>", 15_000)]
    [InlineData("<h1>Another heading</h1>word ", 15_000)]
    [InlineData("<h3>Comments</h3>word ", 15_000)]
    public void Very_many_elements_beside_a_short_article_are_read_in_bounds(string element, int count) =>
        Read("wide.html", $"<html><body><article><p>The bridge was closed on Thursday, the town said, after two girders cracked.</p></article>{string.Concat(Enumerable.Repeat(element, count))}</body></html>")
            .Articles.Should().ContainSingle().Which.Text.Should().Contain("two girders");

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<font color=red>")]
    [InlineData("<a href=x>")]
    public void Deeply_nested_tags_are_read_in_bounds(string tag) =>
        Read("deep.html", $"<html><body><article>{Story}</article>{string.Concat(Enumerable.Repeat(tag, 50_000))}end</body></html>")
            .Articles.Should().ContainSingle().Which.Text.Should().Contain("two girders");

    [Fact]
    public void Entities_that_multiply_are_not_expanded()
    {
        string bomb = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
            <rss version="2.0"><channel><title>x</title><item><title>y</title><description>&c;</description></item></channel></rss>
            """;
        ReadingResult result = Read("bomb.xml", bomb);
        result.Articles.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.Should().Match<ReadingProblem>(p => p.Code == "xml" && !p.IsWarning && p.Line > 0);
    }

    [Fact]
    public void An_entry_of_a_feed_is_bounded_and_the_feed_is_not()
    {
        string entry = $"<item><title>y</title><description>{new string('x', 1_000_000)}</description></item>";
        Read("long.xml", $"<rss><channel>{string.Concat(Enumerable.Repeat(entry, 40))}</channel></rss>").Articles.Should().HaveCount(40);
        ReadingResult result = Read("wide.xml", $"<rss><channel>{entry}<item><description>{new string('x', 40_000_000)}</description></item>{entry}</channel></rss>");
        result.Articles.Should().ContainSingle();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be("too-large");
    }

    [Theory]
    [InlineData("a.html", "", "empty")]
    [InlineData("a.html", "<html><body></body></html>", "no-text")]
    [InlineData("a.xml", "<rss><channel><title>x</title></channel></rss>", "empty")]
    [InlineData("a.xml", "<rss><channel><item><title>cut", "xml")]
    [InlineData("a.xml", "<other/>", "format")]
    [InlineData("a.warc", "hello", "warc")]
    [InlineData("a.warc", "WARC/1.0\r\nContent-Length: 500\r\n\r\nshort", "warc")]
    [InlineData("a.jsonld", "{\"@context\":", "json")]
    [InlineData("a.jsonld", "{\"@context\":\"https://schema.org\",\"@type\":\"Person\"}", "format")]
    [InlineData("a.txt.gz", "not packed", "gzip")]
    public void Bad_input_gives_one_clear_problem(string name, string content, string code) =>
        Read(name, content).Problems.Should().ContainSingle().Which.Code.Should().Be(code);

    [Theory]
    [InlineData("<")]
    [InlineData("<<<<a b='")]
    [InlineData("</p></p><!-- never closed")]
    [InlineData("<script>never closed")]
    [InlineData("<p title=\"never closed>text")]
    public void Broken_markup_never_throws(string markup)
    {
        Action read = () => Read("a.html", markup);
        read.Should().NotThrow();
    }

    private static ReadingResult Read(string name, string content)
    {
        using Scratch scratch = new();
        scratch.Write(name, content);
        return scratch.Read();
    }
}
