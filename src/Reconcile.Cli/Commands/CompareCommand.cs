using System.CommandLine;
using Reconcile.Cli.Pairs;
using Reconcile.Cli.Running;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile compare A B</c> or <c>--pairs FILE</c>: how two bare texts stand to each other.</summary>
internal static class CompareCommand
{
    public static Command Create(Surroundings surroundings)
    {
        Argument<string[]> texts = new("TEXT") { Description = "Two texts.", Arity = new ArgumentArity(0, 2) };
        Option<string?> pairs = new("--pairs")
        {
            Description = """Read pairs from this file, or from - , one JSON object a line: {"id","a","b","aPublished"?,"bPublished"?}. A .gz file is unpacked.""",
            HelpName = "FILE.jsonl",
        };
        Option<string> format = OptionChecks.Format(["text", "json"], "the answer to two texts");
        Option<FileInfo?> output = OptionChecks.Output();
        Command command = new("compare", "Say how two texts stand to each other: contradiction, dispute, update, agreement or neutral.") { texts, pairs, format, output };
        command.Validators.Add(result =>
        {
            bool file = result.GetResult(pairs) is not null;
            int given = result.GetResult(texts)?.Tokens.Count ?? 0;
            if (file == (given == 2) || (file && given > 0)) result.AddError("Give either two texts or --pairs FILE.jsonl.");
        });
        command.SetAction(parsed =>
        {
            FileInfo? file = parsed.GetValue(output);
            if (parsed.GetValue(pairs) is { } path) return PairsRun.Run(path, file, surroundings);
            string[] two = parsed.GetRequiredValue(texts);
            Comparison answer = Reconciler.Default.Compare(two[0], two[1]);
            bool json = parsed.GetRequiredValue(format) == "json";
            OutputTarget.Write(file, surroundings, text =>
            {
                if (json) text.Write(PairAnswer.Json(null, answer));
                else PairAnswer.WriteText(answer, text);
            });
            return ExitCode.Clean;
        });
        return command;
    }
}
