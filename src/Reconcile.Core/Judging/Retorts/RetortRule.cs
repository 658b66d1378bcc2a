using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Extraction.Quantities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Retorts;

/// <summary>
/// What one party says, another turns round in the next sentence, with nothing of its own beside: the union says that the plant can be saved, the owner
/// that it cannot. Where two stand side by side, a pronoun means what the other named.
/// </summary>
internal sealed class RetortRule : IRule
{
    public string Name => "retort";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article != pair.Second.Article) return null;
        return pair.IsInOrder ? Judge(pair, pair.First, pair.Second, swapped: false) : Judge(pair, pair.Second, pair.First, swapped: true);
    }

    private Verdict? Judge(PairComparison pair, ClaimProfile said, ClaimProfile retort, bool swapped)
    {
        if (said.Speaker is null || retort.Speaker is null || EntityKeys.MayBeOne(said.Speaker, retort.Speaker) || !retort.Claim.Follows(said.Claim)) return null;
        if (!IsTold(said) || !IsTold(retort) || said.Claim.Absolute == Absolute.All || retort.Claim.Absolute == Absolute.All) return null;
        bool turned = (pair.Event == Level.Opposite || Opposites.Default.Find(said.Head, retort.Head) == OppositeKind.Evaluative) && said.Polarity == retort.Polarity && said.Polarity == Polarity.Positive;
        bool negated = pair.Event == Level.Same && said.Polarity != retort.Polarity;
        bool began = IsOtherFirst(pair, said, retort);
        if (!(turned || negated || began) || !IsOfOneTime(said.Claim, retort.Claim, negated) || !IsOfSame(said, retort) || !(began || SpeaksOfSame(said, retort))) return null;
        string topic = Likeness.Topic(said), answer = Likeness.Topic(retort);
        var slot = new Slot($"retort:{retort.Claim.Id}", $"Is it so that {topic}?");
        return new Verdict(VerdictKind.Conflict, negated ? ConflictType.Negation : began ? ConflictType.SequenceOrCause : ConflictType.Antonym, slot, swapped ? answer : topic, swapped ? topic : answer, "One says the opposite of what the other said just before.", Name, 0.75) { Identity = 0.85, IsAnswer = true };
    }

    /// <summary>Both told as so, or both ahead; that it can be is answered by that it cannot.</summary>
    private static bool IsOfOneTime(Claim said, Claim retort, bool negated) =>
        (said.IsFactual && retort.IsFactual) || said.Status == retort.Status
        || (negated && ((said.Status == ClaimStatus.Possible && !retort.InPast) || (IsAhead(said) && IsAhead(retort))));

    private static bool IsAhead(Claim claim) => claim.Status is ClaimStatus.Predicted or ClaimStatus.Planned or ClaimStatus.Conditional;

    /// <summary>The police say that he fired first, witnesses that the police did.</summary>
    private static bool IsOtherFirst(PairComparison pair, ClaimProfile said, ClaimProfile retort) =>
        pair.Event == Level.Same && said.Polarity == Polarity.Positive && retort.Polarity == Polarity.Positive && said.Claim.Frame.Holds("first") && retort.Claim.Frame.Holds("first")
        && Agent(said.Claim.Frame) is { } a && Agent(retort.Claim.Frame) is { } b && IsSpeaker(b, said.Claim) && !IsSelf(a) && !IsSpeaker(a, said.Claim);

    private static bool IsTold(ClaimProfile profile)
    {
        if (!profile.Claim.Tells || profile.Claim.TakenBack) return false;
        foreach (string rule in profile.Claim.Rules)
            if (rule is "clause-nominal" or "clause-relative" or "clause-apposition" or "clause-participle" or "clause-adverbial") return false;
        return true;
    }

    /// <summary>Whether the retort names nothing that was not spoken of in the sentence before, or by whom it was said.</summary>
    private static bool IsOfSame(ClaimProfile said, ClaimProfile retort)
    {
        ClaimFrame frame = retort.Claim.Frame;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (i == frame.Root || node.Class is not (WordClass.Noun or WordClass.Name or WordClass.Verb or WordClass.Adjective or WordClass.Number)) continue;
            if (said.Claim.Frame.Any(n => n.Lemma == node.Lemma || (n.EntityKey is { } key && node.EntityKey is { } own && EntityKeys.MayBeOne(key, own)))) continue;
            if (node.Quantity is { Unit: { } unit } && Units.AreMoney(unit) && said.Claim.Frame.Holds("money")) continue;
            if (node.Role is FrameRole.Agent or FrameRole.Patient && (IsSpeaker(node, said.Claim) || IsSpeaker(node, retort.Claim))) continue;
            return false;
        }

        return true;
    }

    public static bool IsSpeaker(FrameNode node, Claim claim)
    {
        foreach (Speaker speaker in claim.Speakers)
            if ((node.EntityKey is { } key && EntityKeys.MayBeOne(key, speaker.Key)) || Names(speaker.Name, node.Lemma)) return true;
        return false;
    }

    /// <summary>The protesters are protesters.</summary>
    private static bool Names(string words, string lemma)
    {
        foreach (Range range in words.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = words.AsSpan(range);
            if (word.StartsWith(lemma, StringComparison.OrdinalIgnoreCase) && (word.Length == lemma.Length || (word.Length == lemma.Length + 1 && word[^1] == 's'))) return true;
        }

        return false;
    }

    /// <summary>Whether the one who acts may be one: a pronoun for whoever was named, the same noun, and no two speakers who each speak of themselves.</summary>
    private static bool SpeaksOfSame(ClaimProfile said, ClaimProfile retort)
    {
        FrameNode? a = Agent(said.Claim.Frame), b = Agent(retort.Claim.Frame);
        if (a is null || b is null) return a is null && b is null;
        if (IsSelf(a) && IsSelf(b)) return false;
        if (IsSelf(b)) return a.Class == WordClass.Pronoun || IsSpeaker(a, retort.Claim);
        if (IsSelf(a)) return b.Class == WordClass.Pronoun || IsSpeaker(b, said.Claim);
        if (IsOne(a) && IsOne(b) && (a.Lemma != b.Lemma || (MayBeSelf(said.Claim) && MayBeSelf(retort.Claim)))) return false;
        if (b.Class == WordClass.Pronoun || a.Class == WordClass.Pronoun) return true;
        return a.Lemma == b.Lemma || (a.EntityKey is { } key && b.EntityKey is { } own && EntityKeys.MayBeOne(key, own));
    }

    private static FrameNode? Agent(ClaimFrame frame) =>
        frame.Find(FrameRole.Agent, frame.Root) is >= 0 and var agent ? frame.Nodes[agent] : frame.Find(FrameRole.Patient, frame.Root) is >= 0 and var patient ? frame.Nodes[patient] : null;

    /// <summary>He or she, who may be the one who speaks.</summary>
    private static bool IsOne(FrameNode node) => node is { Class: WordClass.Pronoun, Lemma: "he" or "she" };

    /// <summary>Whether one person speaks, and may speak of himself: the coach said that he was happy.</summary>
    private static bool MayBeSelf(Claim claim)
    {
        Speaker speaker = claim.Speakers[^1];
        if (speaker.Kind == SpeakerKind.Person) return true;
        string last = speaker.Name[(speaker.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        return PersonNouns.KindOf(last) is not (null or "group");
    }

    private static bool IsSelf(FrameNode node) => node is { Class: WordClass.Pronoun, Lemma: "i" or "we" or "I" };
}
