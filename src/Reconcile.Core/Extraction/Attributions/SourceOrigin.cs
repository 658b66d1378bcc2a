namespace Reconcile.Extraction.Attributions;

/// <summary>How the source of a cue was found.</summary>
internal enum SourceOrigin
{
    /// <summary>By the parse, from the cue.</summary>
    Parse,

    /// <summary>By the order of words: the noun phrase next to the cue.</summary>
    Order,

    /// <summary>The last subject before the cue, whatever it belongs to.</summary>
    Subject,

    /// <summary>The subject of the sentence.</summary>
    Main,
}
