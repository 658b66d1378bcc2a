using FluentAssertions;
using Reconcile.Language;
using Reconcile.Language.Parsing;
using Xunit;

namespace Reconcile.Core.Tests.Language;

public sealed class LemmaTableTests
{
    [Theory]
    [InlineData("s", "s")]
    [InlineData("qs", "q")]
    public void An_ending_is_never_the_whole_lemma(string form, string lemma)
    {
        Span<char> key = stackalloc char[LemmaTable.LongestEnding + 2];
        int length = LemmaTable.Key("s", 0, Upos.X, Xpos.NNS, key);

        new LemmaTable(new() { [key[..length].ToString()] = (1, string.Empty) }).Lemma(form, Upos.X, Xpos.NNS).Should().Be(lemma);
    }
}
