namespace Reconcile.Matching.Jobs;

/// <summary>What a named person is said to be by work or office.</summary>
/// <param name="Key">Key of the person.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What kind of work: a job, a post of an embassy, or an office.</param>
/// <param name="Value">Which one of its kind, as one word for all its names.</param>
/// <param name="When">Words that say when or how far it holds (former, acting), or an empty string.</param>
/// <param name="Text">The words.</param>
internal sealed record JobReading(string Key, string Name, string Kind, string Value, string When, string Text)
{
    /// <summary>Whether it changes hands, so that it holds for its day only.</summary>
    public bool IsOffice => Kind is not "job";

    /// <summary>Whether nobody is both at once.</summary>
    public bool Excludes(JobReading other) => Kind == other.Kind && Value != other.Value && When == other.When;
}
