namespace Reconcile.Cli.Running;

/// <summary>The engine of a command.</summary>
internal static class Engine
{
    public static Reconciler Create(double? minConfidence, StoryMode story = StoryMode.One)
    {
        ReconcilerOptions options = new() { Threads = Environment.ProcessorCount, Story = story };
        return new Reconciler(minConfidence is { } least ? options with { MinConfidence = least } : options);
    }
}
