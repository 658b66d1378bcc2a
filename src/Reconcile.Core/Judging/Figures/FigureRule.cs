using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Quantities;
using Reconcile.Judging.Counts;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Figures;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Figures;

/// <summary>What one party gives a number for another gives another number for, in the same breath: organisers said that 40,000 came, police put the figure at 12,000.</summary>
internal sealed class FigureRule : IRule
{
    /// <summary>Name of the rule, as its verdicts carry it.</summary>
    public const string Rule = "figure";

    /// <summary>Two figures for one thing differ by this factor at most.</summary>
    private const double Most = 100;

    /// <summary>And by this factor at least: 60 and 61 percent are told side by side, and nobody disputes.</summary>
    private const double Least = 1.05;

    public string Name => Rule;

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article != pair.Second.Article) return null;
        return pair.IsInOrder ? Judge(pair.First, pair.Second, swapped: false) : Judge(pair.Second, pair.First, swapped: true);
    }

    private Verdict? Judge(ClaimProfile said, ClaimProfile rival, bool swapped)
    {
        if (rival.Figure is not { } reading || !rival.Claim.Follows(said.Claim) || !said.Claim.Tells || said.Polarity == Polarity.Negative || said.Claim.TakenBack) return null;
        if (Giver(said) is not { } giver || EntityKeys.MayBeOne(giver.Key, reading.Giver) || said.Claim.Speakers.Any(reading.IsBy) || HasOwnExtent(rival.Claim, said.Claim)) return null;
        if (Only(said, reading) is not { } number || Interval.Of(number).Overlaps(Interval.Of(reading.Quantity)) || !MayBeOfOne(Interval.MiddleOf(number), Interval.MiddleOf(reading.Quantity))) return null;
        string first = CountWords.Say(number), second = CountWords.Say(reading.Quantity with { Unit = reading.Quantity.Unit ?? number.Unit });
        var slot = new Slot($"figure:{rival.Claim.Id}", $"Is it {first} or {second}: {Likeness.Topic(said)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.Count, slot, swapped ? second : first, swapped ? first : second, $"{giver.Name} gives {first}, {reading.Name} {second}.", Name, 0.8) { Identity = 0.9, IsAnswer = true };
    }

    /// <summary>The one who gives the number that was said: its speaker, who gives a figure himself, who claims to have done so.</summary>
    private static (string Key, string Name)? Giver(ClaimProfile said)
    {
        if (!said.Claim.Speakers.IsEmpty) return (said.Claim.Speakers[^1].Key, said.Claim.Speakers[^1].Name);
        if (said.Figure is { } own) return (own.Giver, own.Name);
        ClaimFrame frame = said.Claim.Frame;
        if (frame.Find(FrameRole.Agent, frame.Root) is not (>= 0 and var at) || !frame.Any(n => n is { Class: WordClass.Verb, Lemma: "claim" })) return null;
        FrameNode who = frame.Nodes[at];
        return (who.EntityKey ?? who.Lemma, who.EntityName ?? who.Lemma);
    }

    /// <summary>The one number of the claim that the other may be given for, or null where there is none, or more than one.</summary>
    private static Quantity? Only(ClaimProfile said, FigureReading reading)
    {
        ClaimFrame frame = said.Claim.Frame;
        Quantity? found = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Quantity is not { } number || node.Time is not null || IsOfMore(frame, node) || number == found || (node.Head >= 0 && frame.Nodes[node.Head].Quantity == number) || !IsOfOneKind(number, reading) || !Fits(said, node, number, reading)) continue;
            if (found is not null) return null;
            found = number;
        }

        return found;
    }

    /// <summary>Whether both are counts, shares, sums of one currency or lengths of time; what was said last may go without its unit.</summary>
    private static bool IsOfOneKind(Quantity number, FigureReading reading)
    {
        const QuantityRole Other = QuantityRole.Age | QuantityRole.Ordinal | QuantityRole.ChangeBy | QuantityRole.ChangeFrom | QuantityRole.PerPeriod;
        if ((number.Role & Other) != 0 || number.Hedge is Hedge.Vague or Hedge.None) return false;
        return number.Unit == reading.Quantity.Unit || (reading.Quantity.Unit is null && reading.Counted is null && reading.Deed is null);
    }

    /// <summary>Whether the noun that the other number is given for fits what was said: a toll those who died, a cost a sum, the damage what was told as damage.</summary>
    private static bool Fits(ClaimProfile said, FrameNode node, Quantity number, FigureReading reading)
    {
        ClaimFrame frame = said.Claim.Frame;
        if (reading.Counted is { } counted) return node.Lemma == counted || Tells(said, counted);
        if (reading.Deed is { } deed) return node.Head == frame.Root && (said.HasEvent(deed) || said.Head == deed);
        return reading.For is not { } noun || FigureReader.KindOf(noun) switch
        {
            "numbers" => true,
            "dead" => said.Counts.Any(c => c.Measure == "die"),
            "money" => number.Unit is { } unit && Units.AreMoney(unit),
            "shares" => number.Unit == "percent",
            "crowds" => number.Unit is null or "percent",
            "lengths" => (number.Role & QuantityRole.Duration) != 0,
            _ => Tells(said, noun),
        };
    }

    /// <summary>New cases, another three: not all of them.</summary>
    private static bool IsOfMore(ClaimFrame frame, FrameNode counted) =>
        frame.Any(n => n.Head >= 0 && frame.Nodes[n.Head] == counted && n.Lemma is "new" or "more" or "another" or "other" or "additional" or "further" or "first" or "last");

    private static bool Tells(ClaimProfile said, string noun)
    {
        foreach (FrameNode node in said.Claim.Frame.Nodes)
            if (node.Class is WordClass.Noun or WordClass.Verb && Words.Close(node.Lemma, noun)) return true;
        return false;
    }

    /// <summary>Last year's number is of last year, and that in Brook is of Brook.</summary>
    private static bool HasOwnExtent(Claim rival, Claim said)
    {
        foreach (FrameNode node in rival.Frame.Nodes)
        {
            if (node.Time is not null && !said.Frame.Any(n => n.Time == node.Time)) return true;
            bool limits = node.Role == FrameRole.Place || (node.Role == FrameRole.Oblique && node.Preposition is "in" or "for" or "among" or "on" or "at" && node.Quantity is null);
            if (limits && !said.Frame.Holds(node.Lemma)) return true;
        }

        return false;
    }

    private static bool MayBeOfOne(double a, double b) =>
        Math.Max(a, b) <= Most * Math.Min(a, b) && Math.Max(a, b) >= Least * Math.Min(a, b);
}
