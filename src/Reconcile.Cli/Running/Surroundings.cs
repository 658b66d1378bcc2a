namespace Reconcile.Cli.Running;

/// <summary>All that a command knows of the world around it, so that tests can put another in its place.</summary>
internal sealed record Surroundings
{
    /// <summary>Results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Everything that is no result.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What <c>-</c> stands for.</summary>
    public Stream? Input { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours are wanted: a terminal, and no <c>NO_COLOR</c>.</summary>
    public bool Colour { get; init; }

    /// <summary>Width of the terminal in characters.</summary>
    public int Width { get; init; } = 88;

    /// <summary>The day that expiry dates are compared with.</summary>
    public required DateOnly Today { get; init; }

    public CancellationToken Cancellation { get; init; }

    public static Surroundings OfConsole(TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        bool terminal = !Console.IsOutputRedirected;
        bool plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Surroundings
        {
            Output = output,
            Error = error,
            Input = Console.OpenStandardInput(),
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colour = terminal && !plain,
            Width = terminal ? Math.Clamp(WindowWidth(), 40, 120) : 88,
            Today = DateOnly.FromDateTime(DateTime.UtcNow),
            Cancellation = cancellation,
        };
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : 88;
        }
        catch (IOException)
        {
            return 88;
        }
    }
}
