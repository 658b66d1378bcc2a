using Reconcile.Language;
using Reconcile.Language.WordNet;

namespace Reconcile.Extraction.Attributions;

/// <summary>The most general meanings (topmost synsets of WordNet) of the first senses of a word: to say, to think, to move ...</summary>
/// <param name="First">Of the most common sense; -1 where the word is unknown.</param>
/// <param name="Second">Of the next sense.</param>
internal readonly record struct CueClass(int First, int Second)
{
    public static CueClass Of(string lemma, Upos pos)
    {
        WordNet net = WordNet.Default;
        int word = net.Find(lemma);
        if (word < 0) return new CueClass(-1, -1);
        ReadOnlySpan<int> senses = net.Senses(word, pos);
        return new CueClass(senses.Length > 0 ? Top(net, senses[0]) : -1, senses.Length > 1 ? Top(net, senses[1]) : -1);
    }

    private static int Top(WordNet net, int synset)
    {
        for (int steps = 0; steps < 20; steps++)
        {
            ReadOnlySpan<int> general = net.Hypernyms(synset);
            if (general.IsEmpty) break;
            synset = general[0];
        }

        return synset;
    }
}
