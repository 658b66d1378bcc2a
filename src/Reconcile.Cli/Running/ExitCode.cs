namespace Reconcile.Cli.Running;

/// <summary>The only codes the program ends with.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the gate.</summary>
    public const int Clean = 0;

    /// <summary>Something at or above the gate.</summary>
    public const int Found = 1;

    /// <summary>Usage or input error.</summary>
    public const int Wrong = 2;
}
