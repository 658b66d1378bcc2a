namespace Reconcile.Matching.Alignment;

/// <summary>By what two words are aligned.</summary>
internal enum AlignmentKind : byte
{
    None,

    /// <summary>The same word or the same name.</summary>
    Same,

    /// <summary>Synonyms, words of one derivation, or of one class of events.</summary>
    Synonym,

    /// <summary>The second word is the wider one.</summary>
    Wider,

    /// <summary>The second word is the narrower one.</summary>
    Narrower,

    /// <summary>Words or names that look much alike.</summary>
    Spelling,

    /// <summary>Words that are near in meaning without being the same.</summary>
    Related,

    /// <summary>Opposites.</summary>
    Opposite,

    /// <summary>Kinds of one thing that exclude each other (guitar, piano; Monday, Tuesday; Paris, Rome).</summary>
    Exclusive,
}
