namespace Reconcile.Extraction.Attributions;

/// <summary>What a cue takes as the content of what is said.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>A quotation, or a sentence it stands in the middle or at the end of: <c>..., she said</c>.</summary>
    Quote = 1,

    /// <summary>A clause: <c>said (that) ...</c>.</summary>
    That = 2,

    /// <summary>A noun phrase: <c>denied the charge</c>.</summary>
    Object = 4,

    /// <summary>An infinitive: <c>urged them to go</c>.</summary>
    To = 8,

    /// <summary>A phrase after a preposition that belongs to the cue: <c>called for</c>.</summary>
    Phrase = 16,

    /// <summary>A secondary predicate on the object: <c>called it a lie</c>.</summary>
    Predicate = 32,

    /// <summary>Somebody to whom it is said comes first: <c>told the court that</c>.</summary>
    Addressee = 64,
}
