using FluentAssertions;
using Reconcile.Language;
using Reconcile.Matching.Alignment;
using Xunit;

namespace Reconcile.Core.Tests.Matching.Alignment;

public sealed class TextDifferenceTests
{
    // Gaps as "first/second", parted by "; ".
    [Theory]
    [InlineData("The boat left the harbour.", "The boat left the harbour.", "")]
    [InlineData("The boat left the harbour.", "The boat left the island.", "harbour/island")]
    [InlineData("The boat left the harbour.", "The old boat left.", "/old; the harbour/")]
    [InlineData("", "Rain fell.", "/Rain fell")]
    public void Finds_where_two_texts_run_apart(string first, string second, string wanted)
    {
        ParsedText a = TextAnalyzer.Default.Analyze(first), b = TextAnalyzer.Default.Analyze(second);
        TextDifference difference = TextDifference.Of(a, b);
        string.Join("; ", difference.Gaps.Select(g => Words(a, g.First) + "/" + Words(b, g.Second))).Should().Be(wanted);
        for (int i = 0; i < a.Tokens.Length; i++)
            if (difference.PartnerOfFirst[i] is >= 0 and int j) difference.PartnerOfSecond[j].Should().Be(i);
    }

    private static string Words(ParsedText parsed, ReadOnlyMemory<int> tokens) => string.Join(' ', tokens.ToArray().Select(t => parsed.Form(t).ToString()));
}
