using System.CommandLine;
using Reconcile.Cli.Running;
using Reconcile.Reading;
using Reconcile.Reporting;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile report PATH...</c>: where the articles agree and where they cannot both be right.</summary>
internal static class ReportCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string[]> paths = ArticlePaths.Create();
        Option<string> format = OptionChecks.Format(ReportWriters.All.Select(w => w.Name), "the report");
        Option<FileInfo?> output = OptionChecks.Output();
        Option<double?> minimum = OptionChecks.Share("--min-confidence", "Leave out findings below this confidence. Default 0.5.");
        Option<StoryMode?> story = OptionChecks.Story();
        Option<Uri?> rulePages = OptionChecks.RulePages();
        Command command = new("report", "Report contradictions, disputes, updates and agreements, with the words of every side.") { paths, format, output, minimum, story, rulePages };
        command.SetAction(parsed =>
        {
            ReadingResult reading = ArticleInput.Read(parsed.GetRequiredValue(paths), surroundings);
            Reconciler engine = Engine.Create(parsed.GetValue(minimum), parsed.GetValue(story));
            Reconciliation result = LongWork.Run(surroundings, "Comparing the articles", () => engine.Reconcile(reading.Articles, surroundings.Cancellation));
            result = ArticleInput.WithUnread(result, reading);
            ReportWriter writer = ReportWriters.ByName(parsed.GetRequiredValue(format))!;
            FileInfo? file = parsed.GetValue(output);
            OutputTarget.Write(file, surroundings, text => writer.Write(result, text, PageOptions.For(file, surroundings, parsed.GetValue(rulePages))));
            return ArticleInput.Code(reading);
        });
        return command;
    }
}
