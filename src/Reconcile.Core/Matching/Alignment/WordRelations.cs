using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Extraction.Times;
using Reconcile.Language;
using Reconcile.Language.WordNet;

namespace Reconcile.Matching.Alignment;

/// <summary>How two content words relate, and how surely they can stand for each other (0..1).</summary>
internal static class WordRelations
{
    public static (AlignmentKind Kind, double Score) Of(TextWord a, TextWord b)
    {
        if (a.Key is not null && b.Key is not null) return Names(a, b);
        if (a.Lemma == b.Lemma) return (AlignmentKind.Same, 1);
        if (a.Upos == Upos.Num && b.Upos == Upos.Num) return (AlignmentKind.Exclusive, 0.5);
        if (Ordinals.Value(a.Lemma) is > 0 and int place && Ordinals.Value(b.Lemma) is > 0 and int other)
            return place == other ? (AlignmentKind.Same, 1) : (AlignmentKind.Exclusive, 0.5);
        bool nounlike = a.Upos is Upos.Noun or Upos.Propn && b.Upos is Upos.Noun or Upos.Propn;
        if (a.Upos != b.Upos && !nounlike) return OtherClass(a, b);
        WordNet net = WordNet.Default;
        Upos pos = nounlike ? Upos.Noun : a.Upos;
        if (pos is not (Upos.Noun or Upos.Verb or Upos.Adj or Upos.Adv)) return (AlignmentKind.None, 0);
        if (IsOpposite(a.Lemma, b.Lemma)) return (AlignmentKind.Opposite, 0.6);
        bool known = a.Meaning.IsKnown && b.Meaning.IsKnown;
        Antonymy opposite = known ? net.Antonymy(a.Lemma, b.Lemma, pos) : Antonymy.None;
        if (opposite == Antonymy.Direct) return (AlignmentKind.Opposite, 0.6);
        if (a.Meaning.SharesSense(b.Meaning)) return (AlignmentKind.Synonym, 0.9);
        if (a.EventClass is not null && a.EventClass == b.EventClass) return (AlignmentKind.Synonym, 0.8);
        if (pos == Upos.Adj && a.Meaning.IsAboveOrBelow(b.Meaning)) return (AlignmentKind.Synonym, 0.75);
        return known && Above(a, b, pos, opposite) is { Kind: not AlignmentKind.None } found ? found
            : Alike(a.Lemma, b.Lemma) || (!known && a.Upos == Upos.Propn && b.Upos == Upos.Propn && SoundAlike(a.Lemma, b.Lemma)) ? (AlignmentKind.Spelling, 0.7) : (AlignmentKind.None, 0);
    }

    /// <summary>
    /// How two words relate that stand in the same place. Tags of words out of their usual place are often wrong, so where the two differ and nothing is found, both
    /// are tried as nouns, adjectives and verbs; the words come back as they were related.
    /// </summary>
    public static AlignmentKind OfAnyClass(ref TextWord a, ref TextWord b)
    {
        AlignmentKind kind = Of(a, b).Kind;
        if (kind != AlignmentKind.None || (a.Upos == b.Upos && a.Upos != Upos.Propn)) return kind;
        foreach (Upos pos in new[] { Upos.Noun, Upos.Adj, Upos.Verb })
        {
            TextWord x = a with { Upos = pos, Key = null, Meaning = WordMeaning.Of(a.Lemma, pos) }, y = b with { Upos = pos, Key = null, Meaning = WordMeaning.Of(b.Lemma, pos) };
            kind = Of(x, y).Kind;
            if (kind is AlignmentKind.None or AlignmentKind.Spelling) continue;
            (a, b) = (x, y);
            return kind;
        }

        return AlignmentKind.None;
    }

    /// <summary>What the hierarchy of meanings says of two words that share no sense.</summary>
    private static (AlignmentKind Kind, double Score) Above(TextWord a, TextWord b, Upos pos, Antonymy opposite)
    {
        WordNet net = WordNet.Default;
        bool near = a.Meaning.IsNear(b.Meaning);
        if (near && net.IsHypernym(b.Lemma, a.Lemma, pos, 5, 5)) return (AlignmentKind.Wider, 0.75);
        if (near && net.IsHypernym(a.Lemma, b.Lemma, pos, 5, 5)) return (AlignmentKind.Narrower, 0.7);
        if (opposite == Antonymy.Indirect) return (AlignmentKind.Opposite, 0.55);
        // Colours, peoples and materials are kinds of one thing as nouns only.
        if (near && net.AreCoHyponyms(a.Lemma, b.Lemma, pos)) return (AlignmentKind.Exclusive, 0.45);
        if (a.Meaning.IsColour && b.Meaning.IsColour) return (AlignmentKind.Exclusive, 0.45);
        if (pos == Upos.Adj && net.AreCoHyponyms(a.Lemma, b.Lemma, Upos.Noun)) return (AlignmentKind.Exclusive, 0.45);
        if (Alike(a.Lemma, b.Lemma)) return (AlignmentKind.Spelling, 0.7);
        return near && net.Similarity(a.Lemma, b.Lemma, pos) >= 0.85 ? (AlignmentKind.Related, 0.4) : (AlignmentKind.None, 0);
    }

    private static (AlignmentKind, double) OtherClass(TextWord a, TextWord b)
    {
        if (a.EventClass is not null && a.EventClass == b.EventClass) return (AlignmentKind.Synonym, 0.75);
        if (WordNet.Default.AreDerived(a.Lemma, b.Lemma)) return (AlignmentKind.Synonym, 0.85);
        if (IsOpposite(a.Lemma, b.Lemma)) return (AlignmentKind.Opposite, 0.5);
        return Alike(a.Lemma, b.Lemma) ? (AlignmentKind.Spelling, 0.7) : (AlignmentKind.None, 0);
    }

    private static (AlignmentKind, double) Names(TextWord a, TextWord b) => EntityKeys.MaySame(a.Key!, a.Name!, b.Key!, b.Name!) switch
    {
        EntityMatch.Same => (AlignmentKind.Same, 1),
        EntityMatch.Compatible => (AlignmentKind.Synonym, 0.85),
        EntityMatch.Different when a.Upos == Upos.Pron || b.Upos == Upos.Pron => (AlignmentKind.None, 0),
        EntityMatch.Different => (a.Lemma == b.Lemma && !IsPerson(a.Key!)) || InOrder(a.Name!, b.Name!) ? (AlignmentKind.Synonym, 0.85) : (AlignmentKind.Exclusive, 0.4),
        _ => Alike(a.Lemma, b.Lemma) ? (AlignmentKind.Spelling, 0.8) : (AlignmentKind.None, 0),
    };

    private static bool IsPerson(string key) => key.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>Whether the words of the shorter name stand in the longer in the same order (a middle name, a second surname left out).</summary>
    private static bool InOrder(string a, string b)
    {
        string[] shorter = a.Split(' '), longer = b.Split(' ');
        if (shorter.Length > longer.Length) (shorter, longer) = (longer, shorter);
        int at = 0;
        for (int i = 0; i < longer.Length && at < shorter.Length; i++)
            if (string.Equals(longer[i], shorter[at], StringComparison.OrdinalIgnoreCase)) at++;
        return at == shorter.Length;
    }

    private static bool IsOpposite(string a, string b) => Opposites.Default.Find(a, b) is not (OppositeKind.None or OppositeKind.Evaluative);

    /// <summary>Names that differ in vowels and doubled letters only, as those from other scripts do (Moammar, Muammar).</summary>
    private static bool SoundAlike(string a, string b)
    {
        const string Vowels = "aeiouy'-";
        if (a.Length < 4 || b.Length < 4 || a[0] != b[0]) return false;
        int i = 1, j = 1;
        char last = a[0];
        while (true)
        {
            while (i < a.Length && (Vowels.Contains(a[i]) || a[i] == last)) i++;
            while (j < b.Length && (Vowels.Contains(b[j]) || b[j] == last)) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (a[i] != b[j]) return false;
            last = a[i];
        }
    }

    /// <summary>A long common beginning, or one letter's difference in a long word.</summary>
    private static bool Alike(string a, string b)
    {
        int common = a.AsSpan().CommonPrefixLength(b);
        return common >= 5 && common >= Math.Max(a.Length, b.Length) - 3;
    }
}
