namespace Reconcile.Training;

/// <summary>Sizes and settings of one training.</summary>
internal sealed record TrainingPlan
{
    public int Input { get; init; } = 128;

    /// <summary>Both directions together; a multiple of 16.</summary>
    public int Width { get; init; } = 224;

    public int Layers { get; init; } = 3;

    public int Arc { get; init; } = 96;

    public int Label { get; init; } = 96;

    public int Epochs { get; init; } = 20;

    public int BatchTokens { get; init; } = 600;

    public float Rate { get; init; } = 0.003f;

    public float Drop { get; init; } = 0.25f;

    /// <summary>Least count of a form that gets a row.</summary>
    public int LeastWord { get; init; } = 2;

    /// <summary>Least count of an ending, beginning or shape that gets a row.</summary>
    public int LeastEnding { get; init; } = 4;

    /// <summary>Where the weights are written.</summary>
    public required string To { get; init; }

    /// <summary>Weights to start from, or nothing.</summary>
    public string? From { get; init; }

    /// <summary>Wider nets to learn from, trained on the same data before.</summary>
    public IReadOnlyList<string> Teachers { get; init; } = [];

    /// <summary>Files of articles for the teachers to mark; the net learns from them as from the treebanks.</summary>
    public IReadOnlyList<string> Free { get; init; } = [];

    /// <summary>How many tokens of them.</summary>
    public int FreeTokens { get; init; } = 400_000;

    /// <summary>Seed of the order of sentences and of what is dropped.</summary>
    public int Seed { get; init; } = 20240;

    /// <summary>Whether to show dev figures while training; they change nothing.</summary>
    public bool Watch { get; init; } = true;
}
