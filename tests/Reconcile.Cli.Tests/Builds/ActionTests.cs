using System.Text.Json;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Reconcile.Cli.Tests.Builds;

/// <summary>Runs the very steps of <c>action.yml</c> and of the GitLab example, as they stand in the files.</summary>
public sealed class ActionTests
{
    private static readonly WorkflowFile Action = WorkflowFile.Read("action.yml");

    [Fact]
    public void A_batch_with_a_contradiction_fails_and_leaves_sarif_junit_and_a_summary()
    {
        using var build = new BuildFolder();
        (int code, string output) = Step(build, "Check", ("paths", "incoming"), ("fail-on", "contradiction:0.5"), ("junit", "findings.xml"));
        code.Should().Be(0, output);
        build.Read("outputs").Should().Be("exit-code=1\n", output);
        output.Should().Contain("::error file=incoming/one.txt,line=1,").And.Contain("::error file=incoming/two three.txt,line=1,");
        using JsonDocument sarif = JsonDocument.Parse(build.Read("reconcile.sarif"));
        JsonElement result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        result.GetProperty("ruleId").GetString().Should().Be("contradiction/count");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("incoming/one.txt");
        XDocument.Parse(build.Read("findings.xml")).Descendants("failure").Should().ContainSingle();

        Step(build, "Summary", ("paths", "incoming")).ExitCode.Should().Be(0);
        build.Read("summary").Should().StartWith("# What the articles say").And.Contain("Northern Wire");
        build.Bash(Action.Run("Result"), new Dictionary<string, string> { ["RECONCILE_EXIT_CODE"] = "1" }).ExitCode.Should().Be(1);
    }

    [Fact]
    public void Sarif_links_the_rule_pages_of_the_action()
    {
        using var build = new BuildFolder();
        Dictionary<string, string> environment = new()
        {
            ["RECONCILE_PATHS"] = "incoming",
            ["RECONCILE_SARIF"] = "reconcile.sarif",
            ["GITHUB_OUTPUT"] = Path.Combine(build.Path, "outputs"),
            ["RECONCILE_SERVER"] = "https://forge.example",
            ["RECONCILE_ACTION"] = "us/reconcile",
            ["RECONCILE_ACTION_REF"] = "v1",
        };
        build.Bash(Action.Run("Check"), environment);
        build.Read("reconcile.sarif").Should().Contain("\"helpUri\": \"https://forge.example/us/reconcile/blob/v1/docs/rules/");
    }

    [Fact]
    public void Several_paths_with_blanks_and_a_gate_that_is_not_reached_pass()
    {
        using var build = new BuildFolder();
        (_, string output) = Step(build, "Check", ("paths", "incoming/one.txt\nincoming/two three.txt\n"), ("fail-on", "contradiction:0.99\ndispute:0.99"));
        build.Read("outputs").Should().Be("exit-code=0\n", output);
        build.Has("reconcile.sarif").Should().BeTrue();
    }

    [Fact]
    public void Inputs_are_never_run_as_script()
    {
        using var build = new BuildFolder();
        Step(build, "Check", ("paths", "incoming/one.txt\"; touch owned; \"\n$(touch owned)\n`touch owned`"), ("baseline", "$(touch owned)"));
        build.Has("owned").Should().BeFalse();
        build.Read("outputs").Should().Be("exit-code=2\n");
        File.ReadAllText(Path.Combine(WorkflowFile.Repository, "action.yml")).Split('\n')
            .Where(line => line.Contains("${{ inputs", StringComparison.Ordinal))
            .Should().OnlyContain(line => !line.TrimStart().StartsWith("run:", StringComparison.Ordinal) && !line.Contains("reconcile ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_install_step_packs_what_is_here()
    {
        Action.Run("Install").Should().Contain("dotnet pack \"$RECONCILE_SOURCE/src/Reconcile.Cli\"");
        Directory.Exists(Path.Combine(WorkflowFile.Repository, "src/Reconcile.Cli")).Should().BeTrue();
    }

    [Fact]
    public void The_gitlab_example_runs()
    {
        using var build = new BuildFolder();
        build.Article("archive/old.txt", "OSTROW, April 3 (Northern Wire) - The council met on Monday.");
        (int code, string output) = build.Bash(string.Join('\n', WorkflowFile.Read("docs/gitlab-ci.example.yml").List("script")), new Dictionary<string, string>());
        code.Should().BeOneOf([0, 1], output);
        build.Has("reconcile.sarif").Should().BeTrue(output);
        XDocument.Parse(build.Read("reconcile.xml")).Descendants("testcase").Should().NotBeEmpty();
    }

    private static (int ExitCode, string Output) Step(BuildFolder build, string step, params (string Input, string Value)[] given)
    {
        Dictionary<string, string> environment = Action.Inputs(step).ToDictionary(
            variable => variable.Key, variable => given.FirstOrDefault(g => g.Input == variable.Value).Value ?? Action.Default(variable.Value));
        environment["GITHUB_OUTPUT"] = Path.Combine(build.Path, "outputs");
        environment["GITHUB_STEP_SUMMARY"] = Path.Combine(build.Path, "summary");
        return build.Bash(Action.Run(step), environment);
    }
}
