using FluentAssertions;
using Reconcile.Language;
using Reconcile.Language.WordNet;
using Xunit;

namespace Reconcile.Core.Tests.Language.WordNetRelations;

public sealed class WordNetTests
{
    private static readonly WordNet Words = WordNet.Default;

    [Theory]
    [InlineData("buy", "purchase", "Verb", true)]
    [InlineData("big", "large", "Adj", true)]
    [InlineData("couch", "sofa", "Noun", true)]
    [InlineData("couch", "piano", "Noun", false)]
    [InlineData("couch", "qqqqq", "Noun", false)]
    public void Knows_synonyms(string a, string b, string pos, bool expected) =>
        Words.AreSynonyms(a, b, Enum.Parse<Upos>(pos)).Should().Be(expected);

    [Fact]
    public void Lists_synonyms_without_the_word_itself() =>
        Words.Synonyms("car", Upos.Noun).Should().Contain("automobile").And.NotContain("car").And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("wet", "dry", "Adj", "Direct")]
    [InlineData("dry", "wet", "Adj", "Direct")]
    [InlineData("moist", "arid", "Adj", "Indirect")]
    [InlineData("rise", "fall", "Verb", "Direct")]
    [InlineData("victory", "defeat", "Noun", "Direct")]
    [InlineData("wet", "wet", "Adj", "None")]
    [InlineData("table", "chair", "Noun", "None")]
    public void Knows_antonyms(string a, string b, string pos, string expected) =>
        Words.Antonymy(a, b, Enum.Parse<Upos>(pos)).Should().Be(Enum.Parse<Antonymy>(expected));

    [Theory]
    [InlineData("animal", "dog", true)]
    [InlineData("dog", "animal", false)]
    [InlineData("dog", "dog", false)]
    [InlineData("vehicle", "truck", true)]
    [InlineData("person", "soldier", true)]
    public void Knows_what_lies_above(string general, string specific, bool expected) =>
        Words.IsHypernym(general, specific, Upos.Noun).Should().Be(expected);

    [Theory]
    [InlineData("violin", "viola", true)]
    [InlineData("man", "woman", true)]
    [InlineData("dog", "animal", false)]
    [InlineData("couch", "sofa", false)]
    [InlineData("dog", "democracy", false)]
    public void Knows_siblings_that_exclude_each_other(string a, string b, bool expected) =>
        Words.AreCoHyponyms(a, b, Upos.Noun).Should().Be(expected);

    [Theory]
    [InlineData("violin", "viola", 2)]
    [InlineData("dog", "animal", 2)]
    [InlineData("dog", "dog", 0)]
    public void Counts_the_steps_to_what_two_words_have_in_common(string a, string b, int steps)
    {
        (int found, int depth) = Words.Nearest(a, b, Upos.Noun);
        found.Should().Be(steps);
        depth.Should().BePositive();
    }

    [Theory]
    [InlineData("withdraw", "withdrawal", true)]
    [InlineData("withdrawal", "withdraw", true)]
    [InlineData("destroy", "destruction", true)]
    [InlineData("destroy", "table", false)]
    public void Knows_derived_words(string a, string b, bool expected) => Words.AreDerived(a, b).Should().Be(expected);

    [Fact]
    public void Likeness_falls_with_distance()
    {
        Words.Similarity("sofa", "couch", Upos.Noun).Should().Be(1);
        double near = Words.Similarity("dog", "cat", Upos.Noun), far = Words.Similarity("dog", "hammer", Upos.Noun);
        near.Should().BeGreaterThan(far);
        far.Should().BeInRange(0, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("Привет")]
    public void Unknown_words_have_no_relations(string word)
    {
        Words.Find(word).Should().Be(-1);
        Words.AreAntonyms(word, "dog", Upos.Noun).Should().BeFalse();
        Words.Similarity(word, "dog", Upos.Noun).Should().Be(0);
    }

    [Fact]
    public void Every_lemma_is_found_under_its_own_number()
    {
        for (int i = 0; i < Words.LemmaCount; i += 97) Words.Find(Words.Lemma(i)).Should().Be(i);
    }
}
