using System.Globalization;
using Reconcile.Extraction.Times;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Times;

/// <summary>Different times of one event.</summary>
internal sealed class TimeRule : IRule
{
    private static readonly WordList Once = WordList.Load("Judging/Times/once.lexicon");

    public string Name => "date-time";

    public Verdict? Judge(PairComparison pair)
    {
        if (Likeness.OneVoice(pair) || pair.First.Claim.Assertion != Assertion.Told || pair.Second.Claim.Assertion != Assertion.Told) return null;
        if (pair.Time != Level.Different || pair.Event != Level.Same || pair.First.Polarity != pair.Second.Polarity) return null;
        bool both = pair.First.IsWhole && pair.Second.IsWhole, either = pair.First.IsWhole || pair.Second.IsWhole;
        if (pair.Patient == Level.Different || pair.Place == Level.Different || (pair.Agent == Level.Different && !either)) return null;
        if (IsNear(pair) || (IsAhead(pair.First) && Likeness.HasOwnLink(pair.First, pair.Second) && Likeness.HasOwnLink(pair.Second, pair.First)) || Likeness.CountsDiffer(pair, ofOne: false)) return null;
        bool clock = either && IsOneClock(pair);
        if (pair.Agent is not (Level.Same or Level.Close) && pair.Patient != Level.Same && !(clock && (pair.Anchor == Level.Same || both))) return null;

        // What rises and falls does so every day.
        if (pair.First.HasEvent("rise") || pair.First.HasEvent("fall")) return null;
        if ((pair.Anchor == Level.Different && !(pair.First.Anchor.Past && pair.Second.Anchor.Past)) || IsAhead(pair.First) != IsAhead(pair.Second)) return null;
        if (!IsAhead(pair.First) && (!Likeness.IsFactual(pair.First) || !Likeness.IsFactual(pair.Second))) return null;
        TimeRange a = pair.First.Claim.Time!, b = pair.Second.Claim.Time!;
        if (a.From is null || b.From is null || a.To is null || b.To is null) return null;
        bool plan = IsOnePlan(pair, a, b);
        if ((a.Granularity > Granularity.Day || b.Granularity > Granularity.Day) && !plan && !IsOnceInYears(pair, a, b)) return null;
        if (pair.Numbers == Level.Different || !IsAt(pair.First.Claim, a) || !IsAt(pair.Second.Claim, b) || IsAgain(pair.First) || IsAgain(pair.Second) || IsSameWord(pair, a.From.Value, b.From.Value)) return null;
        if (!IsAhead(pair.First) && pair.First.DayGiven && pair.Second.DayGiven && (IsAfter(a.From.Value, pair.Second) || IsAfter(b.From.Value, pair.First))) return null;
        string first = Say(a), second = Say(b);
        if (first == second) return null;
        var slot = new Slot($"when:{pair.First.Events[0]}", $"When: {Likeness.Topic(pair.First)}?");
        bool whole = both || clock || plan || IsWhole(pair);
        return new Verdict(
            VerdictKind.Conflict, ConflictType.DateTime, slot, first, second, $"One side says {first}, the other {second}.", Name, whole ? 0.7 : Sureness(pair) + (0.3 * pair.Words))
        { Identity = whole ? 0.75 : 0, Progresses = plan };
    }

    /// <summary>What is still to come of one that is meant comes once: the museum will reopen in June, in October. A date that was moved is news.</summary>
    private static bool IsOnePlan(PairComparison pair, TimeRange a, TimeRange b) =>
        IsAhead(pair.First) && IsAhead(pair.Second) && pair.First.Article != pair.Second.Article && a.Granularity == b.Granularity && a.Granularity is Granularity.Day or Granularity.Month or Granularity.Year
        && pair.Shared.OfLonger >= (pair.SharedNames > 0 || pair.Shared.Count > 1 ? 0.45 : 0.6) && (pair.Agent == Level.Same || pair.Patient == Level.Same) && !Likeness.NamesDiffer(pair) && !Likeness.OneIsAnother(pair) && IsOfOne(pair.First) && IsOfOne(pair.Second)
        && !Likeness.HasOwnLink(pair.First, pair.Second) && !Likeness.HasOwnLink(pair.Second, pair.First);

    /// <summary>Whether each article gives one time of the day only, half an hour apart from the other's at least: an article that gives both tells of two events.</summary>
    private static bool IsOneClock(PairComparison pair)
    {
        if (pair.First.Claim.Time is not { Granularity: Granularity.Hour, From: { } x } || pair.Second.Claim.Time is not { Granularity: Granularity.Hour, From: { } y }) return false;
        return pair.First.Article != pair.Second.Article && PairComparer.MinutesApart(x.TimeOfDay, y.TimeOfDay) >= 30
            && !Array.Exists(pair.First.Around.Clocks, t => PairComparer.MinutesApart(t, y.TimeOfDay) < 20) && !Array.Exists(pair.Second.Around.Clocks, t => PairComparer.MinutesApart(t, x.TimeOfDay) < 20);
    }

    /// <summary>Two years or months of what happens once to one thing: a church is built once.</summary>
    private static bool IsOnceInYears(PairComparison pair, TimeRange a, TimeRange b) =>
        a.Granularity == b.Granularity && a.Granularity is Granularity.Month or Granularity.Year && pair.Patient == Level.Same && !Likeness.HasAgent(pair.First) && !Likeness.HasAgent(pair.Second)
        && IsOnceToOne(pair) && pair.Shared.OfLonger >= 0.5;

    /// <summary>Whether a clock time that is told loosely may be the other.</summary>
    private static bool IsNear(PairComparison pair) =>
        (IsVague(pair.First) || IsVague(pair.Second)) && pair.First.Claim.Time is { Granularity: Granularity.Hour, From: { } x } && pair.Second.Claim.Time is { Granularity: Granularity.Hour, From: { } y }
        && PairComparer.MinutesApart(x.TimeOfDay, y.TimeOfDay) < LooseMinutes;

    private const double LooseMinutes = 50;

    /// <summary>Shortly after midnight may be half an hour later.</summary>
    private static bool IsVague(ClaimProfile profile)
    {
        foreach (string word in TimeWords.Narrowly)
            if (profile.Claim.Text.Contains(word + " ", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Both tell when it all began or happened: the incident, the shooting, the carnage.</summary>
    private static bool IsWhole(PairComparison pair) =>
        pair.First.Events[0] is "begin" or "happen" or "end" && TellsEvent(pair.First) && TellsEvent(pair.Second) && !Likeness.OtherEvents(pair.First, pair.Second);

    private static bool TellsEvent(ClaimProfile profile)
    {
        foreach (Participant participant in profile.Participants)
            if (participant is { Role: FrameRole.Agent, Key: null } && profile.Claim.Frame.Nodes[participant.Node].Definite) return Words.IsEvent(participant.Lemma);
        return false;
    }

    /// <summary>How surely two times exclude each other: a ferry that is meant sinks once, but a drone may crash every day.</summary>
    private static double Sureness(PairComparison pair) =>
        IsOnceToOne(pair) ? 0.6 : 0.3;

    private static bool IsOnceToOne(PairComparison pair) =>
        IsOfOne(pair.First) && IsOfOne(pair.Second) && (Once.Contains(pair.First.Events[0]) || Once.Contains(pair.First.Head));

    /// <summary>Whether it befalls somebody named or the one thing that is meant.</summary>
    private static bool IsOfOne(ClaimProfile profile)
    {
        Participant? bearer = null;
        foreach (Participant participant in profile.Participants)
            if (participant.Role == FrameRole.Patient || (participant.Role == FrameRole.Agent && bearer is null)) bearer = participant;
        return bearer is not null && Likeness.IsMeant(profile, bearer);
    }

    /// <summary>Whether the claim itself tells of more than one time, or of another event.</summary>
    private static bool IsAgain(ClaimProfile profile)
    {
        foreach (Participant participant in profile.Participants)
            if (profile.Claim.Text.Contains("another " + participant.Lemma, StringComparison.OrdinalIgnoreCase)) return true;
        TimeRange? one = null;
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
        {
            if (node.Lemma == "again" || node.Lemma.StartsWith("re-", StringComparison.Ordinal)) return true;
            if (node.Time is not { Granularity: Granularity.Day } time) continue;
            if (one is not null && one != time) return true;
            one = time;
        }

        return false;
    }

    /// <summary>What happened after the other article was written is not what it tells of.</summary>
    private static bool IsAfter(DateTime time, ClaimProfile other) => other.Claim.AsOf is { } told && DateOnly.FromDateTime(time) > told.Date;

    /// <summary>Two plans can differ in their date as two reports can.</summary>
    private static bool IsAhead(ClaimProfile profile) =>
        profile.Claim.Status is ClaimStatus.Planned or ClaimStatus.Predicted || (profile.Claim is { IsFactual: true, InPast: false, AsOf: { } told, Time.From: { } from } && DateOnly.FromDateTime(from) > told.Date);

    private static readonly string[] Edges = ["through", "until", "till", "by", "before", "after", "since", "from", "to"];
    private static readonly string[] OtherEvent = [" after ", " before ", "later in", " later", " earlier"];

    /// <summary>Whether it is the time of the event, and not its end, its beginning or another event before or after it.</summary>
    private static bool IsAt(Claim claim, TimeRange time)
    {
        foreach (FrameNode node in claim.Frame.Nodes)
        {
            if (node.Time != time || node.Head != claim.Frame.Root) continue;
            int at = Math.Clamp(node.Span.Start - claim.Span.Start, 0, claim.Text.Length);
            ReadOnlySpan<char> before = claim.Text.AsSpan(0, at).TrimEnd(), words = claim.Text.AsSpan(at);
            foreach (string edge in Edges)
                if (before.EndsWith(edge, StringComparison.OrdinalIgnoreCase) && (before.Length == edge.Length || before[^(edge.Length + 1)] == ' ') && !(time.Granularity == Granularity.Hour && IsNarrow(before[..^edge.Length].TrimEnd()))) return false;
            ReadOnlySpan<char> spaced = claim.Text.AsSpan(Math.Max(0, at - 1));
            foreach (string other in OtherEvent)
                if (spaced.Contains(other, StringComparison.OrdinalIgnoreCase)) return false;

            // Who says "yesterday" in a quote counts from the day he spoke.
            return claim.Speakers.IsEmpty || !(words.StartsWith("yesterday", StringComparison.OrdinalIgnoreCase) || words.StartsWith("today", StringComparison.OrdinalIgnoreCase));
        }

        return false;
    }

    /// <summary>Just after four is at four.</summary>
    private static bool IsNarrow(ReadOnlySpan<char> before)
    {
        foreach (string word in TimeWords.Narrowly)
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Two weeks apart to the day, the articles say "Friday" of one Friday; and one text that says "yesterday" stands in two papers.</summary>
    private static bool IsSameWord(PairComparison pair, DateTime a, DateTime b) =>
        (a.Date != b.Date && a.DayOfWeek == b.DayOfWeek && !(NamesMonth(pair.First) && NamesMonth(pair.Second))) || (pair.Shared.OfLonger > 0.85 && pair.First.Claim.AsOf != pair.Second.Claim.AsOf);

    private static bool NamesMonth(ClaimProfile profile) => profile.Claim.Frame.Any(n => TimeWords.Month(n.Lemma) > 0);

    private static string Say(TimeRange range) =>
        range.From is { } from ? from.ToString(Format(range.Granularity), CultureInfo.InvariantCulture) : "an open time";

    private static string Format(Granularity granularity) => granularity switch
    {
        Granularity.Hour => "d MMM yyyy HH:mm",
        Granularity.Month => "MMM yyyy",
        Granularity.Year => "yyyy",
        _ => "d MMM yyyy",
    };
}
