using System.Collections.Immutable;

namespace Reconcile.Reading.Formats;

/// <summary>An article while it is read: the fields fill up, the text does not change.</summary>
internal sealed class ArticleDraft(Article article)
{
    public Article Article { get; set; } = article;

    /// <summary>Line in the file it was read from, where several share one.</summary>
    public int? Line { get; init; }

    /// <summary>Month and day of a dateline that names no year.</summary>
    public (int Month, int Day)? DayOfUnknownYear { get; set; }

    /// <summary>In any order, possibly overlapping; put in order by <see cref="ToArticle"/>.</summary>
    public List<StrippedSpan> Stripped { get; } = article.Stripped.IsDefault ? [] : [.. article.Stripped];

    public string Text => Article.Text;

    public void Strip(int start, int end, string reason)
    {
        if (end > start) Stripped.Add(new StrippedSpan(TextSpan.FromBounds(start, end), reason));
    }

    public bool IsStripped(TextSpan span) => Stripped.Exists(s => s.Span.Overlaps(span));

    public Article ToArticle()
    {
        List<StrippedSpan> ordered = [];
        foreach (StrippedSpan next in Stripped.OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.Length))
        {
            int free = ordered.Count == 0 ? 0 : ordered[^1].Span.End;
            if (next.Span.End <= free) continue;
            ordered.Add(next with { Span = TextSpan.FromBounds(Math.Max(free, next.Span.Start), next.Span.End) });
        }

        return Article with { Stripped = [.. ordered] };
    }
}
