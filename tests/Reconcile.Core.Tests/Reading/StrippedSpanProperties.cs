using CsCheck;
using FluentAssertions;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Core.Tests.Reading;

public sealed class StrippedSpanProperties
{
    private static readonly string[] Known =
        ["Share this article", "READ MORE: x", "OSLO, May 3 (Agency) - Rain fell.", "(Picture: AP)", "3 May 2024", "The Sun", "# Title", "**bold**", "", "---", "By Ann Lee"];

    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.Int[0, Known.Length - 1].Select(i => Known[i]),
        Gen.Char[" aZ.,(-—:*#|\t\r"].Array[0, 30].Select(c => new string(c)));

    [Fact]
    public void Spans_are_in_order_apart_and_inside_the_text_which_never_changes() =>
        Line.List[0, 12].Select(l => string.Join('\n', l)).Sample(text =>
        {
            Article article = ArticleReader.Default.Prepare(new Article { Id = "a", Text = text });
            article.Text.Should().Be(text);
            int free = 0;
            foreach (StrippedSpan stripped in article.Stripped)
            {
                stripped.Span.Start.Should().BeGreaterThanOrEqualTo(free);
                stripped.Span.Length.Should().BePositive();
                free = stripped.Span.End;
            }

            free.Should().BeLessThanOrEqualTo(text.Length);
        }, iter: 2000);
}
