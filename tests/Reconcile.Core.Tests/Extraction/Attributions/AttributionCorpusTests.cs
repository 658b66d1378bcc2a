using FluentAssertions;
using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Entities;
using Reconcile.Language;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Attributions;

public sealed class AttributionCorpusTests
{
    public static TheoryData<string> Lines() => StarredLine.Read("Extraction/Attributions/attribution.corpus");

    // <source> and {content} stand in the text; " => " gives the stance. One attribution with that content, source and stance must be found.
    [Theory]
    [MemberData(nameof(Lines))]
    public void Finds_who_says_what_as_the_corpus_says(string line)
    {
        bool nothing = line.StartsWith("! ", StringComparison.Ordinal), gap = line.StartsWith("~ ", StringComparison.Ordinal);
        string[] sides = (nothing || gap ? line[2..] : line).Replace("\\n", "\n", StringComparison.Ordinal).Split(" => ");
        string text = Unmark(sides[0], out TextSpan? source, out TextSpan? content);
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        AttributionMention[] found = AttributionExtractor.Extract(new Passage(parsed), EntityResolver.Resolve(parsed));
        if (nothing)
        {
            found.Where(f => f.Propositional).Should().BeEmpty();
            return;
        }

        bool hit = found.Any(f => Near(WithoutThat(text, f.Content), content!.Value) && SourceFits(f.Source, source) && (sides.Length < 2 || Stance(f) == sides[1]));
        string seen = string.Join("; ", found.Select(f => $"<{Text(text, f.Source)}> {{{Text(text, f.Content)}}} {Stance(f)}"));
        hit.Should().Be(!gap, "found: {0}", seen);
    }

    private static TextSpan WithoutThat(string text, TextSpan span) =>
        text.AsSpan(span.Start).StartsWith("that ", StringComparison.Ordinal) ? TextSpan.FromBounds(span.Start + 5, span.End) : span;

    private static string Stance(AttributionMention mention) => mention.Speaker.Stance.ToString().ToUpperInvariant();

    private static bool SourceFits(TextSpan? found, TextSpan? wanted) => wanted is null ? found is null : found is { } f && f.Overlaps(wanted.Value);

    /// <summary>The same words but for marks at the edges.</summary>
    private static bool Near(TextSpan found, TextSpan wanted) => Math.Abs(found.Start - wanted.Start) <= 2 && Math.Abs(found.End - wanted.End) <= 2;

    private static string Text(string text, TextSpan? span) => span is { } s ? text.Substring(s.Start, s.Length) : "-";

    private static string Unmark(string marked, out TextSpan? source, out TextSpan? content)
    {
        System.Text.StringBuilder text = new();
        int sourceStart = -1, contentStart = -1;
        source = content = null;
        foreach (char c in marked)
        {
            switch (c)
            {
                case '<': sourceStart = text.Length; break;
                case '>': source = TextSpan.FromBounds(sourceStart, text.Length); break;
                case '{': contentStart = text.Length; break;
                case '}': content = TextSpan.FromBounds(contentStart, text.Length); break;
                default: text.Append(c); break;
            }
        }

        return text.ToString();
    }
}
