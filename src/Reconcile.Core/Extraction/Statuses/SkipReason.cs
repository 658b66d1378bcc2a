namespace Reconcile.Extraction.Statuses;

/// <summary>Why a clause is no factual claim.</summary>
internal enum SkipReason : byte
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It asks: a sentence with a question mark, <c>whether</c>.</summary>
    Question,

    /// <summary>It orders somebody: an imperative.</summary>
    Command,

    /// <summary>It is wanted, urged or hoped for.</summary>
    Wish,

    /// <summary>It is the condition of another clause: <c>if</c>, <c>unless</c>.</summary>
    Condition,
}
