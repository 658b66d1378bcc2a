using Reconcile.Clustering.Questions;
using Reconcile.Judging;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Findings;

/// <summary>Who disagrees with whom, or what merely changed: from verdict to relation.</summary>
internal static class Relations
{
    private static readonly WordList Bystanders = WordList.Load("Findings/bystanders.lexicon");

    public static FindingRelation Of(JudgedPair lead, QuestionCluster cluster)
    {
        if (IsUpdate(lead)) return FindingRelation.Update;
        if (lead.Verdict.IsAnswer) return FindingRelation.Dispute;
        if (IsForetold(lead.Pair.First.Claim, lead.Pair.Second.Claim) || IsForetold(lead.Pair.Second.Claim, lead.Pair.First.Claim)) return FindingRelation.Forecast;
        // A slip of the pen is nobody's view.
        if (lead.Verdict.Type is ConflictType.NameOrRole or ConflictType.Quote) return FindingRelation.Contradiction;
        return BetweenParties(lead.Pair.First, lead.Pair.Second) || lead.Verdict.Type == ConflictType.Denial ? FindingRelation.Dispute : FindingRelation.Contradiction;
    }

    public static string Because(FindingRelation relation, JudgedPair lead)
    {
        string speakers = relation == FindingRelation.Dispute && lead.Pair.First.Speaker is not null && lead.Pair.Second.Speaker is not null
            ? $" {Capital(lead.Pair.First.Claim.Speakers[^1].Name)} is said to say the one, {lead.Pair.Second.Claim.Speakers[^1].Name} the other."
            : string.Empty;
        string later = relation == FindingRelation.Update ? " This changes with time, and the later report supersedes the earlier." : string.Empty;
        return lead.Verdict.Because + speakers + later;
    }

    private static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>What changes with time, told on different days, is news and no conflict; so is another number from one source.</summary>
    private static bool IsUpdate(JudgedPair lead)
    {
        if (lead.Verdict.Supersedes) return true;
        if (lead.Verdict.Type == ConflictType.Count && IsParty(lead.Pair.First.Speaker) && lead.Pair.First.Speaker == lead.Pair.Second.Speaker && Likeness.OnOtherDays(lead.Pair)) return true;
        bool undated = lead.Pair.First.Claim.AsOf is null || lead.Pair.Second.Claim.AsOf is null;
        if (undated && lead.Verdict is { Progresses: true, Type: ConflictType.Count, Grows: true }) return true;
        if (!lead.Verdict.Progresses || lead.Pair.First.Claim.AsOf is not { } a || lead.Pair.Second.Claim.AsOf is not { } b || a.Date == b.Date) return false;
        return lead.Verdict.Order == 0 || lead.Verdict.Order == Math.Sign(b.Date.DayNumber - a.Date.DayNumber);
    }

    /// <summary>Whether the first foretells what the other tells of; who will cut jobs, plans to and is cutting them still has to, and what was called off will not come.</summary>
    private static bool IsForetold(Claim foretold, Claim other) =>
        foretold.Status == ClaimStatus.Predicted && other.Status is not (ClaimStatus.Predicted or ClaimStatus.Planned or ClaimStatus.Cancelled) && (other.Status != ClaimStatus.UnderWay || other.InPast) && other.EventClass != "cancel";

    private static bool BetweenParties(ClaimProfile first, ClaimProfile second) =>
        IsParty(first.Speaker) && IsParty(second.Speaker) && first.Speaker != second.Speaker && !(IsBystander(first.Speaker!) && IsBystander(second.Speaker!));

    /// <summary>People in the village, residents of it: they saw or heard it, and take no side.</summary>
    private static bool IsBystander(string speaker)
    {
        if (!speaker.StartsWith("words:", StringComparison.Ordinal)) return false;
        ReadOnlySpan<char> words = speaker.AsSpan("words:".Length);
        int first = words.IndexOf(' ');
        if (first < 0) return Bystanders.Contains(words);
        int second = words[(first + 1)..].IndexOf(' ');
        return Bystanders.Contains(words[..first]) || Bystanders.Contains(second < 0 ? words : words[..(first + 1 + second)]);
    }

    /// <summary>A bare pronoun may be anybody, the other side too.</summary>
    private static bool IsParty(string? speaker) => speaker is not (null or "words:it" or "words:he" or "words:she" or "words:they" or "words:who");
}
