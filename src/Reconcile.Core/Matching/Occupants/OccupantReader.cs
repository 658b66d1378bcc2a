using System.Globalization;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Occupants;

/// <summary>Reads how many were inside when it happened: about 90 workers were inside, no more than two dozen employees were in the building.</summary>
internal static class OccupantReader
{
    private static readonly KeyedWords List = KeyedWords.Load("Matching/Occupants/occupants.lexicon");
    private static readonly Dictionary<string, string> Who = List["who"], Inside = List["inside"], Stays = List["stay"], Parts = List["part"];

    public static OccupantReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        ClaimFrame frame = claim.Frame;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || !claim.InPast || profile.Polarity == Polarity.Negative || profile.Anchor.Past || frame.Root < 0) return null;
        if (frame.Any(n => Parts.ContainsKey(n.Lemma) || (n.Role == FrameRole.Place && n.EntityKey is not null))) return null;
        FrameNode root = frame.Nodes[frame.Root];
        bool inside = Inside.ContainsKey(root.Lemma) && (root.Class == WordClass.Adverb || root.Preposition is "in" or "inside");
        if (!inside && !(Stays.ContainsKey(root.Lemma) && frame.Any(n => Inside.ContainsKey(n.Lemma) && (n.Preposition is "in" or "inside" || n.Class == WordClass.Adverb)))) return null;

        // Who were in the building on the third floor are a part of them.
        if (frame.Any(n => n.Head >= 0 && n.Preposition is not null && n.Time is null && !Inside.ContainsKey(n.Lemma) && n.Lemma is not ("time" or "moment" or "work"))) return null;
        int agent = frame.Find(FrameRole.Agent, frame.Root);
        if (agent < 0 || frame.Nodes[agent] is not { EntityKey: null, Quantity: { Unit: null } quantity } counted || !Who.TryGetValue(counted.Lemma, out string? who)) return null;
        if (frame.Any(n => n.Head == agent && n.Quantity is null && n.Role is not FrameRole.Other)) return null;
        bool moment = claim.AtMoment || claim.Text.Contains("at the time", StringComparison.OrdinalIgnoreCase) || Array.BinarySearch(profile.SentenceLemmas, "moment", StringComparer.Ordinal) >= 0;
        string number = (quantity.Low ?? quantity.High)?.ToString("0", CultureInfo.InvariantCulture) ?? string.Empty;
        string bound = quantity.Low is null ? "at most " : quantity.High is null ? "at least " : string.Empty;
        return new OccupantReading(who, quantity, moment, bound + number);
    }
}
