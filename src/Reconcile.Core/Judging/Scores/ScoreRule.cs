using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Scores;

/// <summary>One match or one vote that ends in two ways: won 3-1, won 2-1.</summary>
internal sealed class ScoreRule : IRule
{
    private static readonly WordList Words = WordList.Load("Judging/Scores/scores.lexicon");

    public string Name => "score";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.Event != Level.Same || pair.First.Polarity != pair.Second.Polarity || !Likeness.BothStated(pair)) return null;
        if (Words.SectionOf(pair.First.Events[0]) != "ends" || pair.First.Score is not { } a || pair.Second.Score is not { } b || a == b) return null;
        if (pair.Elsewhere || Likeness.OneIsAnother(pair) || Likeness.NamesDiffer(pair)) return null;
        if ((pair.First.Claim.Time is null) != (pair.Second.Claim.Time is null) || IsOfPart(pair)) return null;
        if (!SharesSide(pair) || !SharesContest(pair)) return null;
        string first = a.ToString(), second = b.ToString();
        var slot = new Slot($"measure:score/{pair.First.Events[0]}/{Slot.Unordered(first, second)}", $"How did it end: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.Count, slot, first, second, $"One gives {first}, the other {second}.", Name, 0.75) { Identity = pair.SharedNames > 0 ? 0.85 : 0 };
    }

    /// <summary>At half-time, on aggregate, in the second set, in committee: a word of a part or another stage that one side alone has.</summary>
    private static bool IsOfPart(PairComparison pair)
    {
        foreach (string lemma in pair.First.Lemmas)
            if (Words.SectionOf(lemma) == "parts" && Array.BinarySearch(pair.Second.Lemmas, lemma, StringComparer.Ordinal) < 0) return true;
        foreach (string lemma in pair.Second.Lemmas)
            if (Words.SectionOf(lemma) == "parts" && Array.BinarySearch(pair.First.Lemmas, lemma, StringComparer.Ordinal) < 0) return true;
        return false;
    }

    private static bool SharesSide(PairComparison pair) => (pair.Agent == Level.Same && Is(pair, FrameRole.Agent)) || (pair.Patient == Level.Same && Is(pair, FrameRole.Patient));

    private static bool Is(PairComparison pair, FrameRole role) =>
        Array.Exists(pair.First.Participants, p => p.Role == role && Likeness.IsMeant(pair.First, p)) && Array.Exists(pair.Second.Participants, p => p.Role == role && Likeness.IsMeant(pair.Second, p));

    /// <summary>Nothing that one says it was against, or about, is another thing in the other; a score that is read as an object is none.</summary>
    private static bool SharesContest(PairComparison pair) =>
        (pair.Agent != Level.Different || OnlyScores(pair.First, FrameRole.Agent) || OnlyScores(pair.Second, FrameRole.Agent))
        && (pair.Patient != Level.Different || OnlyScores(pair.First, FrameRole.Patient) || OnlyScores(pair.Second, FrameRole.Patient));

    private static bool OnlyScores(ClaimProfile profile, FrameRole role) =>
        Array.TrueForAll(profile.Participants, p => p.Role != role || char.IsAsciiDigit(p.Lemma[0]));
}
