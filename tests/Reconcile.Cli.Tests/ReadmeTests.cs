using FluentAssertions;
using Xunit;

namespace Reconcile.Cli.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_sample_in_the_readme_is_the_file_that_is_compiled() =>
        Read("README.md").Should().Contain("```csharp\n" + Read("docs/samples/Library.cs") + "```\n");

    [Fact]
    public void The_sample_of_the_stages_is_the_file_that_is_compiled() =>
        Read("docs/library.md").Should().Contain("```csharp\n" + Read("docs/samples/Stages.cs") + "```\n");

    [Fact]
    public void The_page_for_contributors_knows_every_folder_with_word_lists()
    {
        string page = Read("CONTRIBUTING.md");
        string section = page[page.IndexOf("## A second language", StringComparison.Ordinal)..page.IndexOf("## The public API", StringComparison.Ordinal)];
        string root = Path.Combine(Root(), "src", "Reconcile.Core");
        string[] folders = [.. Directory.EnumerateFiles(root, "*.lexicon", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Distinct()];
        folders.Should().HaveCountGreaterThan(10).And.OnlyContain(folder => section.Contains(folder));
    }

    internal static string Read(string file) => File.ReadAllText(Path.Combine(Root(), file));

    private static string Root()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Reconcile.sln"))) at = at.Parent;
        return at!.FullName;
    }
}
