using System.Collections.Immutable;

namespace Reconcile;

/// <summary>Articles that are taken to be about one story.</summary>
/// <param name="Id">Identifies the story within its run, such as <c>s1</c>; stories are numbered in the order of their first article.</param>
/// <param name="Articles">The articles, in input order; one or more.</param>
/// <param name="Because">Why they belong together, in a few plain words.</param>
public sealed record Story(string Id, ImmutableArray<Article> Articles, string Because)
{
    /// <summary>The identifier and the number of articles.</summary>
    public override string ToString() => $"{Id}: {Articles.Length} articles";
}
