using System.Collections.Immutable;
using Reconcile.Reading;

namespace Reconcile.Cli.Running;

/// <summary>Reads the articles of a command and tells what could not be read.</summary>
internal static class ArticleInput
{
    /// <summary>The articles; without any the command ends.</summary>
    public static ReadingResult Read(IReadOnlyList<string> paths, Surroundings surroundings)
    {
        ReadingResult result = AllFormats.Reader.Read(paths, surroundings.Input, surroundings.Cancellation);
        foreach (ReadingProblem problem in result.Problems) Tell(problem, surroundings);
        return result.Articles.Length > 0 ? result : throw new UsageException("no article could be read");
    }

    public static void Tell(ReadingProblem problem, Surroundings surroundings) =>
        surroundings.Error.WriteLine($"{(problem.IsWarning ? "warning" : "error")}: {problem}");

    /// <summary>The run with what was not read added to its coverage.</summary>
    public static Reconciliation WithUnread(Reconciliation reconciliation, ReadingResult reading)
    {
        ImmutableArray<SkippedCount> skipped = reconciliation.Coverage.Skipped;
        int unread = reading.Problems.Count(p => !p.IsWarning);
        if (unread > 0) skipped = skipped.Add(new SkippedCount("unreadable", unread));
        int papers = reading.Problems.Count(p => p.Code == "not-article");
        if (papers > 0) skipped = skipped.Add(new SkippedCount("not-article", papers));
        return reconciliation with { Coverage = reconciliation.Coverage with { Skipped = skipped } };
    }

    public static int Code(ReadingResult reading) => reading.Problems.Any(p => !p.IsWarning) ? ExitCode.Wrong : ExitCode.Clean;
}
