using FluentAssertions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Reconcile.Core.Tests.Reporting.Samples;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline Forge = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseFootnotes().UseMathematics().UseEmojiAndSmiley().Build();

    [Fact]
    public void Starts_with_a_table_of_the_findings()
    {
        string text = Written.As("markdown", WarehouseFire.Report);
        text.Should().StartWith("# What the articles say\n\n5 articles, 19 claims: **3 contradictions, 2 disputes");
        text.Should().Contain("\n| f1 | contradiction (count) | How many people died in the fire at Port Ellery? | 0.91 |\n");
    }

    [Fact]
    public void Quotes_each_side_with_its_decisive_words_and_source()
    {
        string html = Markdown.ToHtml(Written.As("markdown", WarehouseFire.Report), Forge);
        html.Should().Contain("“<strong>At least 12 people were killed</strong> when a warehouse burned down in Port Ellery on Friday.”<br />");
        html.Should().Contain("Island Gazette, 3 May 2024; stated by the mayor’s office");
    }

    [Fact]
    public void What_agrees_is_folded_away()
    {
        string text = Written.As("markdown", WarehouseFire.Report);
        text.Should().Contain("<details>\n<summary>Where they say the same (2)</summary>\n\n### How many people are known to have died by 5 May?");
        text.Split("<details>").Should().HaveCount(2);
        text.Split("</details>").Should().HaveCount(2);
    }

    [Fact]
    public void Hostile_text_makes_no_markup_no_links_and_no_mentions()
    {
        string text = Written.As("markdown", HostileStory.Report);
        Harmless.Steering(text).Should().BeEmpty();
        text.Should().NotContain("@everyone").And.NotContain("\n::");
        MarkdownDocument document = Markdown.Parse(text, Forge);
        document.Descendants<LinkInline>().Should().BeEmpty();
        document.Descendants<AutolinkInline>().Should().BeEmpty();
        document.Descendants<CodeInline>().Should().BeEmpty();
        document.Descendants<HtmlInline>().Select(h => h.Tag).Distinct().Should().BeSubsetOf(["<strong>", "</strong>"]);
        document.Descendants<HtmlBlock>().SelectMany(b => b.Lines.Lines.Take(b.Lines.Count).Select(l => l.ToString())).Distinct().Should().BeSubsetOf(["<!-- -->"]);
        document.Descendants<HeadingBlock>().Should().HaveCount(5 + HostileStory.All.Count);
    }

    [Fact]
    public void Hostile_text_still_reads_as_it_was_written()
    {
        string html = System.Net.WebUtility.HtmlDecode(Markdown.ToHtml(Written.As("markdown", HostileStory.Report), Forge)).Replace("\u200b", "");
        html.Should().Contain(HostileStory.Script).And.Contain(HostileStory.Formula).And.Contain(HostileStory.Markdown);
    }
}
