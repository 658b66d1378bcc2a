namespace Reconcile.Extraction.Clauses;

/// <summary>A half-open run of tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just after the last.</param>
internal readonly record struct TokenRange(int First, int End)
{
    public static readonly TokenRange None = new(-1, -1);

    public bool IsEmpty => End <= First;

    public int Count => End - First;

    public bool Contains(int token) => First <= token && token < End;

    public bool Contains(TokenRange other) => First <= other.First && other.End <= End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
