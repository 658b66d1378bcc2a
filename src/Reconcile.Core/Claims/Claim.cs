using System.Collections.Immutable;

namespace Reconcile;

/// <summary>One proposition, in one place of one article, said by someone. A clause is a claim.</summary>
public sealed record Claim
{
    /// <summary>Identifies the claim within one run, such as <c>c12</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The <see cref="Article.Id"/> of the article it stands in.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The clause, not its whole sentence.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words under <see cref="Span"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Lemma of the predicate that makes the claim, such as <c>withdraw</c>.</summary>
    public required string Predicate { get; init; }

    /// <summary>Class of events the predicate belongs to, such as <c>withdraw</c> for retreat, pull back and leave; the lemma itself where it is in no class.</summary>
    public required string EventClass { get; init; }

    /// <summary>Whether the event is said to hold.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How far along and how sure.</summary>
    public ClaimStatus Status { get; init; }

    /// <summary>An absolute that bounds the claim.</summary>
    public Absolute Absolute { get; init; }

    /// <summary>The number it gives, or null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>When it is said to have happened, or null where that is unknown.</summary>
    public TimeRange? Time { get; init; }

    /// <summary>The day the claim was made: the article's date, or null where that is unknown.</summary>
    public PublicationTime? AsOf { get; init; }

    /// <summary>The chain of speakers from the outlet inward; empty for the outlet's own voice.</summary>
    public ImmutableArray<Speaker> Speakers { get; init; } = [];

    /// <summary>Names of the rules that made the claim.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Characters between two sentences that follow each other: blanks, closing quotes, a new paragraph.</summary>
    private const int Break = 6;

    /// <summary>Whether its sentence is that of an earlier claim of the article, or the next one.</summary>
    internal bool IsRightAfter(Claim earlier) => Sentence.Start - earlier.Sentence.End <= Break;

    /// <summary>Whether it stands behind an earlier claim of the article, in the same sentence or in the next one.</summary>
    internal bool Follows(Claim earlier) => earlier.Span.End <= Span.Start && IsRightAfter(earlier);

    /// <summary>Whether its speaker sets it against what another said just before: he countered that.</summary>
    internal bool Answers { get; init; }

    /// <summary>Whether a clause that completes it is told apart: what is denied, or what the claim was.</summary>
    internal bool HasComplement { get; init; }

    /// <summary>Whether it is told as what was held at first, or by mistake.</summary>
    internal bool TakenBack { get; init; }

    /// <summary>Whether it tells how things stand so far (<c>no arrests have been made</c>): the present perfect, or <c>yet</c>.</summary>
    internal bool UpToNow { get; init; }

    /// <summary>The street addresses it names.</summary>
    internal ImmutableArray<Extraction.Addresses.StreetAddress> Addresses { get; init; } = [];

    /// <summary>Whether it is stated as done or holding.</summary>
    internal bool IsFactual => Status is ClaimStatus.Stated or ClaimStatus.Completed or ClaimStatus.Confirmed or ClaimStatus.UnderWay or ClaimStatus.Reported;

    /// <summary>Whether it tells what it says, of once or as a rule; what is only mentioned or wanted is not told.</summary>
    internal bool Tells => Assertion is Assertion.Told or Assertion.Habit;

    /// <summary>The words of its sentence that somebody is quoted with, or null where the outlet words it.</summary>
    internal Extraction.Attributions.QuotedWords? Quoted { get; init; }

    /// <summary>Whether its verb stands in a past tense or the perfect.</summary>
    internal bool InPast { get; init; }

    /// <summary>Whether a clause of time bounds it: no shots were fired when he was caught.</summary>
    internal bool AtMoment { get; init; }

    /// <summary>Names of the speakers whom the words about them name in full, with these words.</summary>
    internal ImmutableArray<(string Name, string Source)> SpelledSpeakers { get; init; } = [];

    /// <summary>Whether the clause tells or only mentions.</summary>
    internal Assertion Assertion { get; init; }

    /// <summary>The clause as a graph of content words.</summary>
    internal ClaimFrame Frame { get; init; } = ClaimFrame.Empty;

    /// <summary>Whether the word of a node stands in the clause as in a dictionary: a noun in the singular.</summary>
    internal bool StandsAsLemma(FrameNode node) =>
        node.Span.Start >= Span.Start && node.Span.End <= Span.End && Text.AsSpan(node.Span.Start - Span.Start, node.Span.Length).Equals(node.Lemma, StringComparison.OrdinalIgnoreCase);

    /// <summary>The identifier and the words.</summary>
    public override string ToString() => $"{Id}: {Text}";
}
