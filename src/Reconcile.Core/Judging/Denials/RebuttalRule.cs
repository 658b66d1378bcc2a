using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Denials;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Denials;

/// <summary>What one party says another rejects in the same breath, without telling it again: the union said that it had asked, the firm that no such request had come.</summary>
internal sealed class RebuttalRule : IRule
{
    /// <summary>Name of the rule, as its verdicts carry it.</summary>
    public const string Rule = "rebuttal";

    /// <summary>Fewer words say nothing that could be rejected: there are things.</summary>
    private const int Least = 2;

    /// <summary>What stands further on in its sentence answers the sentence itself.</summary>
    private const int Opening = 90;

    private static readonly WordList Directives = WordList.Load("Judging/Denials/directives.lexicon");

    public string Name => Rule;

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article != pair.Second.Article) return null;
        return pair.First.Claim.Sentence.Start <= pair.Second.Claim.Sentence.Start ? Judge(pair.First, pair.Second, swapped: false) : Judge(pair.Second, pair.First, swapped: true);
    }

    private Verdict? Judge(ClaimProfile charge, ClaimProfile rebuttal, bool swapped)
    {
        if (rebuttal.Rebuttal is not { } reading || charge.Rebuttal is not null || !Follows(rebuttal.Claim, charge.Claim) || !IsSaid(charge) || IsOwn(charge, reading)) return null;
        if (charge.Claim.TakenBack || rebuttal.Claim.TakenBack || !Answers(charge, rebuttal, reading)) return null;
        string said = Likeness.Topic(charge), rejected = $"{reading.Name} rejects it";
        return new Verdict(
            VerdictKind.Conflict, ConflictType.Denial, new Slot($"rebuttal:{rebuttal.Claim.Id}", $"Is it so that {said}?"), swapped ? rejected : said, swapped ? said : rejected, $"{reading.Name} rejects what was said just before.", Name, 0.75)
        { Identity = 0.85 };
    }

    /// <summary>Whether the charge stands earlier in the same sentence or in the one before.</summary>
    private static bool Follows(Claim rebuttal, Claim charge) =>
        charge.Span.End <= rebuttal.Span.Start
        && (charge.Sentence == rebuttal.Sentence || (rebuttal.Span.Start - rebuttal.Sentence.Start < Opening && rebuttal.Sentence.Start >= charge.Sentence.End && rebuttal.IsRightAfter(charge)));

    /// <summary>What is rejected names what was said (such a request, the allegation), or the one who rejects it was spoken of; that and it mean the nearest of all.</summary>
    private static bool Answers(ClaimProfile charge, ClaimProfile rebuttal, RebuttalReading reading)
    {
        if (reading.Whom is { } whom && !IsBy(charge, whom)) return false;
        if (IsOffered(charge, rebuttal)) return false;
        if (reading.Said is not { } noun || (DeniedObject.IsSaid(noun, "accounts") && !DeniedObject.IsBlame(noun)) || Tells(charge, noun)) return true;
        if (Array.Exists(charge.SentenceLemmas, l => Words.Close(Concepts.WordOf(l), noun))) return true;
        return (Array.Exists(charge.SentenceEntities, k => EntityKeys.MayBeOne(k, reading.Rejecter)) || Array.IndexOf(charge.SentenceLemmas, reading.Rejecter) >= 0 || charge.Claim.Frame.Any(n => n is { Role: FrameRole.Agent, Class: WordClass.Pronoun, EntityKey: null, Lemma: "it" or "he" or "she" })) && !rebuttal.Claim.Frame.Holds("such");
    }

    /// <summary>Whether the one who is meant says it.</summary>
    private static bool IsBy(ClaimProfile charge, string whom) =>
        charge.Claim.Speakers.Any(s => EntityKeys.MayBeOne(s.Key, whom) || s.Name.EndsWith(Likeness.NameIn(whom), StringComparison.OrdinalIgnoreCase));

    /// <summary>The company had offered a deal, and the union rejected it: an offer is rejected, and nothing that is said to be so.</summary>
    private static bool IsOffered(ClaimProfile charge, ClaimProfile rebuttal) =>
        !rebuttal.HasEvent("deny") && DeniedObject.SectionOf(rebuttal.Head) == "rejects" && charge.Claim.Frame.Any(n => DeniedObject.IsOffer(n.Lemma) || (n.EventClass is { } name && DeniedObject.IsOffer(name)));

    /// <summary>Whether somebody is said to say it, or blames another in it.</summary>
    public static bool IsSaid(ClaimProfile charge)
    {
        if (charge.Polarity == Polarity.Negative && charge.HasEvent("deny")) return false;
        foreach (string rule in charge.Claim.Rules)
            if (rule is "clause-nominal" or "clause-relative" or "clause-apposition" or "clause-participle") return false;
        FrameNode root = charge.Claim.Frame.Nodes[charge.Claim.Frame.Root];
        if ((charge.Lemmas.Length < Least && charge.Claim.Frame.Nodes.Length <= Least) || DeniedObject.IsWish(root.Lemma) || charge.Speaker == "words:it" || charge.Claim.Frame.Any(n => n is { Role: FrameRole.Agent, Lemma: "you" })) return false;
        return root.Lemma == "accuse" || (!charge.Claim.Speakers.IsEmpty && root.Class is WordClass.Verb or WordClass.Adjective or WordClass.Noun && (charge.Claim.Assertion is Assertion.Told or Assertion.Wanted or Assertion.Habit || (charge.Polarity == Polarity.Positive && charge.Claim.Rules.Contains("clause-complement"))));
    }

    /// <summary>Nobody rejects what he says himself.</summary>
    private static bool IsOwn(ClaimProfile charge, RebuttalReading reading)
    {
        foreach (Speaker speaker in charge.Claim.Speakers)
            if (reading.IsBy(speaker)) return true;
        return charge.AgentKey is { } agent && charge.Claim.Frame.Nodes[charge.Claim.Frame.Root].Lemma == "accuse" && EntityKeys.MayBeOne(agent, reading.Rejecter);
    }

    /// <summary>Whether the charge tells of what the noun stands for: such a request, and somebody asked.</summary>
    private static bool Tells(ClaimProfile charge, string noun)
    {
        foreach (FrameNode node in charge.Claim.Frame.Nodes)
        {
            if (node.Class is WordClass.Verb or WordClass.Noun && Words.Close(node.Lemma, noun)) return true;
            if (node.Class == WordClass.Verb && Directives.Contains(node.Lemma) && Directives.Contains(noun)) return true;
        }

        return false;
    }
}
