using System.Text.Json;
using Reconcile.Reading;

namespace Reconcile.Core.Tests.Seeds;

/// <summary>One folder of <c>seeds/invented</c>: its articles, reconciled, and its answer key.</summary>
internal sealed class KeyedStory
{
    private readonly Reconciliation result;

    public KeyedStory(string folder)
    {
        Article[] articles = [.. ArticleReader.Default.Read([Path.Combine(folder, "articles.jsonl")]).Articles];
        result = Reconciler.Default.Reconcile(articles);
        Entries = [.. File.ReadLines(Path.Combine(folder, "gold.jsonl")).Where(l => l.Length > 0).Select(l => Entry.Read(l, articles))];
    }

    public Entry[] Entries { get; }

    public static IEnumerable<string> Names() => Directory.EnumerateDirectories(Path.Combine(SeedStory.Root(), "invented")).Order(StringComparer.Ordinal);

    /// <summary>The conflicts of the key.</summary>
    public IEnumerable<Entry> Conflicts => Entries.Where(e => e.Relation is "contradict" or "dispute");

    /// <summary>The conflicts of the key that a contradiction or a dispute answers.</summary>
    public IEnumerable<Entry> Found => Conflicts.Where(e => Told.Any(f => Answers(f, e)));

    /// <summary>The look-alikes that such a finding sets against each other, if it answers no conflict of the key.</summary>
    public IEnumerable<Entry> Traps
    {
        get
        {
            Finding[] astray = [.. Told.Where(f => !Conflicts.Any(e => Answers(f, e)))];
            return Entries.Where(e => e.Relation == "compatible" && astray.Any(f => Answers(f, e)));
        }
    }

    private IEnumerable<Finding> Told => result.Findings.Where(f => f.Relation is FindingRelation.Contradiction or FindingRelation.Dispute);

    private bool Answers(Finding finding, Entry entry) =>
        finding.Positions.Any(p => Touches(p, entry.First) && finding.Positions.Any(q => q.Id != p.Id && Touches(q, entry.Second)));

    private bool Touches(Position position, Side side) => position.Claims.Any(id =>
    {
        Claim claim = result.Claims.First(c => c.Id == id);
        int common = Math.Min(claim.Span.End, side.End) - Math.Max(claim.Span.Start, side.Start);
        return claim.ArticleId == side.Article && common > 0 && common * 10 >= 3 * Math.Min(claim.Span.Length, side.End - side.Start);
    });

    /// <summary>Two places of the articles and what they are to each other.</summary>
    public sealed record Entry(string Id, string Relation, Side First, Side Second)
    {
        public static Entry Read(string line, Article[] articles)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement entry = json.RootElement;
            return new Entry(entry.GetProperty("id").GetString()!, entry.GetProperty("relation").GetString()!, Place("a"), Place("b"));

            Side Place(string side)
            {
                string article = entry.GetProperty(side).GetProperty("article").GetString()!, quote = entry.GetProperty(side).GetProperty("quote").GetString()!;
                int start = articles.First(a => a.Id == article).Text.IndexOf(quote, StringComparison.Ordinal);
                return start >= 0 ? new Side(article, start, start + quote.Length) : throw new InvalidDataException($"'{quote}' does not stand in article {article}");
            }
        }
    }

    public sealed record Side(string Article, int Start, int End);
}
