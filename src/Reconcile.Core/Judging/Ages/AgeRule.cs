using Reconcile.Matching.Ages;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Ages;

/// <summary>
/// Two ages a year apart, or one age, of one whom only one article names, or none: both tell the same of the bearer's part and sex; where the ages differ, each
/// article gives one of them and not the other.
/// </summary>
internal sealed class AgeRule : IRule
{
    public string Name => "age";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.Anchor == Level.Different || pair.Place == Level.Different) return null;
        foreach (AgeReading a in pair.First.Ages)
        {
            foreach (AgeReading b in pair.Second.Ages)
            {
                if ((a.Person is not null && b.Person is not null) || Math.Abs(a.Years - b.Years) > 1 || !a.MayBeOne(b)) continue;
                if (a.Years != b.Years && (!IsOnly(pair.First.Around.Ages, a, b) || !IsOnly(pair.Second.Around.Ages, b, a))) continue;
                string who = a.Fate == Fate.Suspect || b.Fate == Fate.Suspect ? "suspect" : "victim";
                var slot = new Slot($"age/{Math.Min(a.Years, b.Years)}", (a.Person ?? b.Person) is { } named ? $"How old is {Likeness.NameOf(pair, named)}?" : $"How old is the {who}?");
                if (a.Years == b.Years) return new Verdict(VerdictKind.Same, ConflictType.Count, slot, Say(a), Say(b), $"Both give {a.Years} years.", Name, 0.7) { Identity = 0.7 };
                return new Verdict(VerdictKind.Conflict, ConflictType.Count, slot, Say(a), Say(b), $"One gives {a.Years} years, the other {b.Years}, and no other of this part fits either.", Name, 0.75) { Identity = 0.75 };
            }
        }

        return null;
    }

    private static string Say(AgeReading reading) => $"{reading.Years} years";

    /// <summary>Whether the article gives the one age to nobody else who could be meant, and nowhere the other age.</summary>
    private static bool IsOnly(AgeReading[] article, AgeReading own, AgeReading other)
    {
        foreach (AgeReading reading in article)
        {
            if (reading.Years == other.Years) return false;
            if (reading.Years != own.Years && Math.Abs(reading.Years - other.Years) <= 2 && reading.MayBeOne(other)) return false;
            if (other.Family is { } family && reading.Family == family) return false;
            if (reading.Years == own.Years && reading.Person is not null && own.Person is null && other.Person is not null) return false;
        }

        return true;
    }
}
