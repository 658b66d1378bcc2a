using System.Collections.Immutable;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Matching;

/// <summary>How surely two claims speak of the same thing: the sum of labelled weights, in bits, through the logistic function.</summary>
internal static class MatchScore
{
    private const double Prior = -3.0;

    public static ImmutableArray<MatchWeight> Weights(PairComparison pair)
    {
        var weights = ImmutableArray.CreateBuilder<MatchWeight>(9);
        weights.Add(new MatchWeight("prior", "one story", Prior));
        if (pair.First.Head == pair.Second.Head) weights.Add(new MatchWeight("event", "one word", 3.5));
        else Add("event", pair.Event, 2.5, 2.5, -2.5);
        Add("agent", pair.Agent, 1.2, 0.8, -0.8);
        Add("patient", pair.Patient, 1.2, 1.2, -0.8);
        Add("place", pair.Place, 1.0, 0.3, -2.0);
        Add("time", pair.Time, 1.0, 0.5, -1.5);
        weights.Add(new MatchWeight("words", $"{(int)(pair.Meaning.OfShorter * 10) * 10}%", 4 * pair.Meaning.OfShorter));
        weights.Add(new MatchWeight("sentence words", $"{(int)(pair.SentenceShared.OfShorter * 10) * 10}%", 2 * pair.SentenceShared.OfShorter));
        if (pair.SharedNames > 0) weights.Add(new MatchWeight("names", "shared", Math.Min(pair.SharedNames, 2) * 0.7));
        if (pair.Anchor == Level.Different) weights.Add(new MatchWeight("sentence", "other names", -1.0));
        return weights.ToImmutable();

        void Add(string what, Level level, double same, double close, double different)
        {
            double weight = level switch { Level.Same or Level.Opposite => same, Level.Close => close, Level.Different => different, _ => 0 };
            if (level != Level.Unknown) weights.Add(new MatchWeight(what, Name(level), weight));
        }
    }

    public static double Probability(ImmutableArray<MatchWeight> weights)
    {
        double sum = 0;
        foreach (MatchWeight weight in weights) sum += weight.Weight;
        return 1 / (1 + Math.Pow(2, -sum));
    }

    private static string Name(Level level) => level switch
    {
        Level.Same => "same",
        Level.Close => "close",
        Level.Opposite => "opposite",
        Level.Different => "different",
        _ => "unknown",
    };
}
