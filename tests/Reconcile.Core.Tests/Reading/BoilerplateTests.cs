using FluentAssertions;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Core.Tests.Reading;

public sealed class BoilerplateTests
{
    private const string Before = "The river rose on Monday.\n", After = "\nNobody was hurt, the mayor said.";

    public static TheoryData<string, string> Lines
    {
        get
        {
            TheoryData<string, string> lines = [];
            foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reading", "boilerplate.corpus")))
            {
                int bar = line.IndexOf('|', StringComparison.Ordinal);
                if (line.Length > 0 && line[0] != '#') lines.Add(line[..bar].Trim(), line[(bar + 1)..].Trim());
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_is_stripped_for_its_reason_or_kept(string reason, string line)
    {
        Article article = ArticleReader.Default.Prepare(new Article { Id = "a", Text = Before + line + After });

        article.Text.Should().Be(Before + line + After);
        if (reason == "!") article.Stripped.Should().BeEmpty();
        else
        {
            StrippedSpan stripped = article.Stripped.Should().ContainSingle().Subject;
            stripped.Reason.Should().Be(reason);
            stripped.Span.Of(article.Text).ToString().Should().Be(line);
        }
    }

    [Fact]
    public void A_credit_goes_and_its_caption_stays()
    {
        Article article = ArticleReader.Default.Prepare(new Article { Id = "a", Text = Before + "Divers search the harbour basin (Picture: AP)" + After });

        article.Stripped.Should().ContainSingle().Which.Span.Of(article.Text).ToString().Should().Be("(Picture: AP)");
        article.Outlet.Should().BeNull("the agency of a picture is no outlet");
    }

    [Fact]
    public void A_caption_that_repeats_the_story_goes_with_its_credit()
    {
        Article article = ArticleReader.Default.Prepare(new Article { Id = "a", Text = "Divers search the harbour basin (Photo: PA)\nDivers search the harbour basin at night.\n" + After });

        article.Stripped.Should().ContainSingle(s => s.Reason == "repeated-caption");
    }

    [Fact]
    public void Nothing_is_stripped_where_the_options_say_so()
    {
        var reader = new ArticleReader(new ReadingOptions { Strip = false, Infer = false });

        Article article = reader.Prepare(new Article { Id = "a", Text = "GENEVA, May 3 (Harbour Agency) - Rain fell.\nShare this article" });

        article.Stripped.Should().BeEmpty();
        article.Outlet.Should().BeNull();
    }
}
