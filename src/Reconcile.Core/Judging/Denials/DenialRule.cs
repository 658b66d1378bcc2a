using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Denials;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Denials;

/// <summary>A party denies what is said of it: <c>the company denied the allegations</c>.</summary>
internal sealed class DenialRule : IRule
{
    /// <summary>Name of the rule, as its verdicts carry it.</summary>
    public const string Rule = "denial";

    public string Name => Rule;

    public Verdict? Judge(PairComparison pair) => Judge(pair.First, pair.Second, pair, false) ?? Judge(pair.Second, pair.First, pair, true);

    private Verdict? Judge(ClaimProfile denial, ClaimProfile charge, PairComparison pair, bool swapped)
    {
        if (!denial.HasEvent("deny") || denial.Polarity == Polarity.Negative || charge.HasEvent("deny")) return null;
        if (!DeniedObject.PointsBack(denial.Claim, out _, "views") || charge.Claim.Rules.Contains("clause-nominal") || charge.Claim.Rules.Contains("clause-adverbial") || charge.Polarity == Polarity.Negative || charge.Claim.Assertion != Assertion.Told) return null;
        if (Denier(denial) is not { Key: { } key } denier || !Charged(charge, key) || charge.Claim.Speakers.IsEmpty) return null;
        if (charge.Claim.Frame.Nodes[charge.Claim.Frame.Root] is var root && (root.Class != WordClass.Verb || LightWords.IsLightVerb(root.Lemma) || root.Lemma is "say" or "tell")) return null;
        if (charge.Speaker == key || !Follows(denial.Claim, charge.Claim)) return null;
        var slot = new Slot($"denial:{charge.Claim.Id}", $"Is it so that {Likeness.Topic(charge)}?");
        string yes = Likeness.Topic(charge), no = $"{denier.Lemma} denies it";
        return new Verdict(VerdictKind.Conflict, ConflictType.Denial, slot, swapped ? yes : no, swapped ? no : yes, $"{denier.Lemma} denies what is said.", Name, 0.75) { Identity = 0.85 };
    }

    private static Participant? Denier(ClaimProfile denial)
    {
        foreach (Participant participant in denial.Participants)
            if (participant.Role == FrameRole.Agent) return participant;
        return null;
    }

    private static bool Charged(ClaimProfile charge, string key)
    {
        foreach (Participant participant in charge.Participants)
            if (participant.Role == FrameRole.Agent && participant.Key == key) return true;
        return false;
    }

    /// <summary>A denial answers what was said just before it in its article.</summary>
    private static bool Follows(Claim denial, Claim charge) =>
        denial.ArticleId == charge.ArticleId && charge.Span.End <= denial.Span.End && denial.Span.Start - charge.Span.Start < 450;
}
