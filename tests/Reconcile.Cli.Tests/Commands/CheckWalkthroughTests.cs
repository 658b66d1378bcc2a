using System.Text.RegularExpressions;
using FluentAssertions;
using Reconcile.Cli.Tests.Running;
using Xunit;

namespace Reconcile.Cli.Tests.Commands;

/// <summary>The gate as a new user meets it: first run, baseline, a new batch, waivers, an edited article.</summary>
public sealed partial class CheckWalkthroughTests : IDisposable
{
    private readonly CliRun _cli = new();

    public CheckWalkthroughTests()
    {
        _cli.Write("news/north.txt", "North Gazette\n3 May 2024\n\nThe bridge over the Dorn was closed on Thursday.\n");
        _cli.Write("news/south.txt", "South Courier\n3 May 2024\n\nThe bridge over the Dorn was not closed on Thursday.\n");
    }

    public void Dispose() => _cli.Dispose();

    private void NewBatch()
    {
        _cli.Write("batch/east.txt", "East Herald\n3 May 2024\n\nFive workers died in the fire at the Selva mill on Thursday.\n");
        _cli.Write("batch/west.txt", "West Star\n3 May 2024\n\nNine workers died in the fire at the Selva mill on Thursday.\n");
    }

    [Fact]
    public void The_whole_way_of_a_new_user()
    {
        string[] check = ["check", "~/news", "~/batch", "--baseline", "~/known", "--waivers", "~/waivers"];
        Directory.CreateDirectory(Path.Combine(_cli.Folder, "batch"));

        // The first run fails on what is there; a baseline takes it as known.
        _cli.Run("check", "~/news").Should().Be(1);
        _cli.Run("check", "~/news", "--baseline", "~/known", "--update-baseline").Should().Be(0);
        _cli.Write("waivers", "");

        // A new batch brings one conflict: it alone is shown, in the report, in SARIF and in JUnit.
        NewBatch();
        _cli.Run([.. check, "--sarif", "~/f.sarif", "--junit", "~/f.xml", "--format", "json", "--output", "~/f.json"]).Should().Be(1);
        string fingerprint = Fingerprint().Matches(_cli.Read("f.json")).Should().ContainSingle().Subject.Groups[1].Value;
        _cli.Read("f.sarif").Should().Contain("Nine workers").And.NotContain("not closed");
        _cli.Read("f.xml").Should().Contain("Nine workers").And.NotContain("not closed");

        // A waiver with a reason lets it pass.
        string waivers = _cli.Write("waivers", $"{fingerprint} until=2026-06-30 the mill was asked\n");
        _cli.Run(check).Should().Be(0);
        _cli.LastLine.Should().Be("passed: 0 at or above the gate, 1 known, 1 waived");

        // An edited article keeps its finding known and waived.
        _cli.Write("batch/east.txt", "East Herald\n3 May 2024\n\nThe mill stands by the weir.\n\nFive workers died in the fire at the Selva mill on Thursday.\n");
        _cli.Write("news/north.txt", "North Gazette\n3 May 2024\n\nSnow fell in the hills.\n\nThe bridge over the Dorn was closed on Thursday.\n");
        _cli.Run(check).Should().Be(0);
        _cli.LastLine.Should().Be("passed: 0 at or above the gate, 1 known, 1 waived");

        // Settled: the outlet corrects its number, and the waiver that nobody needs any more fails with its place.
        _cli.Write("batch/east.txt", "East Herald\n3 May 2024\n\nNine workers died in the fire at the Selva mill on Thursday.\n");
        _cli.Run(check).Should().Be(1);
        _cli.Error.Should().Contain($"{waivers}:1:1: the waiver for {fingerprint} is stale");
        _cli.Write("waivers", "");
        _cli.Run(check).Should().Be(0);
        _cli.LastLine.Should().Be("passed: 0 at or above the gate, 1 known");
    }

    [Fact]
    public void The_first_run_fails_and_ends_with_one_line()
    {
        _cli.Run("check", "~/news").Should().Be(1);

        _cli.Output.Should().Contain("not closed on Thursday").And.Contain("North Gazette");
        _cli.LastLine.Should().Be("failed: 1 at or above the gate");
        _cli.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_gate_above_the_finding_passes() =>
        _cli.Run("check", "~/news", "--fail-on", "contradiction:1", "--fail-on", "update").Should().Be(0);

    [Fact]
    public void A_new_batch_fails_with_its_own_conflict_only()
    {
        _cli.Run("check", "~/news", "--baseline", "~/known", "--update-baseline").Should().Be(0);
        _cli.LastLine.Should().Be("baseline: 1 known, 1 of them new, 0 dropped");
        _cli.Run("check", "~/news", "--baseline", "~/known").Should().Be(0);
        _cli.LastLine.Should().Be("passed: 0 at or above the gate, 1 known");

        NewBatch();
        _cli.Run("check", "~/news", "~/batch", "--baseline", "~/known").Should().Be(1);
        _cli.Output.Should().Contain("Nine workers").And.NotContain("not closed");
        _cli.LastLine.Should().Be("failed: 1 at or above the gate, 1 known");

        _cli.Run("check", "~/batch", "--against", "~/news").Should().Be(1);
        _cli.Output.Should().Contain("Nine workers").And.NotContain("not closed");
        _cli.Run("check", "~/news", "~/batch", "--baseline", "~/known", "--all").Should().Be(1);
        _cli.LastLine.Should().Be("failed: 2 at or above the gate");
    }

    [Fact]
    public void A_baseline_is_pruned_when_a_conflict_is_gone()
    {
        _cli.Run("check", "~/news", "--baseline", "~/known", "--update-baseline").Should().Be(0);
        File.Delete(Path.Combine(_cli.Folder, "news", "south.txt"));

        _cli.Run("check", "~/news", "--baseline", "~/known").Should().Be(0);
        _cli.Error.Should().Contain("1 known findings are gone");
        _cli.Run("check", "~/news", "--baseline", "~/known", "--update-baseline").Should().Be(0);
        _cli.LastLine.Should().Be("baseline: 0 known, 0 of them new, 1 dropped");
        _cli.Read("known").Should().NotContain("contradiction ");
    }

    [Fact]
    public void A_waiver_lets_pass_until_it_expires_or_goes_stale()
    {
        _cli.Run("check", "~/news", "--format", "json", "--output", "~/report.json").Should().Be(1);
        string fingerprint = Fingerprint().Match(_cli.Read("report.json")).Groups[1].Value;
        string waivers = _cli.Write("waivers", $"# decided by the desk\n{fingerprint} until=2026-05-03 the road authority was asked\n");

        _cli.Run("check", "~/news", "--waivers", "~/waivers").Should().Be(0);
        _cli.LastLine.Should().Be("passed: 0 at or above the gate, 1 waived");

        _cli.Today = new DateOnly(2026, 5, 4);
        _cli.Run("check", "~/news", "--waivers", "~/waivers").Should().Be(1);
        _cli.Error.Should().Contain($"{waivers}:2:1: the waiver for {fingerprint} expired");

        File.Delete(Path.Combine(_cli.Folder, "news", "south.txt"));
        _cli.Run("check", "~/news", "--waivers", "~/waivers").Should().Be(1);
        _cli.Error.Should().Contain($"{waivers}:2:1: the waiver for {fingerprint} is stale");
        _cli.LastLine.Should().Be("failed: 0 at or above the gate, 1 stale or expired waiver");
    }

    [Fact]
    public void An_edited_article_keeps_its_fingerprint()
    {
        _cli.Run("check", "~/news", "--baseline", "~/known", "--update-baseline").Should().Be(0);
        _cli.Write("news/north.txt", "North Gazette\n3 May 2024\n\nSnow fell in the hills.\n\nThe bridge over the Dorn was closed on Thursday.\n\nBuses ran.\n");

        _cli.Run("check", "~/news", "--baseline", "~/known").Should().Be(0);
        _cli.LastLine.Should().Be("passed: 0 at or above the gate, 1 known");
    }

    [Fact]
    public void Sarif_and_junit_are_written_in_the_same_run()
    {
        _cli.Run("check", "~/news", "--sarif", "~/f.sarif", "--junit", "~/f.xml").Should().Be(1);

        _cli.Read("f.sarif").Should().Contain("\"2.1.0\"").And.Contain("not closed");
        _cli.Read("f.xml").Should().Contain("<testsuite").And.Contain("failure");
        _cli.LastLine.Should().Be("failed: 1 at or above the gate");
    }

    [Fact]
    public void Stories_of_their_own_folders_are_not_compared_where_that_is_asked_for()
    {
        _cli.Write("mixed/a/north.txt", "North Gazette\n3 May 2024\n\nThe bridge over the Dorn was closed on Thursday.\n");
        _cli.Write("mixed/b/south.txt", "South Courier\n3 May 2024\n\nThe bridge over the Dorn was not closed on Thursday.\n");

        _cli.Run("check", "~/mixed").Should().Be(1);
        _cli.Run("check", "~/mixed", "--story", "folder").Should().Be(0);
        _cli.Run("explain", "f1", "~/mixed").Should().Be(0);
        _cli.Run("explain", "f1", "~/mixed", "--story", "folder").Should().Be(2);

        _cli.Write("mixed/reconcile.json", """{ "story": "folder" }""");
        _cli.Run("check", "~/mixed").Should().Be(0);
        _cli.Run("check", "~/mixed", "--story", "one").Should().Be(1);
        string settings = _cli.Write("mixed/reconcile.json", """{ "story": "many" }""");
        _cli.Run("check", "~/mixed").Should().Be(2);
        _cli.Error.Should().Contain($"{settings}:1:12: 'story' is ");
    }

    [Fact]
    public void Settings_in_the_folder_are_defaults_and_options_win()
    {
        _cli.Write("news/reconcile.json", """{ "failOn": ["contradiction"], "baseline": "reconcile.baseline" }""");
        _cli.Run("check", "~/news", "--update-baseline").Should().Be(0);
        _cli.Read("news/reconcile.baseline").Should().Contain("contradiction negation");
        _cli.Run("check", "~/news").Should().Be(0);
        _cli.Run("check", "~/news", "--baseline", "~/none").Should().Be(2);
        _cli.Error.Should().Contain("make one with --update-baseline");

        string settings = _cli.Write("news/reconcile.json", "{\n  \"failOn\": [\"everything\"]\n}");
        _cli.Run("check", "~/news").Should().Be(2);
        _cli.Error.Should().Contain($"{settings}:2:14: 'everything' is no relation");
    }

    [GeneratedRegex("\"fingerprint\":\\s*\"([0-9a-f]{16})\"")]
    private static partial Regex Fingerprint();
}
