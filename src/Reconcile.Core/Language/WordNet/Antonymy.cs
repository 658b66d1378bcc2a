namespace Reconcile.Language.WordNet;

/// <summary>How two words are opposites in WordNet.</summary>
internal enum Antonymy : byte
{
    None,

    /// <summary>By way of a similar adjective or a synonym (<c>moist</c> and <c>arid</c>).</summary>
    Indirect,

    /// <summary>Listed as a pair (<c>wet</c> and <c>dry</c>).</summary>
    Direct,
}
