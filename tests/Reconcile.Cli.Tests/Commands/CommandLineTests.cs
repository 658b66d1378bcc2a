using System.Text.Json;
using FluentAssertions;
using Reconcile.Cli.Tests.Running;
using Xunit;

namespace Reconcile.Cli.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("nonsense", "nonsense")]
    [InlineData("report", "PATH")]
    [InlineData("report a.txt --format yaml", "yaml")]
    [InlineData("report a.txt --min-confidence 2", "not a number from 0 to 1")]
    [InlineData("report a.txt --colour", "'--colour' is no option")]
    [InlineData("check --nonsense a.txt", "'--nonsense' is no option")]
    [InlineData("report a.txt --rule-pages docs", "'docs' is not an address")]
    [InlineData("report a.txt --story many", "many")]
    [InlineData("check a.txt --fail-on everything", "'everything' is no relation")]
    [InlineData("check a.txt --update-baseline", "--update-baseline needs --baseline FILE")]
    [InlineData("compare one", "two texts")]
    [InlineData("compare one two --pairs x.jsonl", "two texts")]
    [InlineData("compare --pairs nowhere.jsonl", "nowhere.jsonl")]
    [InlineData("report nowhere.txt", "nowhere.txt: there is no such file or folder")]
    [InlineData("explain f1 nowhere.txt", "no article could be read")]
    public void A_wrong_call_ends_with_2_and_says_why_on_standard_error(string call, string message)
    {
        _cli.Run(call.Split(' ')).Should().Be(2);

        _cli.Output.Should().BeEmpty();
        _cli.Error.Should().Contain(message).And.NotContain("fault of the program");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("report --help")]
    [InlineData("--version")]
    public void Help_and_version_end_with_0(string call)
    {
        _cli.Run(call.Split(' ')).Should().Be(0);

        _cli.Output.Should().NotBeEmpty();
        _cli.Error.Should().BeEmpty();
    }

    [Fact]
    public void What_could_not_be_read_is_told_and_the_rest_is_reported()
    {
        _cli.Write("a.jsonl", "{\"id\":\"1\",\"text\":\"The bridge was closed.\"}\n{\"id\":\n");

        _cli.Run("report", "~", "--format", "json").Should().Be(2);

        _cli.Error.Should().Contain("a.jsonl:2:");
        using JsonDocument report = JsonDocument.Parse(_cli.Output);
        report.RootElement.GetProperty("articles").GetArrayLength().Should().Be(1);
        report.RootElement.GetProperty("coverage").GetProperty("skipped").EnumerateArray()
            .Should().Contain(s => s.GetProperty("reason").GetString() == "unreadable");
    }

    [Fact]
    public void A_readme_in_the_folder_is_no_article_and_no_error()
    {
        _cli.Write("a.txt", "The bridge was closed.");
        _cli.Write("README.md", "# Bridges\n\nOne story a folder.");

        _cli.Run("report", "~", "--format", "json").Should().Be(0);

        _cli.Error.Should().Contain("README.md: this file is about its folder");
        using JsonDocument report = JsonDocument.Parse(_cli.Output);
        report.RootElement.GetProperty("articles").GetArrayLength().Should().Be(1);
        report.RootElement.GetProperty("coverage").GetProperty("skipped").EnumerateArray()
            .Should().Contain(s => s.GetProperty("reason").GetString() == "not-article" && s.GetProperty("count").GetInt32() == 1);
    }

    [Fact]
    public void An_empty_folder_names_every_ending_that_is_read()
    {
        Directory.CreateDirectory(Path.Combine(_cli.Folder, "none"));

        _cli.Run("report", "~/none").Should().Be(2);

        _cli.Error.Should().ContainAll(".txt", ".jsonl", ".html", ".rss", ".ninjs", ".warc");
    }

    [Fact]
    public void Sarif_links_the_page_of_each_rule_where_the_address_is_given()
    {
        _cli.Write("a.txt", "North Gazette\n3 May 2024\n\nThe bridge over the Dorn was closed on Thursday.\n");
        _cli.Write("b.txt", "South Courier\n3 May 2024\n\nThe bridge over the Dorn was not closed on Thursday.\n");

        _cli.Run("report", "~", "--format", "sarif", "--rule-pages", "https://pages.example/docs/rules/").Should().Be(0);

        using JsonDocument sarif = JsonDocument.Parse(_cli.Output);
        JsonElement[] rules = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        rules.Should().NotBeEmpty();
        foreach (JsonElement rule in rules)
        {
            string address = rule.GetProperty("helpUri").GetString()!;
            address.Should().StartWith("https://pages.example/docs/rules/");
            File.Exists(Path.Combine(Builds.WorkflowFile.Repository, "docs", "rules", address.Split('/')[^1])).Should().BeTrue(address);
        }
    }

    [Theory]
    [InlineData("https://forge.example/us/reconcile.git", "https://forge.example/us/reconcile/blob/HEAD/docs/rules/")]
    [InlineData("https://forge.example/us/reconcile/", "https://forge.example/us/reconcile/blob/HEAD/docs/rules/")]
    [InlineData("git@forge.example:us/reconcile", null)]
    [InlineData("/srv/git/reconcile", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_pages_are_in_the_repository_of_the_build_where_it_is_on_the_web(string? repository, string? pages) =>
        Cli.Running.RulePages.Of(repository)?.AbsoluteUri.Should().Be(pages);

    [Fact]
    public void Every_bad_file_is_named_with_what_is_wrong_and_the_good_ones_are_reported()
    {
        string empty = _cli.Write("in/empty.txt", "");
        string picture = Path.Combine(_cli.Folder, "in", "picture.txt");
        File.WriteAllBytes(picture, [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0xff, 0xfe, 0, 0]);
        string lines = _cli.Write("in/lines.jsonl", "{\"id\":\"1\",\"text\":\"The pier was closed.\"}\n{\"id\":\n{\"id\":\"1\",\"text\":\"The pier was open.\"}\n");
        _cli.Write("in/undated.txt", "Nobody knows when the pier was closed.");
        Directory.CreateDirectory(Path.Combine(_cli.Folder, "none"));

        _cli.Run("report", "~/in", "~/none", "~/missing.txt", "--format", "json").Should().Be(2);

        _cli.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => line.StartsWith("error: ") || line.StartsWith("warning: "));
        _cli.Error.Should().Contain($"error: {empty}").And.Contain($"error: {picture}").And.Contain($"error: {lines}:2:").And.Contain("missing.txt").And.Contain("none");
        _cli.Error.Should().Contain($"warning: {lines}:3").And.NotContain("fault of the program");
        using JsonDocument report = JsonDocument.Parse(_cli.Output);
        JsonElement[] articles = [.. report.RootElement.GetProperty("articles").EnumerateArray()];
        articles.Select(a => a.GetProperty("id").GetString()).Should().Equal("1", "1#2", "undated.txt");
        articles[2].GetProperty("published").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void A_file_of_50_megabytes_is_refused_in_words_and_many_lines_of_it_are_read_one_by_one()
    {
        string big = _cli.Write("big.txt", new string('x', 50_000_000));
        _cli.Run("report", "~/big.txt").Should().Be(2);
        _cli.Error.Should().Contain($"{big}: ").And.NotContain("fault of the program");

        string line = "{\"id\":\"ID\",\"text\":\"The pier was closed.\",\"language\":\"de\",\"note\":\"" + new string('x', 5_000_000) + "\"}\n";
        _cli.Write("big.jsonl", string.Concat(Enumerable.Range(0, 10).Select(i => line.Replace("ID", $"a{i}", StringComparison.Ordinal))));
        _cli.Run("extract", "~/big.jsonl", "--format", "jsonl").Should().Be(0, _cli.Error);
        _cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(10);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_an_error_and_leaves_no_part()
    {
        _cli.Write("a.txt", "The bridge was closed.");

        _cli.Run("report", "~/a.txt", "--output", "~/none/report.txt").Should().Be(2);

        _cli.Error.Should().Contain("report.txt: the file cannot be written");
        Directory.EnumerateFiles(_cli.Folder).Should().ContainSingle();
    }

    [Fact]
    public void Extract_keeps_ids_and_offsets_of_the_text_as_given()
    {
        string text = "OSLO, May 3 (Lake Agency) - Nine ships left the harbour on Monday.";
        _cli.Write("a.jsonl", JsonSerializer.Serialize(new { id = "x/1", text }) + "\n" + JsonSerializer.Serialize(new { id = "x/2", text }) + "\n");

        _cli.Run("extract", "~/a.jsonl", "--format", "jsonl").Should().Be(0);

        JsonElement[] lines = [.. _cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
        lines.Select(l => l.GetProperty("id").GetString()).Should().Equal("x/1", "x/2");
        JsonElement sentence = lines[0].GetProperty("sentences")[0];
        text.Substring(sentence.GetProperty("start").GetInt32(), sentence.GetProperty("length").GetInt32()).Should().Be("Nine ships left the harbour on Monday.");
        lines[0].GetProperty("stripped")[0].GetProperty("reason").GetString().Should().Be("dateline");
    }

    [Fact]
    public void Pairs_are_answered_in_order_and_a_broken_line_is_named()
    {
        string pairs = string.Concat(Enumerable.Range(0, 1500).Select(i => $"{{\"id\":{i},\"a\":\"The bridge was closed.\",\"b\":\"The bridge was open.\"}}\n"));
        _cli.Write("p.jsonl", pairs + "{\"id\":\"z\",\"a\":\"x\"}\n");

        _cli.Run("compare", "--pairs", "~/p.jsonl", "--output", "~/answers.jsonl").Should().Be(2);

        _cli.Error.Should().Contain("p.jsonl:1501: a pair is");
        string[] answers = _cli.Read("answers.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        answers.Should().HaveCount(1500);
        for (int i = 0; i < answers.Length; i++)
        {
            using JsonDocument answer = JsonDocument.Parse(answers[i]);
            answer.RootElement.GetProperty("id").GetInt32().Should().Be(i);
            answer.RootElement.GetProperty("match").GetDouble().Should().BeInRange(0, 1);
            answer.RootElement.GetProperty("relation").GetString().Should().BeOneOf("contradiction", "dispute", "agreement", "update", "neutral");
        }
    }

    [Fact]
    public void Standard_input_is_an_article()
    {
        _cli.RunWithInput("The bridge was closed.", "extract", "-", "--format", "jsonl").Should().Be(0);

        _cli.Output.Should().StartWith("{\"id\":\"stdin\"");
    }

    [Fact]
    public void Explain_unfolds_a_finding_to_its_characters_and_weights()
    {
        _cli.Write("a.txt", "North Gazette\n3 May 2024\n\nThe bridge over the Dorn was closed on Thursday.\n");
        _cli.Write("b.txt", "South Courier\n3 May 2024\n\nThe bridge over the Dorn was not closed on Thursday.\n");

        _cli.Run("explain", "f1", "~").Should().Be(0);
        _cli.Output.Should().Contain("f1 contradiction").And.Contain("characters ").And.Contain("Rules: ").And.MatchRegex(@"[+-]\d+\.\d\d \w");

        _cli.Run("explain", "f99", "~").Should().Be(2);
        _cli.Error.Should().Contain("there is no finding or claim 'f99'");
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        _cli.Write("a.txt", "North Gazette\n3 May 2024\n\nThe bridge was closed on Thursday, the mayor said.\n");
        _cli.Write("b.txt", "South Courier\n3 May 2024\n\nThe bridge was not closed on Thursday.\n");

        _cli.Run("report", "~", "--format", "json");
        string first = _cli.Output;
        _cli.Run("report", "~", "--format", "json");

        _cli.Output.Should().Be(first);
    }
}
