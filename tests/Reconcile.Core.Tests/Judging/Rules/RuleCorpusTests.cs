using System.Globalization;
using FluentAssertions;
using Xunit;

namespace Reconcile.Core.Tests.Judging.Rules;

/// <summary>
/// What each rule says, and does not say, of two short articles. A line is <c>RELATION TYPE | [DATE] TEXT | [DATE] TEXT</c>, or <c>none | ... | ...</c>
/// where no contradiction and no dispute may be told, <c>no update | ... | ...</c> where no update either, or <c>nothing | ... | ...</c> where not even agreement may. A line that starts with <c>~</c> is a known gap: it fails when the gap closes, so that the mark is taken away.
/// </summary>
public sealed class RuleCorpusTests
{
    private static readonly FindingRelation[] Conflicts = [FindingRelation.Contradiction, FindingRelation.Dispute];

    public static TheoryData<string, string> Lines()
    {
        var data = new TheoryData<string, string>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Judging", "Rules"), "*.corpus").Order(StringComparer.Ordinal))
            foreach (string line in File.ReadLines(file))
                if (line.Length > 0 && line[0] != '#') data.Add(Path.GetFileNameWithoutExtension(file), line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_pair_of_articles_is_judged_as_its_line_says(string rule, string line)
    {
        bool gap = line[0] == '~';
        string[] fields = (gap ? line[1..] : line).Split('|', StringSplitOptions.TrimEntries);
        fields.Should().HaveCount(3, "a line of {0} is RELATION TYPE | TEXT | TEXT", rule);
        Reconciliation result = Reconciler.Default.Reconcile([Article("a", "North Post", fields[1]), Article("b", "South Mail", fields[2])]);
        string[] told = [.. result.Findings.Select(f => $"{Word(f.Relation.ToString())} {Word(f.Type.ToString())}")];
        bool right = fields[0] switch
        {
            "none" => !result.Findings.Any(f => Conflicts.Contains(f.Relation)),
            "nothing" => told.Length == 0,
            "no update" => !result.Findings.Any(f => Conflicts.Contains(f.Relation) || f.Relation == FindingRelation.Update),
            _ => told.Contains(fields[0]),
        };
        right.Should().Be(!gap, gap ? "the gap is closed, take the mark away: {0}" : "{0}: told [{1}]", line, string.Join(", ", told));
    }

    [Fact]
    public void Every_rule_has_lines_of_both_kinds()
    {
        foreach (IGrouping<string, string> rule in Lines().Select(l => ((string)l[0], (string)l[1])).GroupBy(l => l.Item1, l => l.Item2))
        {
            rule.Count().Should().BeGreaterThanOrEqualTo(8, rule.Key);
            rule.Count(l => l.TrimStart('~').StartsWith("no", StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(rule.Count() * 3 / 10, rule.Key);
        }
    }

    private static Article Article(string id, string outlet, string text)
    {
        PublicationTime? published = null;
        if (DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text.Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            (published, text) = (new PublicationTime(date), text[10..].TrimStart());
        return new Article { Id = id, Outlet = outlet, Text = text, Published = published };
    }

    /// <summary><c>CountVsEvent</c> as the contract writes it: <c>count-vs-event</c>.</summary>
    private static string Word(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
