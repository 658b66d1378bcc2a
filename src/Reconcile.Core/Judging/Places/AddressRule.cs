using Reconcile.Extraction.Addresses;
using Reconcile.Extraction.Entities;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Places;

/// <summary>One street in two ways: another number where it happened, another kind of street, another spelling.</summary>
internal sealed class AddressRule : IRule
{
    public string Name => "address";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article) return null;
        foreach (StreetAddress a in pair.First.Claim.Addresses)
            foreach (StreetAddress b in pair.Second.Claim.Addresses)
                if (Compare(pair, a, b) is { } verdict) return verdict;
        return null;
    }

    private Verdict? Compare(PairComparison pair, StreetAddress a, StreetAddress b)
    {
        // An article that names both streets or numbers speaks of two places.
        if (Array.Exists(pair.First.Around.Addresses, x => IsOne(x, b)) || Array.Exists(pair.Second.Around.Addresses, x => IsOne(x, a))) return IsOne(a, b) ? Same(a, b) : null;
        if (a.Street == b.Street)
        {
            if (a.Kind is not null && b.Kind is not null && a.Kind != b.Kind) return Conflict(a, b, a.Bare, b.Bare, 0.75);
            return !a.MayBeAt(b) && ((a.Block && b.Block) || (IsScene(pair.First) && IsScene(pair.Second))) && pair.Time != Level.Different ? Conflict(a, b, a.ToString(), b.ToString(), 0.7) : null;
        }

        return a.Kind == b.Kind && a.Kind is not null && !char.IsAsciiDigit(a.Street[0]) && SpellingProposer.Proposes(a.Street, b.Street) ? Conflict(a, b, a.Bare, b.Bare, 0.7) : null;
    }

    private static bool IsOne(StreetAddress a, StreetAddress b) =>
        a.Street == b.Street && (a.Kind == b.Kind || a.Kind is null || b.Kind is null) && a.MayBeAt(b) && (a.Number is null) == (b.Number is null);

    /// <summary>Whether the claim tells what happened at the place: who lives there lives elsewhere on the street.</summary>
    private static bool IsScene(ClaimProfile profile)
    {
        foreach (FrameNode node in profile.Claim.Frame.Nodes)
            if (AddressReader.Scene.Contains(node.Lemma)) return true;
        return false;
    }

    private Verdict Conflict(StreetAddress a, StreetAddress b, string first, string second, double strength) =>
        new(VerdictKind.Conflict, ConflictType.Place, Question(a, b), first, second, $"One side gives {first}, the other {second}.", Name, strength) { Identity = 0.85 };

    private Verdict Same(StreetAddress a, StreetAddress b) =>
        new(VerdictKind.Same, ConflictType.Place, Question(a, b), a.ToString(), b.ToString(), $"Both give {a}.", Name, 0.7) { Identity = 0.6 };

    private static Slot Question(StreetAddress a, StreetAddress b)
    {
        string street = string.CompareOrdinal(a.Street, b.Street) <= 0 ? a.Street : b.Street;
        return new Slot($"address:{street}", $"At which address: {a} or {b}?");
    }
}
