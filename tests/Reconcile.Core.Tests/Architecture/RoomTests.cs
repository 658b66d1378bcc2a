using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Reconcile.Core.Tests.Architecture;

/// <summary>Holds the table of ARCHITECTURE.md: which room may use which.</summary>
public sealed partial class RoomTests
{
    /// <summary>Room, and the namespaces under <c>Reconcile</c> it may use besides its own; the values live in the root namespace.</summary>
    public static TheoryData<string, string[]> Rooms => new()
    {
        { "Articles", [] },
        { "Claims", [] },
        { "Reading", ["Language"] },
        { "Language", [] },
        { "Extraction", ["Language"] },
        { "Matching", ["Language", "Extraction"] },
        { "Judging", ["Language", "Extraction", "Matching"] },
        { "Clustering", ["Language", "Matching", "Judging"] },
        { "Findings", ["Matching", "Judging", "Clustering", "Language"] },
        { "Reporting", [] },
        { "Checking", [] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_what_its_row_allows(string room, string[] allowed)
    {
        string folder = Path.Combine(Root(), "src", "Reconcile.Core", room);
        Directory.Exists(folder).Should().BeTrue();
        var breaches = new List<string>();
        foreach (string file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            foreach (Match match in Used().Matches(File.ReadAllText(file)))
            {
                string used = match.Groups[1].Value;
                if (used != room && !allowed.Contains(used)) breaches.Add($"{Path.GetFileName(file)} uses Reconcile.{used}");
            }
        }

        breaches.Should().BeEmpty();
    }

    [Fact]
    public void Every_room_has_a_row()
    {
        string[] folders = [.. Directory.EnumerateDirectories(Path.Combine(Root(), "src", "Reconcile.Core"))
            .Select(d => Path.GetFileName(d)!).Where(d => d is not ("bin" or "obj" or "Properties"))];
        folders.Should().BeSubsetOf(Rooms.Select(r => (string)r[0]));
    }

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Reconcile.sln"))) at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }

    [GeneratedRegex(@"^using (?:static )?Reconcile\.([A-Za-z]+)", RegexOptions.Multiline)]
    private static partial Regex Used();
}
