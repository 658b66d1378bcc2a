using FluentAssertions;
using Reconcile.Matching.Similarity;
using Xunit;

namespace Reconcile.Core.Tests.Matching.Similarity;

public sealed class WordVectorsTests
{
    [Theory]
    [InlineData("ship", "sail", "bread")]
    [InlineData("bread", "flour", "ship")]
    [InlineData("judge", "court", "guitar")]
    [InlineData("guitar", "music", "judge")]
    public void Words_of_one_field_are_nearer_than_others(string word, string near, string far)
    {
        WordVectors vectors = WordVectors.Default;
        vectors.Cosine(vectors.Find(word), vectors.Find(near)).Should().BeGreaterThan(vectors.Cosine(vectors.Find(word), vectors.Find(far)));
    }

    [Fact]
    public void A_word_that_no_gloss_holds_is_not_found() => WordVectors.Default.Find("qwxzy").Should().Be(-1);
}
