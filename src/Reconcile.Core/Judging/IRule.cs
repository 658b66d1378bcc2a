using Reconcile.Matching.Comparisons;

namespace Reconcile.Judging;

/// <summary>A rule looks at two matched claims. Rules keep no state.</summary>
internal interface IRule
{
    /// <summary>Stable name, as written in reports.</summary>
    string Name { get; }

    /// <summary>The judgement, or null where the rule has nothing to say.</summary>
    Verdict? Judge(PairComparison pair);
}
