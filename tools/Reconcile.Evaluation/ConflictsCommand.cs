using System.Globalization;

namespace Reconcile.Evaluation;

/// <summary>The contradictions and disputes of stories without marks, to be judged by eye: <c>[--min X] [--sample N]</c>.</summary>
internal static class ConflictsCommand
{
    public static int Run(string[] args)
    {
        double least = Array.IndexOf(args, "--min") is var m and > 0 ? double.Parse(args[m + 1], CultureInfo.InvariantCulture) : Reconciler.Default.Options.MinConfidence;
        int sample = Array.IndexOf(args, "--sample") is var s and > 0 ? int.Parse(args[s + 1], CultureInfo.InvariantCulture) : int.MaxValue;
        Reconciler engine = new(new ReconcilerOptions { MinConfidence = least, Threads = Environment.ProcessorCount });
        List<string> all = [];
        foreach (string set in (string[])["basil_docs", "allsides_fulltext_clusters"])
        {
            List<List<Article>> stories = [.. StoryDocument.Read(args[0], set).GroupBy(d => d.Cluster).Select(g => g.Select(d => Reading.ArticleReader.Default.Prepare(d.Article)).ToList())];
            int before = all.Count, with = 0;
            foreach (List<Article> story in stories)
            {
                Reconciliation run = engine.Reconcile(story);
                Dictionary<string, Claim> claims = run.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);
                Finding[] conflicts = [.. run.Findings.Where(f => f.Relation is FindingRelation.Contradiction or FindingRelation.Dispute)];
                if (conflicts.Length > 0) with++;
                all.AddRange(conflicts.Select(f => Told(f, claims)));
            }

            Console.WriteLine(FormattableString.Invariant($"{set}: {stories.Count} stories, {all.Count - before} conflicts in {with} of them, {(double)(all.Count - before) / stories.Count:0.00} a story"));
        }

        string[] order = [.. all];
        if (sample < order.Length) new Random(7).Shuffle(order);
        foreach (string finding in order.Take(sample)) Console.WriteLine(finding);
        return 0;
    }

    private static string Told(Finding finding, Dictionary<string, Claim> claims)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        text.Write($"\n{finding.Relation} {finding.Type} {finding.Confidence:0.00} {string.Join(' ', finding.Rules)}: {finding.Question}\n  {finding.Because}\n");
        foreach (Position position in finding.Positions)
        {
            text.Write($"  = {position.Summary}\n");
            foreach (string id in position.Claims.Take(3)) text.Write($"    {claims[id].ArticleId} ({claims[id].AsOf}) [{string.Join(" > ", claims[id].Speakers.Select(s => s.Name))}] {claims[id].Text}\n");
        }

        return text.ToString();
    }
}
