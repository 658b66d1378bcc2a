using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Reconcile.Cli.Commands;
using Reconcile.Cli.Running;

namespace Reconcile.Cli;

/// <summary>The command line: parses, runs one command, and turns every fault into one line and <see cref="ExitCode.Wrong"/>.</summary>
internal static class ReconcileApp
{
    public static int Run(IReadOnlyList<string> args, Surroundings surroundings)
    {
        RootCommand root = new("Reads what several outlets claim about one story and shows where they contradict each other, verbatim. It never says who is right.")
        {
            ReportCommand.Create(surroundings),
            CheckCommand.Create(surroundings),
            ExtractCommand.Create(surroundings),
            CompareCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
        };
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
        {
            foreach (ParseError error in parsed.Errors) surroundings.Error.WriteLine($"error: {error.Message}");
            surroundings.Error.WriteLine($"Run 'reconcile {Command(parsed)}--help' for the usage.");
            return ExitCode.Wrong;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = surroundings.Output,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException e)
        {
            surroundings.Error.WriteLine($"error: {e.Message}");
        }
        catch (OperationCanceledException)
        {
            surroundings.Error.WriteLine("error: stopped before the end");
        }
        catch (Exception e)
        {
            surroundings.Error.WriteLine($"error: this is a fault of the program, please report it: {e}");
        }

        return ExitCode.Wrong;
    }

    private static string Command(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
