namespace Reconcile.Cli.Running;

/// <summary>A fault of the call or its input, in words for the user; ends the command with <see cref="ExitCode.Wrong"/>.</summary>
internal sealed class UsageException : Exception
{
    public UsageException() { }

    public UsageException(string message) : base(message) { }

    public UsageException(string message, Exception inner) : base(message, inner) { }
}
