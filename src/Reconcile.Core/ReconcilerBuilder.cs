namespace Reconcile;

/// <summary>Builds a <see cref="Reconciler"/> a setting at a time and refuses values that make no sense. What is not set keeps its default.</summary>
public sealed class ReconcilerBuilder
{
    private ReconcilerOptions _options = new();

    /// <summary>Leaves out findings below this confidence.</summary>
    /// <param name="confidence">0..1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0..1.</exception>
    public ReconcilerBuilder WithMinConfidence(double confidence)
    {
        if (!(confidence is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is a number from 0 to 1.");
        _options = _options with { MinConfidence = confidence };
        return this;
    }

    /// <summary>Splits the articles into stories; claims are compared within a story only.</summary>
    /// <param name="mode">How to split.</param>
    public ReconcilerBuilder WithStories(StoryMode mode)
    {
        if (!Enum.IsDefined(mode)) throw new ArgumentOutOfRangeException(nameof(mode), mode, "There is no such way to split articles.");
        _options = _options with { Story = mode };
        return this;
    }

    /// <summary>Analyses several articles at a time. The result is the same for every number.</summary>
    /// <param name="threads">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public ReconcilerBuilder WithThreads(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _options = _options with { Threads = threads };
        return this;
    }

    /// <summary>The engine with the settings so far. The builder may be used further.</summary>
    public Reconciler Build() => new(_options);
}
