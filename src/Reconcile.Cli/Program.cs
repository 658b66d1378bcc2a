using System.Text;
using Reconcile.Cli;
using Reconcile.Cli.Running;

// The engine gets ready while the command line is read and the articles are opened.
if (args.Length > 1) _ = Task.Run(Reconcile.Reconciler.Prepare);
UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
if (!Console.IsOutputRedirected) Console.OutputEncoding = utf8;
using StreamWriter output = new(Console.OpenStandardOutput(), utf8, 32 * 1024) { NewLine = "\n" };
using StreamWriter error = new(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
Surroundings surroundings = Surroundings.OfConsole(output, error, stop.Token);
int code = ReconcileApp.Run(args, surroundings);
try
{
    output.Flush();
}
catch (IOException)
{
    // The reader of the pipe went away; what it wanted it has.
}

return code;
