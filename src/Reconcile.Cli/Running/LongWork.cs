using Spectre.Console;

namespace Reconcile.Cli.Running;

/// <summary>Shows what is going on while it goes on, on a terminal only and never on standard output.</summary>
internal static class LongWork
{
    public static T Run<T>(Surroundings surroundings, string what, Func<T> work)
    {
        if (!surroundings.ErrorIsTerminal) return work();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(surroundings.Error) });
        return console.Profile.Capabilities.Interactive ? console.Status().Start(Markup.Escape(what), _ => work()) : work();
    }
}
