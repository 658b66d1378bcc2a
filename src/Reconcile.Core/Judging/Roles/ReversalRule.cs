using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Roles;

/// <summary>One event with its sides exchanged: who beat whom, who sued whom.</summary>
internal sealed class ReversalRule : IRule
{
    private static readonly WordList OneWay = WordList.Load("Judging/Roles/one-way.lexicon");

    public string Name => "reversal";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.Event != Level.Same || !IsOneWay(pair.First) || !IsOneWay(pair.Second)) return null;
        if (!Likeness.BothStated(pair) || pair.First.Polarity == Polarity.Negative || pair.Second.Polarity == Polarity.Negative) return null;
        if (pair.Elsewhere || Likeness.OneIsAnother(pair)) return null;

        // Sides meet more than once: a day or a season on one side alone may be of another time.
        if ((pair.First.Claim.Time is null) != (pair.Second.Claim.Time is null) || IsBackground(pair.First) || IsBackground(pair.Second)) return null;
        if (Only(pair.First, FrameRole.Agent) is not { } a || Only(pair.First, FrameRole.Patient) is not { } b) return null;
        if (Only(pair.Second, FrameRole.Agent) is not { } x || Only(pair.Second, FrameRole.Patient) is not { } y) return null;
        if (!IsOne(a, y) || !IsOne(b, x) || EntityKeys.MayBeOne(a.Key!, b.Key!)) return null;
        string verb = pair.First.Head, first = $"{a.Lemma} {verb} {b.Lemma}", second = $"{x.Lemma} {verb} {y.Lemma}";
        var slot = new Slot($"who:{pair.First.Events[0]}/{Slot.Unordered(a.Key!, b.Key!)}", $"Which way round: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.NameOrRole, slot, first, second, $"What {a.Lemma} does in one, {x.Lemma} does in the other, to {y.Lemma}.", Name, 0.8) { Identity = 0.85 };
    }

    private static bool IsOneWay(ClaimProfile profile) => OneWay.Contains(profile.Events[0]) || OneWay.Contains(profile.Head);

    /// <summary>Who had beaten the other before, earlier or again has met him more than once.</summary>
    private static bool IsBackground(ClaimProfile profile) =>
        profile.Anchor.Past || profile.Claim.Frame.Any(n => n.Lemma is "again" or "before" or "previously" or "ago" or "twice" or "also" or "counter" or "back" or "season" or "once" or "turn");

    /// <summary>The one name in the role.</summary>
    private static Participant? Only(ClaimProfile profile, FrameRole role)
    {
        Participant? found = null;
        foreach (Participant participant in profile.Participants)
        {
            if (participant.Role != role) continue;
            if (found is not null || participant.Key is null) return null;
            found = participant;
        }

        return found;
    }

    private static bool IsOne(Participant a, Participant b) => EntityKeys.MayBeOne(a.Key!, a.Lemma, b.Key!, b.Lemma);
}
