using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Denials;

namespace Reconcile.Judging.Denials;

/// <summary>Others blame somebody for a wrong, and the one who is blamed denies it.</summary>
internal sealed class BlameRule : IRule
{
    /// <summary>Name of the rule, as its verdicts carry it.</summary>
    public const string Rule = "blame";

    public string Name => Rule;

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Blame is not { } a || pair.Second.Blame is not { } b || a.Denied == b.Denied || !EntityKeys.MayBeOne(a.Person, b.Person)) return null;
        if ((a.Denied ? a.Wrong : b.Wrong) is { } wrong && ((a.Denied ? b.Wrong : a.Wrong) is not { } said || !EventClasses.Default.MayBeOne(wrong, said))) return null;
        string who = a.Denied ? a.Name : b.Name, person = a.Person.Length <= b.Person.Length ? a.Person : b.Person;
        var slot = new Slot($"blame:{person}", $"Is it so what is said of {who}?");
        return new Verdict(
            VerdictKind.Conflict, ConflictType.Denial, slot, Say(a), Say(b), $"{who} denies what others say.", Name, 0.75)
        { Identity = 0.85 };
    }

    private static string Say(BlameReading blame) => blame.Denied ? "denied" : "alleged";
}
