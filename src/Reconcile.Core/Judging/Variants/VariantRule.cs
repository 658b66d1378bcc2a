using Reconcile.Extraction.Quantities;
using Reconcile.Judging.Counts;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Variants;

/// <summary>
/// One sentence in two versions, as two witnesses of one text: the words are the same, and one number is another. Neither article gives the number of the
/// other for such a thing elsewhere.
/// </summary>
internal sealed class VariantRule : IRule
{
    private const int LeastWords = 4;

    /// <summary>Where it is not known that one acts, more words must be the same.</summary>
    private const int LeastUnknown = 5;

    public string Name => "variant";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.Shared.Count + 1 < LeastWords || pair.Meaning.OfShorter < 0.5) return null;
        if (!pair.First.Claim.Tells || !pair.Second.Claim.Tells || pair.First.Polarity != pair.Second.Polarity || pair.First.Claim.Status != pair.Second.Claim.Status) return null;
        if (pair.Agent == Level.Different || pair.Place == Level.Different || Likeness.NamesDiffer(pair) || Likeness.OneIsAnother(pair)) return null;
        ClaimFrame a = pair.First.Claim.Frame, b = pair.Second.Claim.Frame;
        if (Wording.Of(a, b) is not { } wording || wording[a.Root] != b.Root || wording.Matched < (pair.Agent == Level.Unknown ? LeastUnknown : LeastWords) || wording.OfShorter < 0.7) return null;
        if (Find(pair, a, b, wording) is not (>= 0 and var slot)) return null;
        FrameNode one = a.Nodes[slot], other = b.Nodes[wording[slot]];
        bool year = Wording.IsYear(one);
        if (!year && pair.Elsewhere) return null;
        string first = Say(one), second = Say(other);
        return new Verdict(VerdictKind.Conflict, year ? ConflictType.DateTime : ConflictType.Count, new Slot($"variant:{pair.First.Events[0]}/{(year ? "year" : one.Lemma)}", $"{(year ? "In which year" : "How many or how much")}: {Likeness.Topic(pair.First)}?"), first, second, $"One gives {first}, the other {second}, and the rest of the words is the same.", Name, 0.75)
        { Identity = 0.8, Progresses = !year && (one.Quantity!.Unit is not { } unit || unit == "percent" || Units.AreMoney(unit)) };
    }

    private static string Say(FrameNode node) => Wording.IsYear(node) ? node.Lemma : CountWords.Say(node.Quantity!);

    /// <summary>The node of the first clause that is the only number or year that is another in the second, or -1.</summary>
    private static int Find(PairComparison pair, ClaimFrame a, ClaimFrame b, Wording wording)
    {
        int found = -1;
        for (int i = 0; i < a.Nodes.Length; i++)
        {
            if (wording[i] < 0) continue;
            FrameNode one = a.Nodes[i], other = b.Nodes[wording[i]];
            if (Wording.IsYear(one) ? one.Time == other.Time : Agrees(one.Quantity, other.Quantity)) continue;
            if (found >= 0 && a.Nodes[found].Quantity != one.Quantity) return -1;
            found = i;
        }

        if (found < 0) return -1;
        FrameNode first = a.Nodes[found], second = b.Nodes[wording[found]];

        // How many people it befell is counted by other rules, which know parts and wholes.
        if (PersonNouns.Contains(first.Lemma) || OthersDiffer(a, b, first, second) || !AreOfSame(a, b, found, wording)) return -1;
        if (pair.First.Around.Gives(second) || pair.Second.Around.Gives(first) || !IsAlike(a, b, found, wording[found]) || !IsAlike(b, a, wording[found], found)) return -1;
        return Wording.IsYear(first) || (first.Quantity is { } x && second.Quantity is { } y && x.Unit == y.Unit && x.Role == y.Role && IsPlain(x) && IsPlain(y) && (first.Class != WordClass.Number || x.Unit is not null) && first.Lemma.Length > 1) ? found : -1;
    }

    /// <summary>Whether the words are of the same things: the painting and a painting, Talen and a third of it, Brant and Marlow are not.</summary>
    private static bool AreOfSame(ClaimFrame a, ClaimFrame b, int slot, Wording wording)
    {
        Quantity? first = a.Nodes[slot].Quantity, second = b.Nodes[wording[slot]].Quantity;
        bool party = false, numbered = false;
        for (int i = 0; i < a.Nodes.Length; i++)
        {
            FrameNode one = a.Nodes[i];
            if (i == slot || (one.Quantity is not null && one.Quantity == first)) continue;
            if (wording[i] < 0)
            {
                party |= IsParty(one) && one.Class != WordClass.Pronoun;
                numbered |= one.Quantity is not null;
                continue;
            }

            FrameNode other = b.Nodes[wording[i]];
            if (IsParty(one) != IsParty(other) || one.Quantity is null != other.Quantity is null || (one.Class == WordClass.Noun && IsParty(one) && one.Definite != other.Definite)) return false;
        }

        for (int j = 0; j < b.Nodes.Length; j++)
        {
            if (wording.Holds(j) || (b.Nodes[j].Quantity is not null && b.Nodes[j].Quantity == second)) continue;
            if (party && IsParty(b.Nodes[j]) && b.Nodes[j].Class != WordClass.Pronoun) return false;
            numbered |= b.Nodes[j].Quantity is not null;
        }

        return !numbered;
    }

    private static bool IsParty(FrameNode node) => node.Role is FrameRole.Agent or FrameRole.Patient;

    /// <summary>Whether other amounts of one unit differ too, if only by their hedges: another day of the market.</summary>
    private static bool OthersDiffer(ClaimFrame a, ClaimFrame b, FrameNode slot, FrameNode partner)
    {
        foreach (FrameNode one in a.Nodes)
        {
            if (one.Quantity is not { } x || x == slot.Quantity) continue;
            foreach (FrameNode other in b.Nodes)
                if (other.Quantity is { } y && y != partner.Quantity && y.Unit == x.Unit && (x.Unit is not null || one.Lemma == other.Lemma) && !(Agrees(x, y) && x.Hedge == y.Hedge)) return true;
        }

        return false;
    }

    /// <summary>Whether neither says that the number of the other is wrong.</summary>
    private static bool Agrees(Quantity? x, Quantity? y) => x is null || y is null || (x.Unit == y.Unit && (Interval.Of(x).Overlaps(Interval.Of(y)) || IsRounded(x, y)));

    private static bool IsPlain(Quantity quantity) =>
        quantity.Hedge is Hedge.Exact or Hedge.About && (quantity.Role & (QuantityRole.Ordinal | QuantityRole.Part | QuantityRole.ChangeFrom)) == 0;

    /// <summary>A number that is the other, rounded to its last figure that is not zero: 170 for 167.</summary>
    private static bool IsRounded(Quantity x, Quantity y)
    {
        double a = Interval.MiddleOf(x), b = Interval.MiddleOf(y), unit = Math.Max(Unit(a), Unit(b));
        return Math.Abs(a - b) < unit && Unit(a) != Unit(b) && Math.Round(a / unit) == Math.Round(b / unit);

        static double Unit(double value)
        {
            if (value != Math.Floor(value)) return 0.1;
            double unit = 1;
            while (value != 0 && value % (unit * 10) == 0) unit *= 10;
            return unit;
        }
    }

    /// <summary>Whether nothing stands beside the number that the other clause does not say: first passes, yards a game.</summary>
    private static bool IsAlike(ClaimFrame frame, ClaimFrame other, int slot, int partner)
    {
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == slot && node.Quantity is null && node.Role == FrameRole.Modifier && !other.Any(n => n.Lemma == node.Lemma && n.Head == partner)) return false;
        return true;
    }
}
