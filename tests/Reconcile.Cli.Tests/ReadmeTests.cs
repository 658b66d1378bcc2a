using FluentAssertions;
using Xunit;

namespace Reconcile.Cli.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_sample_in_the_readme_is_the_file_that_is_compiled() =>
        Read("README.md").Should().Contain("```csharp\n" + Read("docs/samples/Library.cs") + "```\n");

    private static string Read(string file)
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Reconcile.sln"))) at = at.Parent;
        return File.ReadAllText(Path.Combine(at!.FullName, file));
    }
}
