namespace Reconcile.Language;

/// <summary>One word or mark of a text, by the conventions of the English UD treebanks.</summary>
internal struct Token
{
    /// <summary>Offset in the text, UTF-16 code units.</summary>
    public int Start;

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length;

    /// <summary>Index of the governing token in the same <see cref="ParsedText.Tokens"/>, or -1 for the root of a sentence.</summary>
    public int Head;

    /// <summary>Universal part of speech.</summary>
    public Upos Upos;

    /// <summary>Penn Treebank tag.</summary>
    public Xpos Xpos;

    /// <summary>Relation to the head.</summary>
    public Relation Relation;

    /// <summary>Dictionary form in lower case, except for names; shared instances.</summary>
    public string Lemma;

    /// <summary>Offset just after the token.</summary>
    public readonly int End => Start + Length;

    /// <summary>The token as it stands in the text.</summary>
    public readonly ReadOnlySpan<char> Form(string text) => text.AsSpan(Start, Length);

    /// <summary>Whether the token is this word of the text, in capitals or not.</summary>
    public readonly bool Is(string text, string word) => Form(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the token stands.</summary>
    public readonly TextSpan Span => new(Start, Length);
}
