using System.Collections.Immutable;

namespace Reconcile.Reading;

/// <summary>What was read and what was not.</summary>
/// <param name="Articles">In input order: paths as given, files of a folder in ordinal order, articles as they stand in a file.</param>
/// <param name="Problems">In the same order.</param>
public sealed record ReadingResult(ImmutableArray<Article> Articles, ImmutableArray<ReadingProblem> Problems)
{
    /// <summary>The two numbers.</summary>
    public override string ToString() => $"{Articles.Length} articles, {Problems.Length} problems";
}
