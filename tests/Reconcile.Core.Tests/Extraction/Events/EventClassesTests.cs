using FluentAssertions;
using Reconcile.Extraction.Events;
using Reconcile.Language;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Events;

public sealed class EventClassesTests
{
    [Theory]
    [InlineData("retreat", "Verb", "withdraw")]
    [InlineData("pull out", "Verb", "withdraw")]
    [InlineData("withdrawal", "Noun", "withdraw")]
    [InlineData("dead", "Adj", "die")]
    [InlineData("arrest", "Noun", "arrest")]
    [InlineData("step down", "Verb", "resign")]
    [InlineData("step", "Verb", null)]
    [InlineData("fire", "Verb", null)]
    [InlineData("plummet", "Verb", "fall")]
    [InlineData("kill", "Propn", null)]
    public void Puts_words_into_classes(string lemma, string upos, string? expected) =>
        EventClasses.Default.ClassOf(lemma, Enum.Parse<Upos>(upos)).Should().Be(expected);

    [Theory]
    [InlineData("drown", "die", true)]
    [InlineData("execute", "die", true)]
    [InlineData("resign", "leave-office", true)]
    [InlineData("die", "drown", false)]
    [InlineData("withdraw", "die", false)]
    public void Knows_what_an_event_brings_with_it(string eventClass, string other, bool expected) =>
        EventClasses.Default.Entails(eventClass, other).Should().Be(expected);

    [Theory]
    [InlineData("Two men were taken into custody.", "taken", "arrest")]
    [InlineData("The train left the rails.", "left", "crash")]
    [InlineData("The clerk left the room.", "left", "leave")]
    [InlineData("No money changed hands.", "changed", "pay")]
    [InlineData("The suspect is behind bars.", "bars", "imprison")]
    [InlineData("The boy was rushed to Mercy General Hospital.", "rushed", "hospitalise")]
    [InlineData("He got the green light from the council.", "got", "approve")]
    public void A_verb_may_tell_of_an_event_with_its_noun_only(string sentence, string word, string expected)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(sentence);
        int token = Array.FindIndex(parsed.Tokens, t => t.Is(sentence, word));
        EventWords.ClassOf(parsed, token).Should().Be(expected);
    }

    [Fact]
    public void The_killed_die_and_not_the_killer() =>
        EventClasses.Default.Entailed("kill").ToArray().Should().Equal(new Entailment("die", OfPatient: true));

    [Fact]
    public void There_are_classes_enough_for_the_news() => EventClasses.Default.Names.Count.Should().BeGreaterThan(200);

    [Theory]
    [InlineData("alive", "dead", "Contradictory")]
    [InlineData("dead", "alive", "Contradictory")]
    [InlineData("rise", "fall", "Contrary")]
    [InlineData("soar", "plunge", "Contrary")]
    [InlineData("ratify", "veto", "Contrary")]
    [InlineData("confirmation", "denial", "Contrary")]
    [InlineData("open", "closed", "Reversive")]
    [InlineData("detain", "free", "Reversive")]
    [InlineData("orderly", "chaotic", "Evaluative")]
    [InlineData("soldier", "civilian", "None")]
    [InlineData("alive", "alive", "None")]
    [InlineData("table", "chair", "None")]
    public void Finds_opposites_in_either_order(string a, string b, string kind)
    {
        OppositeKind expected = Enum.Parse<OppositeKind>(kind);
        Opposites.Default.Find(a, b).Should().Be(expected);
        Opposites.Default.Find(b, a).Should().Be(expected);
    }

    [Theory]
    [InlineData("heroic", 1)]
    [InlineData("humiliating", -1)]
    [InlineData("wooden", 0)]
    public void Knows_words_that_judge(string word, int polarity) => Evaluation.PolarityOf(word).Should().Be(polarity);
}
