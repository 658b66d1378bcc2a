using System.CommandLine;
using System.CommandLine.Parsing;
using Reconcile.Checking;
using Reconcile.Cli.Checking;
using Reconcile.Cli.Running;
using Reconcile.Reporting;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile check PATH...</c>: the gate for builds.</summary>
internal static class CheckCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string[]> paths = ArticlePaths.Create();
        Option<string[]> against = new("--against") { Description = "Older articles: only what the new ones bring can fail. Repeatable.", HelpName = "PATH", Arity = ArgumentArity.OneOrMore };
        Option<FileInfo?> baseline = new("--baseline") { Description = "File of the findings that are known; only others can fail.", HelpName = "FILE" };
        Option<bool> update = new("--update-baseline") { Description = "Write the findings of this run to the baseline, drop those that are gone, and pass." };
        Option<FileInfo?> waivers = new("--waivers") { Description = "File of findings that may pass: FINGERPRINT [until=YYYY-MM-DD] REASON a line.", HelpName = "FILE" };
        Option<GateRule[]> failOn = new("--fail-on")
        {
            Description = "What fails, such as contradiction:0.8. Repeatable. Default: contradiction.",
            HelpName = "RELATION[:CONFIDENCE]",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = Rules,
        };
        Option<bool> all = new("--all") { Description = "Fail on known findings too." };
        Option<string> format = OptionChecks.Format(ReportWriters.All.Select(w => w.Name), "the findings that fail");
        Option<FileInfo?> output = OptionChecks.Output();
        Option<FileInfo?> sarif = new("--sarif") { Description = "Write the findings that fail as SARIF too.", HelpName = "FILE" };
        Option<FileInfo?> junit = new("--junit") { Description = "Write the findings that fail as JUnit XML too.", HelpName = "FILE" };
        Option<double?> minimum = OptionChecks.Share("--min-confidence", "Leave out findings below this confidence. Default 0.5.");
        Option<StoryMode?> story = OptionChecks.Story();
        Option<Uri?> rulePages = OptionChecks.RulePages();
        Option<FileInfo?> config = new("--config") { Description = "Settings; default: reconcile.json in the first folder given, then in the current one.", HelpName = "FILE" };
        Command command = new("check", "Fail a build on contradictions: exit code 1 where something is at or above the gate.")
        {
            paths, against, baseline, update, waivers, failOn, all, format, output, sarif, junit, minimum, story, rulePages, config,
        };
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetRequiredValue(paths);
            CheckSettings settings = SettingsFile.Load(parsed.GetValue(config), given);
            CheckRequest request = new()
            {
                Paths = given,
                Against = parsed.GetValue(against) is { Length: > 0 } older ? older : [.. settings.Against],
                Baseline = parsed.GetValue(baseline)?.ToString() ?? settings.Baseline,
                UpdateBaseline = parsed.GetValue(update),
                Waivers = parsed.GetValue(waivers)?.ToString() ?? settings.Waivers,
                FailOn = parsed.GetValue(failOn) is { Length: > 0 } rules ? rules : [.. settings.FailOn],
                All = parsed.GetValue(all),
                Format = parsed.GetRequiredValue(format),
                Output = parsed.GetValue(output),
                Sarif = parsed.GetValue(sarif) ?? File(settings.Sarif),
                JUnit = parsed.GetValue(junit) ?? File(settings.JUnit),
                MinConfidence = parsed.GetValue(minimum) ?? settings.MinConfidence,
                Story = parsed.GetValue(story) ?? settings.Story,
                RulePages = parsed.GetValue(rulePages) ?? settings.RulePages,
            };
            return new CheckRun(request, surroundings).Run();
        });
        return command;
    }

    private static FileInfo? File(string? path) => path is null ? null : new FileInfo(path);

    private static GateRule[] Rules(ArgumentResult result)
    {
        List<GateRule> rules = [];
        foreach (Token token in result.Tokens)
        {
            if (GateRule.Parse(token.Value, out string? fault) is { } rule) rules.Add(rule);
            else result.AddError($"--fail-on: {fault}.");
        }

        return [.. rules];
    }
}
