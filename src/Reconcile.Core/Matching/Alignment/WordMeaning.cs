using Reconcile.Language;
using Reconcile.Language.WordNet;

namespace Reconcile.Matching.Alignment;

/// <summary>The first senses of a word and what lies above them, looked up once, so that most pairs of words are told apart without WordNet.</summary>
internal sealed class WordMeaning
{
    private const int MostSenses = 5;
    private readonly int[] senses;
    private readonly int[] above;

    private WordMeaning(int[] senses, int[] above, bool isColour)
    {
        this.senses = senses;
        this.above = above;
        IsColour = isColour;
    }

    public static WordMeaning Nothing { get; } = new([], [], false);

    public static WordMeaning Of(string lemma, Upos pos)
    {
        WordNet net = WordNet.Default;
        ReadOnlySpan<int> all = net.Senses(net.Find(lemma), pos == Upos.Propn ? Upos.Noun : pos);
        if (all.IsEmpty) return Nothing;
        int[] senses = (all.Length > MostSenses ? all[..MostSenses] : all).ToArray();
        var above = new List<int>(12);
        foreach (int sense in senses)
        {
            if (pos == Upos.Adj) Add(net.Similar(sense), above);
            else Climb(net, sense, 5, above);
        }

        bool colour = pos is Upos.Noun or Upos.Adj && net.IsHypernym("color", lemma, Upos.Noun, 4);
        return new WordMeaning(senses, [.. above], colour);
    }

    /// <summary>Whether it names a colour.</summary>
    public bool IsColour { get; }

    public bool IsKnown => senses.Length > 0;

    /// <summary>Whether the words share a sense.</summary>
    public bool SharesSense(WordMeaning other) => senses.AsSpan().IndexOfAny(other.senses) >= 0;

    /// <summary>Whether a sense of one lies above a sense of the other, or something lies near above both.</summary>
    public bool IsNear(WordMeaning other) =>
        above.AsSpan().IndexOfAny(other.senses) >= 0 || other.above.AsSpan().IndexOfAny(senses) >= 0 || above.AsSpan().IndexOfAny(other.above) >= 0;

    /// <summary>Whether a sense of one lies above a sense of the other; for adjectives, is like it.</summary>
    public bool IsAboveOrBelow(WordMeaning other) => above.AsSpan().IndexOfAny(other.senses) >= 0 || other.above.AsSpan().IndexOfAny(senses) >= 0;

    private static void Add(ReadOnlySpan<int> senses, List<int> list)
    {
        foreach (int sense in senses)
            if (!list.Contains(sense)) list.Add(sense);
    }

    private static void Climb(WordNet net, int sense, int steps, List<int> above)
    {
        if (steps == 0) return;
        foreach (int parent in net.Hypernyms(sense))
        {
            if (above.Contains(parent)) continue;
            above.Add(parent);
            Climb(net, parent, steps - 1, above);
        }
    }
}
