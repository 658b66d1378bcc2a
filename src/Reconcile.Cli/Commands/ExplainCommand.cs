using System.CommandLine;
using Reconcile.Cli.Explaining;
using Reconcile.Cli.Running;
using Reconcile.Reading;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile explain FINDING PATH...</c>: a finding down to characters, rules and weights; or what became of a claim.</summary>
internal static class ExplainCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string> name = new("FINDING") { Description = "Id (f3) or fingerprint of a finding, or id of a claim (c12), as a report shows it." };
        Argument<string[]> paths = ArticlePaths.Create();
        Option<FileInfo?> output = OptionChecks.Output();
        Option<StoryMode?> story = OptionChecks.Story();
        Command command = new("explain", "Unfold one finding: every claim with its place, the rules and weights, and look-alikes that were not flagged.") { name, paths, output, story };
        command.SetAction(parsed =>
        {
            ReadingResult reading = ArticleInput.Read(parsed.GetRequiredValue(paths), surroundings);
            Reconciler engine = Engine.Create(0, parsed.GetValue(story));
            Reconciliation result = LongWork.Run(surroundings, "Comparing the articles", () => engine.Reconcile(reading.Articles, surroundings.Cancellation));
            string wanted = parsed.GetRequiredValue(name);
            OutputTarget.Write(parsed.GetValue(output), surroundings, text =>
            {
                ExplanationPage page = new(result, text);
                if (Find(result, wanted) is { } finding) page.Write(finding);
                else if (result.Claims.FirstOrDefault(c => c.Id == wanted) is { } claim) page.Write(claim);
                else throw new UsageException($"there is no finding or claim '{wanted}' in these articles; run 'reconcile report' on them to see the ids");
            });
            return ArticleInput.Code(reading);
        });
        return command;
    }

    private static Finding? Find(Reconciliation result, string wanted) =>
        result.Findings.FirstOrDefault(f => f.Id == wanted || f.Fingerprint == wanted);
}
