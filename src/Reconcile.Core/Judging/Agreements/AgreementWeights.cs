using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging.Agreements;

/// <summary>
/// How surely two claims tell one fact: logistic regression on parts of the comparison, learned from pairs that were read by eye (command
/// <c>agreements</c> of <c>tools/Reconcile.Tuning</c>). The weights stand in <c>weights.lexicon</c>, in bits.
/// </summary>
internal sealed class AgreementWeights
{
    /// <summary>Number of features.</summary>
    public const int Count = (int)AgreementFeature.Status + 1;

    /// <summary>So many nats of shared words are as good as more.</summary>
    private const int MostRarity = 30;

    /// <summary>What a feature compares, and the level; empty where the value itself is the level.</summary>
    public static (string Comparison, string Level)[] Words { get; } =
    [
        ("prior", "one story"), ("words of the shorter", ""), ("words of the longer", ""), ("rarity of the words", ""), ("sentence words of the shorter", ""), ("sentence words of the longer", ""), ("told in the other sentence", ""), ("near words of the shorter", ""), ("near words of the longer", ""),
        ("event", "one word"), ("event", "same"), ("event", "close"), ("agent", "same"), ("agent", "close"), ("agent", "different"), ("patient", "same"), ("patient", "close"), ("patient", "different"),
        ("place", "same"), ("place", "close"), ("time", "same"), ("time", "close"), ("number", "same"), ("number", "different"), ("status", "same"),
    ];

    private readonly double[] weights;

    // A part for each value in hundredths, shared by all pairs: the matches of a large run stay in memory. Made when first met; that two threads make one twice does no harm.
    private readonly MatchWeight?[][] parts = new MatchWeight?[Count][];

    /// <param name="weights">The weight of each feature, in bits.</param>
    public AgreementWeights(double[] weights)
    {
        this.weights = weights;
        for (int i = 0; i < Count; i++) parts[i] = new MatchWeight?[Words[i].Level.Length > 0 ? 1 : (MostRarity * 10) + 1];
    }

    public static AgreementWeights Default { get; } = Load();

    /// <summary>What the pair shows of each feature, in hundredths.</summary>
    /// <param name="pair">The comparison.</param>
    /// <param name="values">Filled, <see cref="Count"/> values.</param>
    public static void Measure(PairComparison pair, Span<double> values)
    {
        values.Clear();
        Set(values, AgreementFeature.Prior, 1);
        Set(values, AgreementFeature.OfShorter, pair.Meaning.OfShorter);
        Set(values, AgreementFeature.OfLonger, pair.Meaning.OfLonger);
        Set(values, AgreementFeature.Rarity, Math.Min(pair.Meaning.Rarity, MostRarity) / 10);
        Set(values, AgreementFeature.SentenceOfShorter, pair.SentenceShared.OfShorter);
        Set(values, AgreementFeature.SentenceOfLonger, pair.SentenceShared.OfLonger);
        Set(values, AgreementFeature.Told, Math.Min(pair.FirstTold, pair.SecondTold));
        (double nearFirst, double nearSecond) = pair.Near;
        Set(values, AgreementFeature.NearOfShorter, Math.Max(nearFirst, nearSecond));
        Set(values, AgreementFeature.NearOfLonger, Math.Min(nearFirst, nearSecond));
        if (pair.First.Head == pair.Second.Head) Set(values, AgreementFeature.EventWord, 1);
        else SetLevel(values, pair.Event, AgreementFeature.EventSame, AgreementFeature.EventClose, AgreementFeature.Prior);
        SetLevel(values, pair.Agent, AgreementFeature.AgentSame, AgreementFeature.AgentClose, AgreementFeature.AgentDifferent);
        SetLevel(values, pair.Patient, AgreementFeature.PatientSame, AgreementFeature.PatientClose, AgreementFeature.PatientDifferent);
        SetLevel(values, pair.Place, AgreementFeature.PlaceSame, AgreementFeature.PlaceClose, AgreementFeature.Prior);
        SetLevel(values, pair.Time, AgreementFeature.TimeSame, AgreementFeature.TimeClose, AgreementFeature.Prior);
        SetLevel(values, pair.Numbers, AgreementFeature.NumberSame, AgreementFeature.Prior, AgreementFeature.NumberDifferent);
        if (pair.First.Claim.Status == pair.Second.Claim.Status) Set(values, AgreementFeature.Status, 1);
    }

    /// <summary>The sum of the weights of what a pair shows, in bits.</summary>
    public double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++) sum += weights[i] * values[i];
        return sum;
    }

    /// <summary>The same, part by part.</summary>
    public ImmutableArray<MatchWeight> Unfold(ReadOnlySpan<double> values)
    {
        var unfolded = ImmutableArray.CreateBuilder<MatchWeight>(14);
        for (int i = 0; i < parts.Length; i++)
            if (values[i] != 0) unfolded.Add(parts[i].Length == 1 ? parts[i][0] ??= new MatchWeight(Words[i].Comparison, Words[i].Level, weights[i]) : PartOf(i, (int)Math.Round(values[i] * 100)));
        return unfolded.ToImmutable();
    }

    private MatchWeight PartOf(int feature, int hundredths) =>
        parts[feature][hundredths] ??= new MatchWeight(Words[feature].Comparison, (hundredths / 100.0).ToString("0.00", CultureInfo.InvariantCulture), weights[feature] * hundredths / 100);

    private static void Set(Span<double> values, AgreementFeature feature, double value) => values[(int)feature] = Math.Round(value, 2);

    /// <summary>One of the three for the level; what is not known, and a level without a feature of its own (<see cref="AgreementFeature.Prior"/>), adds nothing.</summary>
    private static void SetLevel(Span<double> values, Level level, AgreementFeature same, AgreementFeature close, AgreementFeature different) => values[(int)(level switch
    {
        Level.Same => same,
        Level.Close => close,
        Level.Different => different,
        _ => AgreementFeature.Prior,
    })] = 1;

    private static AgreementWeights Load()
    {
        double[] weights = new double[Count];
        foreach (LexiconLine line in LexiconReader.Read("Judging/Agreements/weights.lexicon"))
        {
            int feature = Array.FindIndex(Words, w => w.Comparison == line.Section && w.Level == (line.Key == "value" ? string.Empty : line.Key));
            if (feature < 0) throw line.Fault("no such feature of agreements");
            weights[feature] = double.Parse(line.Values[0], CultureInfo.InvariantCulture);
        }

        return new AgreementWeights(weights);
    }
}
