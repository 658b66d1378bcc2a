using System.Collections.Immutable;

namespace Reconcile.Reporting.Html;

/// <summary>What the page looks up: outlets and speakers by number, the findings of a claim, the anchors of its parts.</summary>
internal sealed class HtmlView
{
    private readonly Dictionary<string, int> _outlets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _findings = new(StringComparer.Ordinal);

    public HtmlView(Reconciliation report)
    {
        Report = report;
        Index = new ReportIndex(report);
        Provenance = new Provenance(report);
        Clusters = report.Clusters.DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        foreach (Article article in report.Articles) _outlets.TryAdd(Wording.Outlet(article), _outlets.Count);
        foreach (Claim claim in report.Claims) _claims.TryAdd(claim.Id, _claims.Count + 1);
        List<string> names = [];
        for (int i = 0; i < report.Findings.Length; i++)
        {
            foreach (Claim claim in Index.ClaimsOf(report.Findings[i]))
            {
                if (!_findings.TryGetValue(claim.Id, out List<int>? found)) _findings[claim.Id] = found = [];
                if (!found.Contains(i + 1)) found.Add(i + 1);
                foreach (Speaker speaker in claim.Speakers)
                    if (_speakers.TryAdd(speaker.Key, names.Count)) names.Add(SafeText.Line(speaker.Name));
            }
        }

        Outlets = [.. _outlets.Keys];
        Speakers = [.. names];
        ByArticle = report.Claims.ToLookup(c => c.ArticleId, StringComparer.Ordinal);
    }

    public Reconciliation Report { get; }

    public ReportIndex Index { get; }

    public Provenance Provenance { get; }

    public IReadOnlyDictionary<string, ClaimCluster> Clusters { get; }

    public ImmutableArray<string> Outlets { get; }

    public ImmutableArray<string> Speakers { get; }

    public ILookup<string, Claim> ByArticle { get; }

    public int Outlet(Claim claim) => _outlets[Wording.Outlet(Index.ArticleOf(claim))];

    public int Speaker(Speaker speaker) => _speakers[speaker.Key];

    /// <summary>Number of the claim's anchor, from 1.</summary>
    public int Anchor(Claim claim) => _claims[claim.Id];

    /// <summary>Numbers of the findings that the claim is part of, from 1.</summary>
    public IReadOnlyList<int> FindingsOf(Claim claim) => _findings.TryGetValue(claim.Id, out List<int>? found) ? found : [];
}
