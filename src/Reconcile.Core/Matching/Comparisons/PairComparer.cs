using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Comparisons;

/// <summary>Compares two claims part by part.</summary>
internal sealed class PairComparer(WordWeights weights)
{
    private static readonly WordList Ergatives = WordList.Load("Matching/Comparisons/ergative-verbs.lexicon");

    public PairComparison Compare(ClaimProfile first, ClaimProfile second)
    {
        Overlap shared = weights.Overlap(first.Index, second.Index);
        Level time = Times(first.Claim.Time, second.Claim.Time, first.DayGiven && second.DayGiven);
        return new PairComparison
        {
            First = first,
            Second = second,
            Event = Events(first, second, time == Level.Same),
            Agent = Participants(first, second, FrameRole.Agent),
            Patient = Undergoers(first, second),
            Place = Places(first, second),
            Time = time,
            Shared = shared,
            Meaning = weights.Meaning(first.Index, second.Index, shared),
            Weights = weights,
            SentenceShared = weights.SentenceOverlap(first.Index, second.Index),
            Numbers = Numbers(first.Lemmas, second.Lemmas),
            SharedNames = CountShared(first.Entities, second.Entities),
            Anchor = Anchor(first, second),
        };
    }

    private static Level Events(ClaimProfile first, ClaimProfile second, bool atOnce)
    {
        foreach (string a in first.Events)
            if (second.HasEvent(a)) return Level.Same;
        foreach (string a in first.Events)
        {
            foreach (string b in second.Events)
            {
                if (Excludes(Opposites.Default.FindClasses(a, b), first, second, atOnce)) return Level.Opposite;
                if (EventClasses.Default.MayBeOne(a, b)) return Level.Close;
            }
        }

        if (Excludes(Opposites.Default.Find(first.Head, second.Head), first, second, atOnce)) return Level.Opposite;
        return Words.Close(first.Head, second.Head) ? Level.Close : Level.Different;
    }

    /// <summary>What one undoes of the other may both have happened, one after the other; two states that hold exclude each other, and so does a state of one day what was done on that day.</summary>
    private static bool Excludes(OppositeKind kind, ClaimProfile first, ClaimProfile second, bool atOnce) =>
        kind is OppositeKind.Contradictory or OppositeKind.Contrary || (kind == OppositeKind.Reversive && (atOnce ? IsState(first) || IsState(second) : IsState(first) && IsState(second)));

    /// <summary>The road is open; it remains closed, was still closed.</summary>
    private static bool IsState(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (frame.Nodes[frame.Root].Class == WordClass.Adjective) return true;
        foreach (FrameNode node in frame.Nodes)
            if (node.Lemma == profile.Head && node.Class == WordClass.Adjective) return true;
            else if (node.Lemma is "remain" or "stay" or "still" && (node.Head == frame.Root || node.Head < 0)) return true;
        return false;
    }

    private static Level Participants(ClaimProfile first, ClaimProfile second, FrameRole role)
    {
        Level best = Level.Unknown;
        foreach (Participant a in first.Participants)
        {
            if (a.Role != role) continue;
            foreach (Participant b in second.Participants)
            {
                if (b.Role != role) continue;
                Level level = Identity.Compare(a, b);
                if (level == Level.Same) return Level.Same;
                if (level == Level.Close || best == Level.Unknown) best = level;
            }
        }

        return best;
    }

    /// <summary>Those it happens to; what closes undergoes what closing it means.</summary>
    private static Level Undergoers(ClaimProfile first, ClaimProfile second)
    {
        Level level = Participants(first, second, FrameRole.Patient);
        if (level != Level.Unknown || !Undergoes(first) || !Undergoes(second)) return level;
        bool one = Has(first, FrameRole.Patient), other = Has(second, FrameRole.Patient);
        if (one == other) return level;
        foreach (Participant a in (one ? first : second).Participants)
        {
            if (a.Role != FrameRole.Patient) continue;
            foreach (Participant b in (one ? second : first).Participants)
                if (b.Role == FrameRole.Agent) return Identity.Compare(a, b);
        }

        return level;
    }

    /// <summary>Whether the subject of an active clause undergoes: what closes is closed, who is alive was not killed.</summary>
    private static bool Undergoes(ClaimProfile profile) =>
        Ergatives.Contains(profile.Head) || profile.Claim.Frame.Nodes[profile.Claim.Frame.Root].Class == WordClass.Adjective || Ergatives.Contains(profile.Events[0]) || Has(profile, FrameRole.Patient);

    private static bool Has(ClaimProfile profile, FrameRole role)
    {
        foreach (Participant participant in profile.Participants)
            if (participant.Role == role) return true;
        return false;
    }

    /// <summary>Where it happens; out of one place and into another is one way.</summary>
    private static Level Places(ClaimProfile first, ClaimProfile second)
    {
        Level level = Places(first.Places, second.Places);
        return level == Level.Different && ((Leads(first, Sources) && Leads(second, Goals)) || (Leads(first, Goals) && Leads(second, Sources))) ? Level.Unknown : level;
    }

    private static readonly string[] Sources = ["from", "out"], Goals = ["to", "into", "towards", "toward"];

    private static bool Leads(ClaimProfile profile, string[] prepositions)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node is { Role: FrameRole.Place, EntityKey: not null, Preposition: { } link } && Array.IndexOf(prepositions, link) >= 0) return true;
        return false;
    }

    private static Level Places(string[] first, string[] second)
    {
        if (first.Length == 0 || second.Length == 0) return Level.Unknown;
        foreach (string a in first)
            foreach (string b in second)
                if (a == b) return Level.Same;
        foreach (string a in first)
            foreach (string b in second)
                if (Identity.MayBeSame(a, b) || (!IsPlace(a) || !IsPlace(b)) && !(IsBody(a) && IsBody(b))) return Level.Close;
        return Level.Different;
    }

    private static bool IsPlace(string key) => key.StartsWith("place:", StringComparison.Ordinal) || key.StartsWith("gov:", StringComparison.Ordinal);

    private static bool IsBody(string key) => key.StartsWith("org:", StringComparison.Ordinal);

    private static Level Times(TimeRange? first, TimeRange? second, bool days)
    {
        if (first is null || second is null) return Level.Unknown;
        if (first == second) return Level.Same;
        bool hour = first.Granularity == Granularity.Hour, other = second.Granularity == Granularity.Hour;

        // The day of a bare clock time is a guess: only clocks are compared with clocks, and with days they tell nothing.
        if (hour && other) return days && HoursApart(first, second) >= FarApart ? Level.Different : Clocks(first, second);
        if (first.MayOverlap(second)) return Level.Close;
        return hour != other ? Level.Unknown : Level.Different;
    }

    /// <summary>From here on two times of named days are two times: the night of one day is no morning of the next.</summary>
    private const double FarApart = 8;

    private static double HoursApart(TimeRange first, TimeRange second)
    {
        if (first is not { From: { } a, To: { } b } || second is not { From: { } x, To: { } y }) return 0;
        return Math.Max((x - b).TotalHours, (a - y).TotalHours);
    }

    private static Level Clocks(TimeRange first, TimeRange second)
    {
        if (first.From is not { } x || second.From is not { } y) return Level.Unknown;
        if (IsPartOfDay(first) || IsPartOfDay(second)) return first.MayOverlap(second) ? Level.Close : Level.Unknown;
        double minutes = MinutesApart(x.TimeOfDay, y.TimeOfDay);

        // Half a day apart, one of them has lost its a.m. or p.m.
        return minutes == 0 ? Level.Same : minutes <= 15 ? Level.Close : minutes > 700 ? Level.Unknown : Level.Different;
    }

    /// <summary>Minutes between two times of the day, over midnight where that is nearer.</summary>
    public static double MinutesApart(TimeSpan a, TimeSpan b)
    {
        double minutes = Math.Abs((a - b).TotalMinutes);
        return Math.Min(minutes, 1440 - minutes);
    }

    private static bool IsPartOfDay(TimeRange range) => range.From is { } from && range.To is { } to && (to - from).TotalMinutes >= 60;

    private static Level Numbers(string[] first, string[] second)
    {
        bool a = false, b = false;
        foreach (string lemma in second) b |= lemma is ['#', ..];
        foreach (string lemma in first)
        {
            if (lemma is not ['#', ..]) continue;
            a = true;
            if (Array.BinarySearch(second, lemma, StringComparer.Ordinal) >= 0) return Level.Same;
        }

        return a && b ? Level.Different : Level.Unknown;
    }

    private static int CountShared(string[] first, string[] second)
    {
        int count = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            int order = string.CompareOrdinal(first[i], second[j]);
            if (order == 0) count++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        return count;
    }

    /// <summary>Where one side names a place and the other none, a name that both clauses hold tells that they may meet all the same.</summary>
    private static bool MeetByNames(ClaimProfile first, ClaimProfile second) =>
        first.Anchor.Past == second.Anchor.Past && (first.Anchor.Places.Length == 0 || second.Anchor.Places.Length == 0) && ShareName(first.Entities, second.Entities);

    /// <summary>Whether a name stands in both, though one may not tell what it is of.</summary>
    private static bool ShareName(string[] first, string[] second)
    {
        foreach (string a in first)
            foreach (string b in second)
                if (EntityKeys.MaySame(a, b) == EntityMatch.Same) return true;
        return false;
    }

    private static Level Anchor(ClaimProfile first, ClaimProfile second)
    {
        if (!first.Anchor.MayMeet(second.Anchor) && !MeetByNames(first, second)) return Level.Different;
        return CountShared(first.SentenceEntities, second.SentenceEntities) > 0 ? Level.Same : Level.Unknown;
    }
}
