using System.Reflection;
using FluentAssertions;
using Reconcile.Language.Lexicons;
using Xunit;

namespace Reconcile.Core.Tests.Language.Lexicons;

public sealed class LexiconReaderTests
{
    private static List<LexiconLine> Read(string text) => [.. LexiconReader.Read(new StringReader(text), "x.lexicon")];

    [Fact]
    public void Reads_sections_keys_values_and_comments()
    {
        List<LexiconLine> lines = Read("# source: own\n[one]\nverbs: run, walk # both move\n\nalone\n[two words]\nempty:x\n");
        lines.Should().HaveCount(3);
        lines[0].Should().BeEquivalentTo(new LexiconLine("x.lexicon", 3, "one", "verbs", ["run", "walk"]));
        lines[1].Should().BeEquivalentTo(new LexiconLine("x.lexicon", 5, "one", "alone", []));
        lines[2].Key.Should().Be("empty:x", "a colon inside a word is no separator");
    }

    [Theory]
    [InlineData("word\n", "x.lexicon:1: *source*")]
    [InlineData("# source: own\n[open\n", "x.lexicon:2: *section*")]
    [InlineData("# source: own\na: b,, c\n", "x.lexicon:2: *empty*")]
    [InlineData("# source: own\n: b\n", "x.lexicon:2: *colon*")]
    public void Says_where_a_fault_stands(string text, string message) =>
        FluentActions.Invoking(() => Read(text)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Every_embedded_lexicon_can_be_read_and_names_its_source()
    {
        (string Language, string Name)[] lists = Lists(typeof(LexiconReader).Assembly);
        lists.Should().Contain(("en", "Extraction/Events/opposites.lexicon"));
        foreach ((string language, string name) in lists) LexiconReader.Read(name, language).Should().NotBeEmpty(name);
    }

    [Fact]
    public void A_list_of_another_language_is_found_by_its_folder() =>
        LexiconReader.Read("Language/Lexicons/person-nouns.lexicon", "de", typeof(LexiconReaderTests).Assembly)
            .Select(l => (l.Section, l.Key)).Should().Equal(("armed", "Soldat"), ("armed", "Polizistin"), ("role", "Bürgermeisterin"));

    [Fact]
    public void A_list_that_a_language_lacks_is_named() =>
        FluentActions.Invoking(() => LexiconReader.Read("Extraction/Times/times.lexicon", "de").ToList())
            .Should().Throw<InvalidOperationException>().WithMessage("*Extraction/Times/times.lexicon*'de'*");

    /// <summary>A list that is named or parted otherwise than the English one would never be asked for.</summary>
    [Fact]
    public void Lists_of_other_languages_have_the_names_and_sections_of_the_English_ones()
    {
        foreach (Assembly assembly in new[] { typeof(LexiconReader).Assembly, typeof(LexiconReaderTests).Assembly })
            foreach ((string language, string name) in Lists(assembly))
                LexiconReader.Read(name, language, assembly).Select(l => l.Section).Should().BeSubsetOf(LexiconReader.Read(name).Select(l => l.Section), $"{language}/{name}");
    }

    private static (string Language, string Name)[] Lists(Assembly assembly) =>
        [.. assembly.GetManifestResourceNames().Where(n => n.EndsWith(".lexicon", StringComparison.Ordinal)).Select(n => n.Split('/', 2)).Select(p => (p[0], p[1]))];

    [Theory]
    [InlineData("soldier", "armed")]
    [InlineData("minister", "role")]
    [InlineData("crowd", "group")]
    [InlineData("dam", null)]
    public void Knows_nouns_for_people(string noun, string? kind) => PersonNouns.KindOf(noun).Should().Be(kind);

    [Theory]
    [InlineData("city", true, false)]
    [InlineData("near", false, true)]
    [InlineData("argument", false, false)]
    public void Knows_words_for_places(string word, bool noun, bool preposition)
    {
        PlaceWords.IsPlaceNoun(word).Should().Be(noun);
        PlaceWords.IsPlacePreposition(word).Should().Be(preposition);
    }
}
