using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;
using Reconcile.Matching.Ranks;

namespace Reconcile.Judging.Ranks;

/// <summary>All is the same but which of several it was: for the third time and for the fifth, on the second floor and on the fourth.</summary>
internal sealed class OrdinalRule : IRule
{
    private static readonly WordList Spans = WordList.Load("Judging/Ranks/spans.lexicon");

    public string Name => "ordinal";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Ordinal is not { } a || pair.Second.Ordinal is not { } b || a.Value == b.Value || a.Noun != b.Noun || a.Kind != b.Kind) return null;
        if (pair.Event != Level.Same || !Likeness.BothStated(pair) || pair.Elsewhere || Likeness.NamesDiffer(pair) || pair.Numbers == Level.Different) return null;
        if (pair.Agent == Level.Different || pair.Patient == Level.Different || !IsOfOne(pair) || pair.Shared.OfLonger < 0.5) return null;

        // An article that gives the other ordinal too tells of two.
        if (Gives(pair.First, b) || Gives(pair.Second, a)) return null;
        if (!IsWithin(pair.First, a, pair.Second) || !IsWithin(pair.Second, b, pair.First)) return null;
        var slot = new Slot($"ordinal:{pair.First.Events[0]}/{a.Noun}", $"Which {a.Noun}: {Likeness.Topic(pair.First)}?");
        return new Verdict(VerdictKind.Conflict, a.Kind == "where" ? ConflictType.Place : ConflictType.Count, slot, a.Text, b.Text, $"One says {a.Text}, the other {b.Text}; the rest is the same.", Name, 0.4 + (0.4 * pair.Shared.OfLonger))
        { Progresses = a.Kind == "often", Order = a.Kind == "often" ? Math.Sign(b.Value - a.Value) : 0 };
    }

    /// <summary>Whether one who or what is meant takes part in both.</summary>
    private static bool IsOfOne(PairComparison pair) =>
        (pair.Agent == Level.Same && IsMeant(pair.First, FrameRole.Agent) && IsMeant(pair.Second, FrameRole.Agent))
        || (pair.Patient == Level.Same && IsMeant(pair.First, FrameRole.Patient) && IsMeant(pair.Second, FrameRole.Patient));

    private static bool IsMeant(ClaimProfile profile, FrameRole role) =>
        Array.Exists(profile.Participants, p => p.Role == role && p.Node != OrdinalNoun(profile) && Likeness.IsMeant(profile, p));

    private static int OrdinalNoun(ClaimProfile profile) => profile.Claim.Frame.Nodes[profile.Ordinal!.Node].Head;

    private static bool Gives(ClaimProfile profile, OrdinalReading ordinal) =>
        Array.Exists(profile.Around.Ordinals, o => o.Value == ordinal.Value && o.Noun == ordinal.Noun);

    /// <summary>Whether what bounds the ordinal stands on the other side, too: for the third time this season, since the war, in the 100 metres.</summary>
    private static bool IsWithin(ClaimProfile profile, OrdinalReading ordinal, ClaimProfile other)
    {
        ClaimFrame frame = profile.Claim.Frame;
        int agent = frame.Find(FrameRole.Agent, frame.Root);
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (i == ordinal.Node || i == frame.Root || node.Class is WordClass.Pronoun || other.Claim.Frame.Holds(node.Lemma)) continue;
            if (node.EntityKey is not null && Array.IndexOf(other.Entities, node.EntityKey) >= 0) continue;
            if (ordinal.Kind == "where" ? Spans.SectionOf(node.Lemma) == "others" : i != agent && !IsDay(node)) return false;
        }

        return true;
    }

    private static bool IsDay(FrameNode node) => node.Time is { Granularity: Granularity.Day or Granularity.Hour } && Spans.SectionOf(node.Lemma) is null;
}
