using Reconcile.Extraction.Clauses;
using Reconcile.Language.Parsing;

namespace Reconcile.Extraction.Attributions;

/// <summary>An attribution in the making: one reading of one cue.</summary>
internal sealed class Draft
{
    public required int CueToken { get; init; }

    public required TokenRange Cue { get; init; }

    public required Stance Stance { get; init; }

    public required string Rule
    {
        get;
        set
        {
            field = value;
            RuleHash = FeatureHash.Of(value);
        }
    }

    /// <summary>The hash of the rule's name, which many features hold.</summary>
    public uint RuleHash { get; private set; }

    public TokenRange Source { get; set; } = TokenRange.None;

    public int SourceToken { get; set; } = -1;

    /// <summary>Whether the source is the cue's own subject, not that of a higher verb.</summary>
    public bool OwnSource { get; set; }

    public SourceOrigin Origin { get; set; }

    /// <summary>What the lexicon says the cue may take; none for a word that is in no lexicon.</summary>
    public CueFrames Frames { get; init; }

    /// <summary>The preposition that belongs to the cue, or -1.</summary>
    public int Second { get; init; } = -1;

    /// <summary>The kind of word the cue is, by <see cref="CueClass"/>.</summary>
    public CueClass Class { get; init; }

    /// <summary>In text order, without overlap.</summary>
    public List<TokenRange> Parts { get; private init; } = [];

    public bool Propositional { get; set; } = true;

    public bool Direct { get; set; }

    public double Confidence { get; set; } = 0.7;

    /// <summary>Log-odds that this is how a reader would mark it, times <see cref="DraftModel.Scale"/>.</summary>
    public int Score { get; set; }

    /// <summary>Which other rules gave the same content, a bit each.</summary>
    public uint Agreeing { get; set; }

    /// <summary>Log-odds that the cue is read so or nearly so, times <see cref="DraftModel.Scale"/>.</summary>
    public int Weight { get; set; }

    public TokenRange Hull => Parts.Count == 0 ? TokenRange.None : new TokenRange(Parts[0].First, Parts[^1].End);

    /// <summary>
    /// The one run of words that comes nearest to the parts: all from first to last, or the longest part where what stands between is
    /// longer than what the others add. A clause that only the cue and its source break in two stays whole.
    /// </summary>
    public TokenRange Shown
    {
        get
        {
            TokenRange longest = TokenRange.None;
            int all = 0;
            foreach (TokenRange part in Parts)
            {
                all += part.Count;
                if (part.Count > longest.Count) longest = part;
            }

            TokenRange hull = Hull;
            int between = hull.Count - all - (hull.Contains(Cue) ? Cue.Count : 0) - (hull.Contains(Source) ? Source.Count : 0);
            return (!Direct && between <= 4) || (long)all * all >= (long)longest.Count * hull.Count ? hull : longest;
        }
    }

    /// <summary>The same cue and source with another rule and no content yet.</summary>
    public Draft Fork(string rule) => new()
    {
        CueToken = CueToken,
        Cue = Cue,
        Stance = Stance,
        Rule = rule,
        Source = Source,
        SourceToken = SourceToken,
        OwnSource = OwnSource,
        Origin = Origin,
        Frames = Frames,
        Second = Second,
        Class = Class,
    };

    /// <summary>The same cue and content with another source.</summary>
    public Draft With(TokenRange source, int token, SourceOrigin origin) => new()
    {
        CueToken = CueToken,
        Cue = Cue,
        Stance = Stance,
        Rule = Rule,
        Source = source,
        SourceToken = token,
        OwnSource = origin == SourceOrigin.Order,
        Origin = origin,
        Frames = Frames,
        Second = Second,
        Class = Class,
        Parts = [.. Parts],
        Propositional = Propositional,
        Direct = Direct,
        Confidence = Confidence,
        Agreeing = Agreeing,
    };

    public bool Covers(int token)
    {
        foreach (TokenRange part in Parts)
            if (part.Contains(token)) return true;
        return false;
    }

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
