namespace Reconcile.Language.Parsing;

/// <summary>What a capital letter may mean where the word stands.</summary>
internal enum WordPlace
{
    /// <summary>Inside a sentence: a capital is likely a name.</summary>
    Inside,

    /// <summary>The first word of a sentence.</summary>
    First,

    /// <summary>In a sentence without lower-case words, such as a shouted headline.</summary>
    Shouted,

    /// <summary>In a sentence where most longer words are capitalised, such as a headline.</summary>
    Titled,
}
