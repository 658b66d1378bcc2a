using Reconcile.Extraction.Times;
using Reconcile.Language;
using Reconcile.Language.WordNet;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>What kind of words are put for each other: another man is another participant, another colour of one thing is not.</summary>
internal static class WordKinds
{
    private const int Senses = 2;

    // The first kind that both words are of; wider kinds last.
    private static readonly (string Hypernym, PairFeature Feature)[] Nouns =
    [
        ("person", PairFeature.SubstitutedPerson), ("animal", PairFeature.SubstitutedAnimal), ("food", PairFeature.SubstitutedFood), ("beverage", PairFeature.SubstitutedFood),
        ("location", PairFeature.SubstitutedPlace), ("room", PairFeature.SubstitutedPlace), ("artifact", PairFeature.SubstitutedThing),
        ("substance", PairFeature.SubstitutedSubstance), ("material", PairFeature.SubstitutedSubstance),
    ];

    public static PairFeature FeatureOf(TextWord a, TextWord b)
    {
        if (Ordinals.Value(a.Lemma) > 0 && Ordinals.Value(b.Lemma) > 0) return PairFeature.SubstitutedOrdinal;
        if (a.Upos == Upos.Propn || b.Upos == Upos.Propn || (a.Key is not null && b.Key is not null)) return PairFeature.SubstitutedName;
        if (a.Meaning.IsColour && b.Meaning.IsColour) return PairFeature.SubstitutedColour;
        if (a.Upos == Upos.Verb || b.Upos == Upos.Verb) return PairFeature.SubstitutedVerb;
        foreach ((string hypernym, PairFeature feature) in Nouns)
            if (WordNet.Default.IsHypernym(hypernym, a.Lemma, Upos.Noun, 12, Senses) && WordNet.Default.IsHypernym(hypernym, b.Lemma, Upos.Noun, 12, Senses)) return feature;
        return PairFeature.SubstitutedQuality;
    }
}
