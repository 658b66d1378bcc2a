using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace Reconcile.Core.Tests.Seeds;

/// <summary>The 26 invented stories with answer keys: what the keys call compatible is never flagged, and what was found stays found.</summary>
public sealed class InventedStoriesTests(ITestOutputHelper output)
{
    /// <summary>Conflicts of the keys that were found when this was written; a change that finds more raises it.</summary>
    private const int Found = 28;

    private static readonly Lazy<KeyedStory[]> Stories = new(() => [.. KeyedStory.Names().Select(n => new KeyedStory(n))]);

    [Fact]
    public void There_are_stories() => Stories.Value.Should().HaveCount(26);

    [Fact]
    public void No_look_alike_of_a_key_is_flagged()
    {
        string[] flagged = [.. Stories.Value.SelectMany(s => s.Traps).Select(e => e.Id)];
        flagged.Should().BeEmpty();
    }

    [Fact]
    public void What_was_found_stays_found()
    {
        int found = 0, all = 0;
        foreach (KeyedStory story in Stories.Value)
        {
            found += story.Found.Count();
            all += story.Conflicts.Count();
        }

        output.WriteLine($"{found} of {all} conflicts of the keys are found");
        found.Should().BeGreaterThanOrEqualTo(Found);
    }
}
