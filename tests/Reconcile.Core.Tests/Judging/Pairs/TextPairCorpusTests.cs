using FluentAssertions;
using Xunit;

namespace Reconcile.Core.Tests.Judging.Pairs;

public sealed class TextPairCorpusTests
{
    // A line: the relation and perhaps the type, then the two texts. "!" means neutral, "~" marks a known gap.
    public static TheoryData<string> Lines()
    {
        TheoryData<string> data = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Judging", "Pairs", "pairs.corpus")))
            if (line.Length > 0 && line[0] != '#') data.Add(line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Judges_as_the_corpus_says(string line)
    {
        bool gap = line[0] == '~', neutral = line.TrimStart('~')[0] == '!';
        string[] parts = line.TrimStart('~', ' ').Split(" | ");
        string[] wanted = neutral ? ["neutral"] : parts[0].Split(' ');
        (string first, string second) = neutral ? (parts[0][2..], parts[1]) : (parts[1], parts[2]);
        Comparison answer = Reconciler.Default.Compare(first, second);
        string relation = answer.Relation?.ToString().ToUpperInvariant() ?? "NEUTRAL";
        bool right = relation == wanted[0].ToUpperInvariant() && (wanted.Length < 2 || answer.Type?.ToString().ToUpperInvariant() == wanted[1].ToUpperInvariant());
        right.Should().Be(!gap, "{0} ({1}) was said of {2}", relation, answer.Because, line);
    }

    [Fact]
    public void Same_texts_give_the_same_answer_with_its_weights()
    {
        Comparison first = Reconciler.Default.Compare("The lock was closed at nine.", "The lock was open at nine.");
        Comparison second = Reconciler.Default.Compare("The lock was closed at nine.", "The lock was open at nine.");
        first.Weights.Should().NotBeEmpty().And.Equal(second.Weights);
        (first.Match, first.Confidence, first.Because).Should().Be((second.Match, second.Confidence, second.Because));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "Rain fell.")]
    [InlineData("...", "?!")]
    [InlineData("7", "8")]
    public void Texts_without_words_are_compared_too(string first, string second)
    {
        Comparison answer = Reconciler.Default.Compare(first, second);
        answer.Match.Should().BeInRange(0, 1);
        answer.Confidence.Should().BeInRange(0, 1);
    }

    [Fact]
    public void A_text_says_the_same_as_itself() =>
        Reconciler.Default.Compare("The harbour board closed the north pier on Friday.", "The harbour board closed the north pier on Friday.").Match.Should().BeGreaterThan(0.9);
}
