namespace Reconcile.Cli.Running;

/// <summary>The engine of a command.</summary>
internal static class Engine
{
    public static Reconciler Create(double? minConfidence, StoryMode? story = null)
    {
        ReconcilerOptions options = new() { Threads = Environment.ProcessorCount, Story = story ?? StoryMode.One };
        return new Reconciler(minConfidence is { } least ? options with { MinConfidence = least } : options);
    }
}
