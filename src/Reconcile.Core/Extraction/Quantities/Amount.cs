namespace Reconcile.Extraction.Quantities;

/// <summary>A number read from tokens, before units and nouns are looked at.</summary>
internal record struct Amount
{
    public double Low;
    public double High;

    /// <summary>First token, a currency sign before the digits included once it is read.</summary>
    public int First;

    /// <summary>Index just after the last token.</summary>
    public int End;

    /// <summary>A unit written in the same token as the digits.</summary>
    public Unit? Attached;

    public AmountForm Form;

    /// <summary>Whether a scale word or letter was read (<c>million</c>, <c>k</c>).</summary>
    public bool Scaled;

    /// <summary>The scale read last, 1 for none.</summary>
    public double Scale;

    public readonly bool IsInterval => Low != High;
}
