using CsCheck;
using FluentAssertions;
using Reconcile.Language;
using Reconcile.Language.Tokens;
using Xunit;

namespace Reconcile.Core.Tests.Language;

public sealed class TextAnalyzerTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Const(" "), Gen.Const("\n\n"), Gen.Const("Mr. "), Gen.Const("n't"), Gen.Const("word"), Gen.Const("."), Gen.Const("😀"), Gen.Char.Select(c => c.ToString()))
        .Array[0, 60].Select(string.Concat);

    [Fact]
    public void Every_visible_letter_is_in_exactly_one_token_and_every_sentence_is_a_tree() => Texts.Sample(text =>
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        int at = 0;
        foreach (Token token in parsed.Tokens)
        {
            for (; at < token.Start; at++) Characters.IsSpace(text[at]).Should().BeTrue();
            at = token.End;
        }

        for (; at < text.Length; at++) Characters.IsSpace(text[at]).Should().BeTrue();
        foreach (SentenceRange s in parsed.Sentences) IsTree(parsed, s).Should().BeTrue();
    }, iter: 300);

    [Fact]
    public void Gives_the_same_answer_on_every_thread()
    {
        const string Text = "The ferry, which had left Oslo late, sank near the cape. Nobody aboard was hurt, the coast guard said.";
        string once = Show(TextAnalyzer.Default.Analyze(Text));
        string[] many = new string[16];
        Parallel.For(0, many.Length, i => many[i] = Show(TextAnalyzer.Default.Analyze(Text)));
        many.Should().AllBe(once);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0 ")]
    [InlineData("\uD800 lone \uDC00")]
    [InlineData("这是一个句子。 Ӏхьа пхъ ꙮ ")]
    public void Degrades_on_odd_text(string text) => TextAnalyzer.Default.Analyze(text).Text.Should().Be(text);

    [Fact]
    public void Cuts_a_sentence_of_ten_thousand_words()
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(string.Concat(Enumerable.Repeat("word ", 10_000)));
        parsed.Tokens.Should().HaveCount(10_000);
        parsed.Sentences.Should().OnlyContain(s => s.TokenCount <= SentenceSplitter.Longest);
    }

    [Fact]
    public void Leaves_out_what_is_excluded_and_ends_the_sentence_there()
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze("one two READ MORE three", [new TextSpan(8, 9)]);
        parsed.Tokens.Should().HaveCount(3);
        parsed.Sentences.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("The minister said the bridge was closed.", "said", "minister", "Nsubj")]
    [InlineData("Not a single boat was lost.", "lost", "boat", "NsubjPass")]
    [InlineData("They left without losing a boat.", "left", "losing", "Advcl")]
    public void Finds_the_arcs_of_plain_news_sentences(string text, string head, string dependent, string relation)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        Token token = parsed.Tokens.Single(t => t.Span.Of(text).SequenceEqual(dependent));
        parsed.Form(token.Head).ToString().Should().Be(head);
        token.Relation.ToString().Should().Be(relation);
    }

    private static bool IsTree(ParsedText parsed, SentenceRange s)
    {
        int roots = 0;
        for (int i = s.FirstToken; i < s.EndToken; i++)
        {
            int steps = 0, at = i;
            while (at >= 0 && steps++ <= s.TokenCount)
            {
                if (at < s.FirstToken || at >= s.EndToken) return false;
                at = parsed.Tokens[at].Head;
            }

            if (at >= 0) return false;
            if (parsed.Tokens[i].Head < 0) roots++;
        }

        return roots == 1;
    }

    private static string Show(ParsedText parsed) =>
        string.Join(' ', parsed.Tokens.Select(t => $"{t.Start}/{t.Upos}/{t.Xpos}/{t.Lemma}/{t.Head}/{t.Relation}"));
}
