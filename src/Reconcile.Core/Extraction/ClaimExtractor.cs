using System.Collections.Immutable;
using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Polarities;
using Reconcile.Extraction.Quantities;
using Reconcile.Extraction.Statuses;
using Reconcile.Extraction.Times;
using Reconcile.Language;

namespace Reconcile.Extraction;

/// <summary>From an article to its ledger: the facets first, then a claim for each clause that states something.</summary>
internal static class ClaimExtractor
{
    public static Ledger Extract(Article article)
    {
        if (!ArticleLanguage.IsAnalysed(article)) return new Ledger { Article = article, Sentences = [], Claims = [], Skipped = [new SkippedCount("article not in English", 1)] };
        TextSpan[] stripped = [.. article.Stripped.Select(s => s.Span)];
        ParsedText parsed = TextAnalyzer.Default.Analyze(article.Text, stripped);
        ArticleContext context = Read(parsed, article.Published);
        var skipped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        ImmutableArray<Claim> claims = Claims(article, context, skipped);
        return new Ledger
        {
            Article = article,
            Sentences = [.. parsed.Sentences.Select(s => s.Span)],
            Claims = claims,
            Quantities = [.. context.Quantities.Select(q => new LocatedQuantity(q.Span, q.Quantity))],
            Times = [.. context.Times.Select(t => new LocatedTime(t.Span, t.Range, t.Value))],
            Attributions = [.. context.Attributions.Select(a => new LocatedAttribution(a.Source, a.Cue, a.Content, Chain(context.Attributions, a)) { Outer = a.Outer })],
            Skipped = [.. skipped.Select(s => new SkippedCount(s.Key, s.Value))],
        };
    }

    /// <summary>The speakers of an attribution from the outlet inward.</summary>
    private static ImmutableArray<Speaker> Chain(AttributionMention[] all, AttributionMention mention)
    {
        var chain = new List<Speaker>(2) { mention.Speaker };
        for (int outer = mention.Outer; outer >= 0 && chain.Count < 8; outer = all[outer].Outer) chain.Add(all[outer].Speaker);
        chain.Reverse();
        return [.. chain];
    }

    /// <summary>All facets of a parsed text.</summary>
    public static ArticleContext Read(ParsedText parsed, PublicationTime? published)
    {
        EntityIndex entities = EntityResolver.Resolve(parsed);
        TimeMention[] times = TimeExtractor.Extract(parsed, published);
        QuantityMention[] quantities = QuantityExtractor.Extract(parsed, times);
        Passage passage = new(parsed);
        AttributionMention[] attributions = AttributionExtractor.Extract(passage, entities);
        return new ArticleContext(parsed, entities, quantities, times, attributions, passage);
    }

    private static ImmutableArray<Claim> Claims(Article article, ArticleContext context, SortedDictionary<string, int> skipped)
    {
        var finder = new ClauseFinder(context);
        var builder = new ClaimBuilder(article, context);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        for (int s = 0; s < context.Parsed.Sentences.Length; s++)
        {
            foreach (Clause clause in finder.Find(s))
            {
                if (builder.Build(clause, s, claims.Count) is { } claim) claims.Add(claim);
                if (builder.Skipped is { } reason) skipped[reason] = skipped.GetValueOrDefault(reason) + 1;
            }
        }

        return claims.ToImmutable();
    }
}
