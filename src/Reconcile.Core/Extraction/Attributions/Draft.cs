using Reconcile.Extraction.Clauses;

namespace Reconcile.Extraction.Attributions;

/// <summary>An attribution in the making.</summary>
internal sealed class Draft
{
    public required int CueToken { get; init; }

    public required TokenRange Cue { get; set; }

    public required Stance Stance { get; init; }

    public required string Rule { get; set; }

    public TokenRange Source { get; set; } = TokenRange.None;

    public int SourceToken { get; set; } = -1;

    /// <summary>In text order, without overlap.</summary>
    public List<TokenRange> Parts { get; } = [];

    /// <summary>Whether the source is the cue's own subject, not that of a higher verb.</summary>
    public bool OwnSource { get; set; }

    public bool Propositional { get; set; } = true;

    public bool Direct { get; set; }

    public double Confidence { get; set; } = 0.7;

    public TokenRange Hull => Parts.Count == 0 ? TokenRange.None : new TokenRange(Parts[0].First, Parts[^1].End);

    /// <summary>Adds a part and joins it with those it touches.</summary>
    public void Add(TokenRange range)
    {
        if (range.IsEmpty) return;
        int i = 0;
        while (i < Parts.Count && Parts[i].End < range.First) i++;
        int first = range.First, end = range.End;
        while (i < Parts.Count && Parts[i].First <= range.End)
        {
            first = Math.Min(first, Parts[i].First);
            end = Math.Max(end, Parts[i].End);
            Parts.RemoveAt(i);
        }

        Parts.Insert(i, new TokenRange(first, end));
    }
}
