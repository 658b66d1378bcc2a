using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class HtmlReportTests
{
    private static readonly string Page = Written.As("html", WarehouseFire.Report);

    [Fact]
    public void The_policy_allows_the_pages_own_style_and_script_by_hash_and_nothing_else()
    {
        string policy = Regex.Match(Page, "Content-Security-Policy\" content=\"(.*?)\"").Groups[1].Value;
        policy.Should().Be(
            $"default-src 'none'; style-src '{Hash("style")}'; script-src '{Hash("script")}'; base-uri 'none'; form-action 'none'");

        static string Hash(string tag) =>
            "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Regex.Match(Page, $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value)));
    }

    [Fact]
    public void Nothing_is_loaded_from_anywhere() => Regex.Matches(Page, "(?:src|href|action|url)\\s*[=(]\\s*[\"']?([^\"'\\s)>]*)").Select(m => m.Groups[1].Value)
        .Should().OnlyContain(address => address.StartsWith('#'));

    [Fact]
    public void Every_link_leads_to_a_part_of_the_page_and_every_id_is_there_once()
    {
        foreach (string page in new[] { Page, Written.As("html", HostileStory.Report), Written.As("html", LargeStory.Make(20, 120)) })
        {
            var ids = Regex.Matches(page, " id=\"([^\"]*)\"").Select(m => m.Groups[1].Value).ToList();
            ids.Should().OnlyHaveUniqueItems();
            Regex.Matches(page, "href=\"#([^\"]*)\"").Select(m => m.Groups[1].Value).Should().BeSubsetOf(ids);
            Regex.Matches(page, "aria-labelledby=\"([^\"]*)\"").Select(m => m.Groups[1].Value).Should().BeSubsetOf(ids);
        }
    }

    [Fact]
    public void Hostile_text_opens_no_tag()
    {
        string page = Written.As("html", HostileStory.Report);
        Harmless.Steering(page).Should().BeEmpty();
        Regex.Matches(page, "<(/?[a-zA-Z!][^\\s>]*)").Select(m => m.Groups[1].Value).Distinct()
            .Except(Regex.Matches(Page, "<(/?[a-zA-Z!][^\\s>]*)").Select(m => m.Groups[1].Value)).Should().BeEmpty();
        page.Should().NotContain("onerror=alert(1)>");
    }

    [Fact]
    public void The_articles_are_shown_whole_with_every_claim_marked()
    {
        string text = System.Net.WebUtility.HtmlDecode(Regex.Replace(
            Regex.Match(Page, "<div class=\"text\" dir=\"auto\">(.*?)</div>", RegexOptions.Singleline).Groups[1].Value, "<a .*?</a>|<[^>]*>", ""));
        text.Should().Be(WarehouseFire.Report.Articles[0].Text);
        Regex.Matches(Page, "id=\"claim-").Should().HaveCount(WarehouseFire.Report.Claims.Length);
    }

    [Fact]
    public void A_question_with_numbers_has_a_chart_and_a_table_with_the_same_numbers()
    {
        Page.Should().Contain("<title id=\"chart-1\">Numbers by outlet, oldest report on top: ");
        Page.Should().Contain("<td>3 May 2024</td><th scope=\"row\"><bdi>The Harbour Post</bdi></th><td>12 or more people</td><td>A</td>");
    }

    [Fact]
    public void An_outlet_that_repeats_a_replaced_number_is_shown_as_behind()
    {
        var story = new StoryBuilder();
        story.Article("a", "First", "2024-05-03", "12 people died.");
        string old = story.Claim("12 people died", StoryBuilder.Exactly(12));
        story.Article("b", "Second", "2024-05-04", "19 people died.");
        string newer = story.Claim("19 people died", StoryBuilder.Exactly(19));
        story.Article("c", "Late", "2024-05-05", "12 people died.");
        string late = story.Claim("12 people died", StoryBuilder.Exactly(12));
        story.Finding(FindingRelation.Update, ConflictType.Count, 0.9, "How many died?", "The toll rose.", null, ("12", [old, late]), ("19", [newer]));
        Regex.Matches(Written.As("html", story.Build()), "behind: a newer report had replaced it").Should().HaveCount(1);
    }
}
