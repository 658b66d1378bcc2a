using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Quantities;
using Reconcile.Extraction.Times;
using Reconcile.Language;

namespace Reconcile.Extraction;

/// <summary>All facets of one article, with their mentions reachable by token.</summary>
internal sealed class ArticleContext
{
    private readonly int[] quantityAt;
    private readonly int[] countedBy;
    private readonly int[] timeAt;
    private readonly AttributionIndex attributionsNear;

    public ArticleContext(
        ParsedText parsed, EntityIndex entities, QuantityMention[] quantities, TimeMention[] times, AttributionMention[] attributions, Passage passage)
    {
        Parsed = parsed;
        Entities = entities;
        Quantities = quantities;
        Times = times;
        Attributions = attributions;
        attributionsNear = new AttributionIndex(parsed, attributions);
        Passage = passage;
        int count = parsed.Tokens.Length;
        quantityAt = Filled(count);
        countedBy = Filled(count);
        timeAt = Filled(count);
        for (int i = 0; i < quantities.Length; i++)
        {
            quantityAt.AsSpan(quantities[i].FirstToken, quantities[i].EndToken - quantities[i].FirstToken).Fill(i);
            if (quantities[i].CountedToken >= 0) countedBy[quantities[i].CountedToken] = i;
        }

        for (int i = 0; i < times.Length; i++)
            timeAt.AsSpan(times[i].FirstToken, times[i].EndToken - times[i].FirstToken).Fill(i);
    }

    public ParsedText Parsed { get; }

    public EntityIndex Entities { get; }

    public QuantityMention[] Quantities { get; }

    public TimeMention[] Times { get; }

    public AttributionMention[] Attributions { get; }

    /// <summary>The text with its paragraphs and quotations.</summary>
    public Passage Passage { get; }

    /// <summary>The quantity whose words cover the token, or null.</summary>
    public QuantityMention? QuantityAt(int token) => quantityAt[token] < 0 ? null : Quantities[quantityAt[token]];

    /// <summary>The quantity that counts the noun at the token, or null.</summary>
    public QuantityMention? QuantityOf(int token) => countedBy[token] < 0 ? null : Quantities[countedBy[token]];

    /// <summary>The time whose words cover the token, or null.</summary>
    public TimeMention? TimeAt(int token) => timeAt[token] < 0 ? null : Times[timeAt[token]];

    /// <summary>The attributions with words in or around a sentence, in the order of their contents.</summary>
    public ReadOnlySpan<AttributionMention> AttributionsNear(int sentence) => attributionsNear.Near(sentence);

    private static int[] Filled(int count)
    {
        int[] values = new int[count];
        values.AsSpan().Fill(-1);
        return values;
    }
}
