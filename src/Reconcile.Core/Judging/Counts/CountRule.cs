using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Measures;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Counts;

/// <summary>Two numbers of the same thing: the same measure, the same counted noun, one event.</summary>
internal sealed class CountRule : IRule
{
    private static readonly WordList Extents = WordList.Load("Judging/Counts/extents.lexicon");
    private static readonly WordList Passing = WordList.Load("Judging/Counts/passing.lexicon");

    public string Name => "count";

    public Verdict? Judge(PairComparison pair)
    {
        Verdict? kept = null;
        foreach (CountFact a in pair.First.Counts)
        {
            foreach (CountFact b in pair.Second.Counts)
            {
                // Two claims that share one number may differ in another: ten dead in both, and fifty hurt or eighty.
                if (Compare(pair, a, b) is not { } verdict) continue;
                if (verdict.Kind == VerdictKind.Conflict) return verdict;
                if (kept is null || kept.Kind == VerdictKind.Compatible) kept = verdict;
            }
        }

        return kept;
    }

    private Verdict? Compare(PairComparison pair, CountFact a, CountFact b)
    {
        if (a.Measure != b.Measure || a.Quantity.Unit != b.Quantity.Unit || a.People != b.People) return null;
        if ((a.Of is not null || b.Of is not null) && (a.Of is null || b.Of is null || !IsOneBearer(a, b))) return null;
        if (a.Measure == "aboard" && a.Counted != b.Counted && !(IsMoreThanAll(a, b) || IsMoreThanAll(b, a))) return null;
        if (!pair.First.Claim.Tells || !pair.Second.Claim.Tells || (a.Of is null && CountWords.NeedsBearer(a))) return null;
        if (!IsHarmOfPeople(a) && pair.Shared.Count < 2 && !IsOneLarge(a, b) && !(pair.Patient == Level.Same && (pair.Agent == Level.Same || AreGiven(pair)))) return null;
        bool moving = a.People && a.Of is null && IsMoving(pair.First) && IsMoving(pair.Second);
        if ((a.Measure is not (Fates.Outage or "miss") && (Negated(pair.First) || Negated(pair.Second))) || (a.Measure != "age" && !moving && Likeness.OneVoice(pair))) return null;
        if (a.Measure == "age" && Math.Abs(Middle(a) - Middle(b)) > MostYearsApart) return null;
        if (a.Measure == "age" && (pair.First.Anchor.Past || pair.Second.Anchor.Past || IsOneList(pair))) return null;
        if (a.Quantity.Unit is not null && a.Measure != "magnitude" && a.Of is null) return null;
        // How many are in hospital, and without power, changes within a day.
        if (a.Measure is Fates.Hospital or Fates.Outage && !Likeness.OnOtherDays(pair)) return null;
        bool zero = a.Quantity.High == 0 || b.Quantity.High == 0;
        bool overlap = Interval.Of(a.Quantity).Overlaps(Interval.Of(b.Quantity)) || IsRounded(a, b);
        if (zero && !overlap) return null;
        string first = CountWords.Answer(a), second = CountWords.Answer(b);

        // Ten, about ten and at least ten are one number.
        bool equal = (a.Quantity.Low == b.Quantity.Low && a.Quantity.High == b.Quantity.High) || CountWords.Bare(first) == CountWords.Bare(second);
        Slot slot = CountWords.Slot(a, pair);
        string? reason = Scope(pair, a, b);

        // So many Norwegians and so many people are one toll where the number is large and the same; hundreds of them, whatever else is said.
        if (IsOneLarge(a, b) && ((reason == "part-of-whole" && a.Counted != b.Counted && !a.Restricted && !b.Restricted) || (reason is "part-of-whole" or "scope-difference" && a.Quantity.Low >= Hundreds))) return Result(VerdictKind.Same, $"Both give {first}.");
        if (reason is not null)
            return overlap ? null : Result(VerdictKind.Compatible, $"{first} and {second} are not counts of the same thing.") with { Reason = reason };
        if (equal) return Result(VerdictKind.Same, $"Both give {first}.");
        if (a.People && a.Of is null && (moving || IsMoving(pair.First) || IsMoving(pair.Second)) && (!overlap || Math.Max(Middle(a), Middle(b)) > 1.2 * Math.Min(Middle(a), Middle(b)))) return Overtaken($"One gives {first}, the other {second}; the number is told as one that moves.");
        if (a.People && IsGrowth(a, b) && !(pair.First.Article == pair.Second.Article && (IsOrdinal(a) || IsOrdinal(b)))) return Overtaken($"One gives {first}, the other {second}; the lower one is a least number.");
        if (a.People && IsCeiling(a, b)) return Overtaken($"One gives {first}, the other {second}; the higher one is a first guess of how many at most.");
        if (overlap) return Result(VerdictKind.Compatible, $"{first} and {second} can be the same number in other words.") with { Reason = "approximation" };
        return Result(VerdictKind.Conflict, $"One gives {first}, the other {second}.") with { Order = a.Measure is "die" or "wound" or "harm" ? Math.Sign(Middle(b) - Middle(a)) : 0, Progresses = a.Measure is Burned or PersonMeasures.Charges || IsOfStory(a) || a.Of is null && a.Measure != "magnitude" && (a.People || a.Measure == Fates.Outage || EventMeasures.Covers("damage", a.Measure) || EventMeasures.Covers("damage", a.Measure.Split(':')[0])), Grows = a.Measure is "arrest" or "charge" || Math.Max(Middle(a), Middle(b)) >= 1.5 * Math.Min(Middle(a), Middle(b)) };

        Verdict Overtaken(string because) =>
            Result(VerdictKind.Conflict, because) with { Order = Math.Sign(Middle(b) - Middle(a)), Progresses = true, Supersedes = true, Strength = Math.Min(0.9, Sureness(pair, a, b) + 0.15) * Likely(a, b) };

        Verdict Result(VerdictKind kind, string because) =>
            new(kind, ConflictType.Count, slot, first, second, because, Name, Strength(pair, a, b)) { Identity = OneThing(pair, a, b) };
    }

    /// <summary>A magnitude of 6 may stand for 6.1.</summary>
    private static bool IsRounded(CountFact a, CountFact b) =>
        a.Measure == "magnitude" && Math.Abs(Middle(a) - Middle(b)) <= 0.5 && (Middle(a) == Math.Floor(Middle(a)) || Middle(b) == Math.Floor(Middle(b)));

    /// <summary>Whether the number is told as a mark on the way: the toll passed 400, neared 500.</summary>
    private static bool IsMoving(ClaimProfile profile) => Passing.Contains(profile.Claim.Frame.Nodes[profile.Claim.Frame.Root].Lemma);

    /// <summary>What a fire burned grows as it burns.</summary>
    private const string Burned = "burned acre";

    /// <summary>Two ages that one article gives in its own voice are of two people in a list of names and ages.</summary>
    private static bool IsOneList(PairComparison pair) =>
        pair.First.Article == pair.Second.Article && (pair.First.Claim.Sentence == pair.Second.Claim.Sentence || (pair.First.Claim.Speakers.IsEmpty && pair.Second.Claim.Speakers.IsEmpty));

    /// <summary>Two ages that are further apart are of two persons of one name.</summary>
    private const double MostYearsApart = 9;

    /// <summary>A number of so many that two tell of people who die or are hurt is one, whatever the people are called.</summary>
    private static bool IsOneLarge(CountFact a, CountFact b) =>
        a.People && EventMeasures.CountsPeople(a.Measure) && a.Quantity.Low is >= 20 and { } low && low == b.Quantity.Low && a.Quantity.High == b.Quantity.High;

    /// <summary>Two groups of so many people are seldom equal.</summary>
    private const double Hundreds = 100;

    /// <summary>One bearer by key; a person's given name may stand on one side only.</summary>
    private static bool IsOneBearer(CountFact a, CountFact b) =>
        a.Of == b.Of || ((a.Measure is "population" or "distance" || a.Quantity.Unit is not null) && EntityKeys.MaySame(a.Of!, b.Of!) is EntityMatch.Compatible or EntityMatch.Same);

    /// <summary>Whether the days of the articles explain the years between.</summary>
    private static bool IsOlder(PairComparison pair, CountFact a, CountFact b)
    {
        if (pair.First.Claim.AsOf is not { } x || pair.Second.Claim.AsOf is not { } y) return false;
        double days = y.Date.DayNumber - x.Date.DayNumber, years = Middle(b) - Middle(a);
        return days != 0 && years != 0 && Math.Sign(days) == Math.Sign(years) && Math.Abs(years) <= Math.Abs(days / 365.25) + 1 && (Math.Abs(days) > 60 || Math.Abs(years) > 1);
    }

    /// <summary>One man was shot in the chest: one of several, unless people who die or are hurt are counted.</summary>
    private static bool IsOne(CountFact fact) => fact.Quantity is { Low: 1, High: 1 };

    /// <summary>The lone gunman is one and the whole.</summary>
    private static bool IsLone(CountFact fact) => IsOne(fact) && fact.Quantity.Role == QuantityRole.Whole;

    private static bool IsHarmOfPeople(CountFact fact) =>
        fact.Of is not null || fact.Measure is "magnitude" or Fates.Outage || (fact is { People: true, Counted: "person" } && EventMeasures.CountsPeople(fact.Measure));

    /// <summary>An amount of a quarter and one of a year; where a time is missing, amounts that are far apart may be of two periods.</summary>
    private static bool IsOfOtherPeriod(PairComparison pair, CountFact a, CountFact b)
    {
        if (a.Quantity.Unit is null or "kilometre" or "metre") return false;
        TimeRange? first = pair.First.Claim.Time, second = pair.Second.Claim.Time;
        if (first is not null && second is not null) return first != second;
        if (a.Measure == Burned) return false;
        return Math.Max(Middle(a), Middle(b)) > 1.5 * Math.Min(Middle(a), Middle(b));
    }

    /// <summary>So many this month, or so far this year.</summary>
    private static bool IsOfLongTime(ClaimProfile profile)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (node.Time is { Granularity: >= Granularity.Month }) return true;
        return false;
    }

    /// <summary>Additional, new ones: those of one day.</summary>
    private static bool IsMore(CountFact fact) => Array.Exists(fact.Modifiers, m => m is "additional" or "new" or "further" or "extra" or "fresh");

    /// <summary>So many so far, in all operations, are not those of one.</summary>
    private static bool IsRunning(ClaimProfile profile)
    {
        foreach (string words in (ReadOnlySpan<string>)["so far", "thus far", "to date", "a total of"])
            if (profile.Claim.Text.Contains(words, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>So many in all and so many in one town, this year and by March; of one crowd an outlet may leave the place unsaid.</summary>
    private static bool IsOfOtherExtent(PairComparison pair, CountFact a)
    {
        bool first = HasOwnExtent(pair.First, pair.Second), second = HasOwnExtent(pair.Second, pair.First);
        return a.Measure == EventMeasures.Crowd ? first && second : first || second;
    }

    /// <summary>Whether those who act give the numbers, and are not counted: police put the crowd at 4,000.</summary>
    private static bool AreGiven(PairComparison pair) => IsGiven(pair.First) && IsGiven(pair.Second);

    private static bool IsGiven(ClaimProfile profile) =>
        profile.Claim.Frame.Nodes[profile.Claim.Frame.Root].Lemma is "put" or "estimate" or "place";

    /// <summary>Of the 120 that they plan to shut they have shut 45.</summary>
    private static bool IsPlannedAndDone(ClaimProfile planned, ClaimProfile done) =>
        planned.Claim.Status == ClaimStatus.Planned && done.Claim.IsFactual && (done.Claim.InPast || done.Claim.Status is ClaimStatus.Completed);

    /// <summary>Whether a claim says where, when or how widely, and the other does not say the same.</summary>
    private static bool HasOwnExtent(ClaimProfile profile, ClaimProfile other)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
        {
            bool extent = node.Role is FrameRole.Place or FrameRole.Time || (node.Role is FrameRole.Oblique or FrameRole.Modifier && Extents.Contains(node.Preposition ?? node.Lemma));
            if (!extent || node.Quantity is not null || other.Claim.Frame.Holds(node.Lemma)) continue;

            // The town of Alder is Alder.
            if (!Names(node)) return true;
        }

        return false;

        bool Names(FrameNode place) =>
            profile.Claim.Frame.Any(n => n.EntityKey is { } key && (n == place || (n.Head >= 0 && profile.Claim.Frame.Nodes[n.Head] == place)) && Array.Exists(other.Entities, k => EntityKeys.MayBeOne(key, k)));
    }

    /// <summary>What a boat may carry is not what it carried.</summary>
    private static bool IsPossible(ClaimProfile profile) => profile.Claim.Status == ClaimStatus.Possible;

    /// <summary>Which hospital it is, where the clause says so: those taken to one are not those taken to another.</summary>
    private static string Destination(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        var nodes = frame.Nodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Head != frame.Root || nodes[i].Preposition != "to") continue;
            string words = nodes[i].EntityKey ?? string.Empty;
            foreach (FrameNode node in nodes)
                if (node.Head == i && node.Role is FrameRole.Modifier or FrameRole.Possessor && (node.EntityKey is not null || node.Class == WordClass.Noun)) words += " " + (node.EntityKey ?? node.Lemma);
            return words;
        }

        return string.Empty;
    }

    private static bool Negated(ClaimProfile profile) => profile.Polarity == Polarity.Negative;

    /// <summary>Of the one thing that is meant, and not of a named one.</summary>
    private static bool IsOfMeant(CountFact fact) => fact.Of is not null && fact.Of.StartsWith("thing:", StringComparison.Ordinal);

    /// <summary>Of what a story has one of: the turnout.</summary>
    private static bool IsOfStory(CountFact fact) => fact.Of == "story" && fact.Measure.EndsWith(":turnout", StringComparison.Ordinal);

    /// <summary>Whether neither claim speaks of a time, a place or a group of its own.</summary>
    private static bool IsOneTime(PairComparison pair) =>
        !HasOwn(pair.First, pair.Second) && !HasOwn(pair.Second, pair.First) && !pair.Elsewhere && !Likeness.OneIsAnother(pair) && !Likeness.NamesDiffer(pair) && !pair.First.Anchor.Past && !pair.Second.Anchor.Past && pair.First.Claim.Time == pair.Second.Claim.Time && Likeness.BothStated(pair);

    /// <summary>Turnout in 2015, among women: anything that the other claim does not say as well; that voters vote goes without saying.</summary>
    private static bool HasOwn(ClaimProfile profile, ClaimProfile other)
    {
        ClaimFrame frame = profile.Claim.Frame;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Time is not null && !other.Claim.Frame.Any(n => n.Time == node.Time)) return true;
            if (i == frame.Root || node.Quantity is not null || node.Class is not (WordClass.Noun or WordClass.Name or WordClass.Adjective) || node.Lemma is "voter" or "turnout" or "election" or "vote" or "poll" or "overall") continue;
            if (!other.Claim.Frame.Holds(node.Lemma)) return true;
        }

        return false;
    }

    /// <summary>More pupils than people: fewer of them leave room for others.</summary>
    private static bool IsMoreThanAll(CountFact some, CountFact all) => all.Counted is null && some.Quantity.Low > all.Quantity.High;

    private static bool Named(CountFact fact) => fact.Of is not null && fact.Of.Contains(':', StringComparison.Ordinal);

    private static double Middle(CountFact fact) => Interval.MiddleOf(fact.Quantity);

    /// <summary>The reason why two numbers do not count the same, or null.</summary>
    private static string? Scope(PairComparison pair, CountFact a, CountFact b)
    {
        if (a.Measure == "age") return IsOlder(pair, a, b) ? "different-time" : null;
        if (IsOfMeant(a) && (pair.Anchor == Level.Different || pair.Place == Level.Different || Likeness.OneIsAnother(pair))) return "different-event";
        if (a.Of is not null) return ModifiersDiffer(a.Modifiers, b.Modifiers) || IsOfOtherPeriod(pair, a, b) || (IsOfStory(a) && !IsOneTime(pair)) ? "scope-difference" : null;
        if (a.Measure == "magnitude") return pair.Anchor == Level.Different || pair.Place == Level.Different ? "different-event" : null;
        if (IsOne(a) != IsOne(b) && !IsHarmOfPeople(a) && !IsLone(a) && !IsLone(b)) return "part-of-whole";
        if (!IsHarmOfPeople(a) && (pair.First.Claim.Time is null) != (pair.Second.Claim.Time is null)) return "scope-difference";
        if (IsOfLongTime(pair.First) != IsOfLongTime(pair.Second) || (pair.Time != Level.Same && (IsMore(a) || IsMore(b)))) return "scope-difference";
        if (!IsHarmOfPeople(a) && IsPossible(pair.First) != IsPossible(pair.Second)) return "scope-difference";
        if (!IsHarmOfPeople(a) && IsRunning(pair.First) != IsRunning(pair.Second)) return "scope-difference";
        if (!IsHarmOfPeople(a) && ((pair.Agent == Level.Different && !AreGiven(pair)) || (pair.Patient == Level.Different && a.Measure == EventMeasures.Crowd) || Likeness.NamesDiffer(pair))) return "different-event";
        if (!IsHarmOfPeople(a) && (IsOfOtherExtent(pair, a) || IsPlannedAndDone(pair.First, pair.Second) || IsPlannedAndDone(pair.Second, pair.First))) return "scope-difference";
        if (pair.Place == Level.Different || (!Named(a) && pair.Anchor == Level.Different)) return "different-event";
        if (IsWithDead(a, pair.First, b) || IsWithDead(b, pair.Second, a)) return "part-of-whole";
        if (IsTally(a) && IsTally(b) && HasOwnCountry(pair.First, pair.Second) && HasOwnCountry(pair.Second, pair.First)) return "scope-difference";

        // A running number is given on any day.
        bool running = IsTally(a) || IsTally(b);
        if ((pair.Time == Level.Different && !running) || (!Named(a) && Likeness.OtherEvents(pair.First, pair.Second))) return "different-event";
        if (a.Measure == "hospitalise" && Destination(pair.First) != Destination(pair.Second)) return "part-of-whole";
        if (a.Counted != b.Counted || a.Restricted || b.Restricted) return "part-of-whole";
        if (a.People && Math.Abs(Middle(a) - Middle(b)) <= 1 && CountsDoer(pair.First) != CountsDoer(pair.Second)) return "part-of-whole";
        const QuantityRole Kinds = QuantityRole.PerPeriod | QuantityRole.ChangeBy | QuantityRole.ChangeFrom | QuantityRole.Part | QuantityRole.Rate | QuantityRole.Duration;
        if (!IsLone(a) && !IsLone(b) && (a.Quantity.Role & Kinds) != (b.Quantity.Role & Kinds))
            return ((a.Quantity.Role | b.Quantity.Role) & QuantityRole.Part) != 0 ? "part-of-whole" : "scope-difference";
        if (Restricts(Beside(a, pair.First), Beside(b, pair.Second), pair.Second.Entities) || Restricts(Beside(b, pair.Second), Beside(a, pair.First), pair.First.Entities)) return "scope-difference";
        return null;
    }

    /// <summary>A third one died: the article counts on.</summary>
    private static bool IsOrdinal(CountFact fact) => (fact.Quantity.Role & QuantityRole.Ordinal) != 0;

    /// <summary>Spain's death toll, where the other claim does not speak of Spain.</summary>
    private static bool HasOwnCountry(ClaimProfile profile, ClaimProfile other)
    {
        foreach (string key in profile.Entities)
            if (key.StartsWith("gov:", StringComparison.Ordinal) && Array.IndexOf(other.Entities, key) < 0) return true;
        return false;
    }

    /// <summary>Four were hit, of whom one died: one dead and three others hurt.</summary>
    private static bool IsWithDead(CountFact fact, ClaimProfile profile, CountFact other)
    {
        if (fact.Measure != "wound" || fact.Modifiers is not ["other"] || other.Modifiers is ["other"]) return false;
        double dead = 1;
        foreach (CountFact count in profile.Counts)
            if (count is { Measure: "die", Quantity.Low: { } low }) dead = low;
        return Middle(fact) + dead == Middle(other);
    }

    /// <summary>What restricts the number; others who were hurt are others than the dead of the sentence.</summary>
    private static string[] Beside(CountFact fact, ClaimProfile profile) =>
        fact.Measure == "wound" && fact.Modifiers is ["other"] && Array.BinarySearch(profile.SentenceLemmas, Concepts.OfClass("die"), StringComparer.Ordinal) >= 0 ? [] : fact.Modifiers;

    /// <summary>Whether the number is told as where a running number now stands: the toll rose to nine, nine in all.</summary>
    private static bool IsTally(CountFact fact) => fact.People && fact.Of is null && (fact.Quantity.Role & (QuantityRole.Total | QuantityRole.ChangeTo)) != 0;

    /// <summary>Whether the number counts the one who did it too: four dead, including the gunman.</summary>
    internal static bool CountsDoer(ClaimProfile profile)
    {
        if (!profile.Claim.Text.Contains("including", StringComparison.OrdinalIgnoreCase)) return false;
        foreach (string lemma in profile.Lemmas)
            if (PersonNouns.KindOf(lemma) is "suspect" or "armed") return true;
        return false;
    }

    /// <summary>A restriction on one side only (three children, three Indian children) may make it a part.</summary>
    private static bool ModifiersDiffer(string[] a, string[] b) => Restricts(a, b, []) || Restricts(b, a, []);

    /// <summary>Whether the first number is one of a kind or place that the other is not; a place that the other claim names elsewhere is one for both.</summary>
    /// <param name="own">What restricts the number.</param>
    /// <param name="others">What restricts the other.</param>
    /// <param name="named">Keys of all that the other claim names.</param>
    private static bool Restricts(string[] own, string[] others, string[] named)
    {
        foreach (string one in own)
            if (Array.IndexOf(others, one) < 0 && !(one.StartsWith("place:", StringComparison.Ordinal) && Array.IndexOf(named, one) >= 0)) return true;
        return false;
    }

    /// <summary>At least three, then ten: the first number was never the last.</summary>
    private static bool IsGrowth(CountFact a, CountFact b) =>
        (a.Quantity is { Hedge: Hedge.AtLeast, Low: { } low } && Middle(b) > low * 1.2) || (b.Quantity is { Hedge: Hedge.AtLeast, Low: { } other } && Middle(a) > other * 1.2);

    /// <summary>As many as twenty, then fourteen: what is told as the most may turn out to be less, and far more was never meant.</summary>
    private static bool IsCeiling(CountFact a, CountFact b) => IsOver(a, b) || IsOver(b, a);

    private static bool IsOver(CountFact most, CountFact other) =>
        most.Quantity is { Hedge: Hedge.AtMost, High: { } high } && other.Quantity.Hedge is Hedge.Exact or Hedge.AtLeast && other.Quantity.Low is { } low && low < high * 0.8;

    /// <summary>Guesses of one crowd may differ by this factor.</summary>
    private const double MostOfCrowd = 20;

    /// <summary>Two counts of one thing seldom differ by a factor of more than three.</summary>
    private static double Likely(CountFact a, CountFact b)
    {
        if (a.Measure == "magnitude") return Math.Abs(Middle(a) - Middle(b)) <= 0.3 ? 1 : 0.3;
        double x = Math.Abs(Middle(a)), y = Math.Abs(Middle(b)), ratio = Math.Max(x, y) / Math.Max(Math.Min(x, y), 0.5);

        // The missing are found.
        if (a.Measure == "miss") return 1;
        if (a.Measure == EventMeasures.Crowd) return ratio <= MostOfCrowd || Math.Max(a.Quantity.Low ?? 0, b.Quantity.Low ?? 0) <= MostOfCrowd * Math.Min(a.Quantity.High ?? x, b.Quantity.High ?? y) ? 1 : 0.7;
        return ratio <= 3 ? 1 : ratio <= 6 ? 0.7 : 0.3;
    }

    /// <summary>One person has one age, and one story seldom has two death tolls.</summary>
    private static double OneThing(PairComparison pair, CountFact fact, CountFact other) =>
        (IsTally(fact) || IsTally(other)) && EventMeasures.CountsPeople(fact.Measure) && pair.Anchor != Level.Different && pair.Place != Level.Different && !HasOwnCountry(pair.First, pair.Second) && !HasOwnCountry(pair.Second, pair.First) ? 0.85 :
        IsOfMeant(fact) ? pair.Anchor == Level.Same ? 0.8 : 0.75 : IsOfStory(fact) && IsOneTime(pair) ? 0.8 : Named(fact) ? 0.97 : fact.Measure == "magnitude" ? pair.Anchor == Level.Same ? 0.85 : 0.75 : fact.Measure is Fates.Outage or Fates.Hospital ? 0.85 : EventMeasures.CountsPeople(fact.Measure) ? pair.Anchor == Level.Same ? 0.85 : 0.7 : 0;

    private static double Strength(PairComparison pair, CountFact a, CountFact b) => a.Of is not null ? 0.9 : Sureness(pair, a, b) * Likely(a, b);

    private static double Sureness(PairComparison pair, CountFact a, CountFact b)
    {
        double strength = 0.6;
        if (a.Quantity.Hedge == Hedge.Exact && b.Quantity.Hedge == Hedge.Exact) strength += 0.1;
        if (pair.Anchor == Level.Same) strength += 0.1;

        // The quake and the 5.9 tremor are one; two names are two.
        if (pair.Agent == Level.Different && !AreGiven(pair) && (!IsHarmOfPeople(a) || (pair.First.AgentKey is not null && pair.Second.AgentKey is not null))) strength -= 0.2;
        return strength;
    }
}
