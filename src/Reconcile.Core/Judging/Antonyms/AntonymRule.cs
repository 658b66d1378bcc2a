using Reconcile.Extraction.Events;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Antonyms;

/// <summary>Opposite words of state or direction about the same participants.</summary>
internal sealed class AntonymRule : IRule
{
    public string Name => "antonym";

    public Verdict? Judge(PairComparison pair)
    {
        if (Likeness.OneVoice(pair) || !Likeness.Asserts(pair.First) || !Likeness.Asserts(pair.Second)) return null;
        if (pair.Event != Level.Opposite || pair.First.Polarity != pair.Second.Polarity) return null;
        if (pair.Agent != Level.Same && (HasAgent(pair.First) || HasAgent(pair.Second))) return null;
        if (!Likeness.SameCore(pair) || pair.Shared.Count < 2 || pair.Shared.OfLonger < 0.4 || !Likeness.IsFactual(pair.First) || !Likeness.IsFactual(pair.Second)) return null;
        if (IsNoun(pair.First) || IsNoun(pair.Second)) return null;
        if (pair.FirstTold < 0.5 || pair.SecondTold < 0.5) return null;
        string a = pair.First.Head, b = pair.Second.Head;
        var slot = new Slot($"which:{pair.First.Events[0]}|{pair.Second.Events[0]}", $"{a} or {b}?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.Antonym, slot, a, b, $"\"{a}\" and \"{b}\" are opposites.", Name, 0.3 + (0.5 * pair.Shared.OfLonger))
        { Progresses = true };
    }

    private static bool HasAgent(ClaimProfile profile) => Array.Exists(profile.Participants, p => p.Role == FrameRole.Agent);

    /// <summary>A man and a woman are two people.</summary>
    private static bool IsNoun(ClaimProfile profile) => profile.Claim.Frame.Nodes[profile.Claim.Frame.Root].Class is not (WordClass.Verb or WordClass.Adjective or WordClass.Adverb);
}
