using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Agreements;

/// <summary>The same claim in the same or other words.</summary>
internal sealed class AgreementRule : IRule
{
    /// <summary>How alike two claims must be: that have more words in common; that have one, and one event with one who takes part; that have one word only.</summary>
    private const double Words = 0.18, OneEvent = 0.35, OneWord = 0.5;

    /// <summary>What an event of one class, and a number of one thing, add.</summary>
    private const double Event = 0.15, Number = 0.15;

    public string Name => "agreement";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Polarity != pair.Second.Polarity) return null;
        if (pair.Event is Level.Opposite) return null;
        if (pair.Place == Level.Different || pair.Time == Level.Different || pair.Meaning.Count == 0) return null;
        bool counted = SharesCount(pair);
        double alike = (0.6 * pair.Meaning.OfShorter) + (0.4 * pair.Meaning.OfLonger) + (pair.Event is Level.Same or Level.Close ? Event : 0) + (counted ? Number : 0);
        if (alike < Least(pair, counted)) return null;
        var slot = new Slot($"claim:{pair.First.Events[0]}", $"Is it so that {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Same, ConflictType.Other, slot, Likeness.Topic(pair.First), Likeness.Topic(pair.Second), "Both say the same.", Name, Math.Min(0.95, alike + 0.1))
        { Identity = Math.Min(0.5, 0.5 * alike) };
    }

    private static double Least(PairComparison pair, bool counted)
    {
        if (pair.Agent == Level.Different && pair.Patient == Level.Different) return OneEvent;
        if (pair.Meaning.Count > 1 || counted) return Words;
        return pair.Event == Level.Same && pair.Agent != Level.Different && pair.Patient != Level.Different ? OneEvent : OneWord;
    }

    /// <summary>Whether both give one number of one thing: 26 crewmen, a crew of 26.</summary>
    private static bool SharesCount(PairComparison pair)
    {
        foreach (CountFact a in pair.First.Counts)
        {
            foreach (CountFact b in pair.Second.Counts)
            {
                if (a.Quantity.Low is not { } low || low != b.Quantity.Low || a.Quantity.High != b.Quantity.High || a.Quantity.Unit != b.Quantity.Unit) continue;
                if (a.Quantity.Unit is not null || (a.People && b.People && low > 2) || (a.Counted is { } one && b.Counted is { } other && Matching.Comparisons.Words.Close(one, other))) return true;
            }
        }

        return false;
    }
}
