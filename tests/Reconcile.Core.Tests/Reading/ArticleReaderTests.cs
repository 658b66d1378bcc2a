using System.Text;
using FluentAssertions;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Core.Tests.Reading;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static ReadingResult Read(params string[] paths) => ArticleReader.Default.Read(paths);

    [Fact]
    public void A_folder_is_read_with_its_subfolders_in_ordinal_order()
    {
        _folder.Write("b.txt", "Rain fell.");
        _folder.Write("a/z.md", "Snow fell.");
        _folder.Write("B.jsonl", """{"id":"x","text":"Hail fell."}""");
        _folder.Write("notes.log", "no article");
        _folder.Write(".hidden/c.txt", "no article");
        _folder.Write("reconcile.json", "{}");

        ReadingResult result = Read(_folder.Path);

        result.Problems.Should().BeEmpty();
        result.Articles.Select(a => a.Id).Should().Equal("x", "a/z.md", "b.txt");
        result.Articles[2].Inferred.Should().HaveFlag(InferredFields.Id);
    }

    [Fact]
    public void A_paper_about_the_folder_is_passed_over_and_named_but_read_where_it_is_asked_for()
    {
        _folder.Write("a.txt", "Rain fell.");
        string readme = _folder.Write("about/README.md", "# Weather\n\nRain and snow in two files.");
        _folder.Write("licensed-pilots.md", "The pilots are licensed.");

        ReadingResult result = Read(_folder.Path);

        result.Articles.Select(a => a.Id).Should().Equal("a.txt", "licensed-pilots.md");
        result.Problems.Should().ContainSingle().Which.Should().Match<ReadingProblem>(p => p.Code == "not-article" && p.Path == readme && p.IsWarning);
        Read(readme).Articles.Should().ContainSingle();
    }

    [Fact]
    public void A_folder_without_articles_names_all_endings_that_are_read()
    {
        _folder.Write("README.md", "Nothing is here.");

        ReadingProblem problem = new ArticleReader(new ReadingOptions(), new Cards()).Read([_folder.Path]).Problems.Single(p => p.Code == "empty");

        problem.IsWarning.Should().BeFalse();
        problem.Message.Should().ContainAll(".txt", ".markdown", ".ndjson", ".card");
    }

    private sealed class Cards : DocumentFormat
    {
        public override IReadOnlyList<string> Extensions { get; } = [".card"];

        public override bool Accepts(string extension, ReadOnlySpan<byte> start) => false;

        public override IEnumerable<ReadingItem> Read(Stream content, string path, string id, ReadingOptions options) => [];
    }

    [Theory]
    [InlineData("*.txt", new[] { "b.txt" })]
    [InlineData("**/*.txt", new[] { "a/c.txt", "b.txt" })]
    [InlineData("?/c.*", new[] { "a/c.txt" })]
    public void A_glob_takes_what_it_matches(string pattern, string[] ids)
    {
        _folder.Write("b.txt", "Rain fell.");
        _folder.Write("a/c.txt", "Snow fell.");

        Read($"{_folder.Path}/{pattern}").Articles.Select(a => a.Id).Should().Equal(ids);
    }

    [Fact]
    public void Backslashes_are_taken_for_slashes_where_no_file_has_that_name()
    {
        _folder.Write("a/c.txt", "Snow fell.");

        Read($"{_folder.Path}\\a\\c.txt").Articles.Should().ContainSingle();
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        string path = _folder.Write("a.txt", "Snow fell.");

        Read(path, _folder.Path).Articles.Should().ContainSingle();
    }

    [Fact]
    public void A_link_to_a_folder_above_ends()
    {
        _folder.Write("a/c.txt", "Snow fell.");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "a", "up"), _folder.Path);

        Read(_folder.Path).Articles.Should().ContainSingle();
    }

    [Fact]
    public void What_is_missing_or_empty_is_named_and_the_rest_is_read()
    {
        string good = _folder.Write("good.txt", "Snow fell.");
        string empty = _folder.Write("empty.txt", " \n");
        string page = _folder.Write("page.html", "<p>Snow fell.</p>");
        string folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "none")).FullName;

        ReadingResult result = Read("nowhere.txt", empty, page, folder, $"{_folder.Path}/*.md", good);

        result.Articles.Should().ContainSingle();
        result.Problems.Select(p => p.Code).Should().Equal("not-found", "empty", "format", "empty", "empty");
        result.Problems.Should().OnlyContain(p => !p.IsWarning && p.Message.Length > 20);
    }

    [Fact]
    public void A_broken_line_is_named_and_the_others_are_read()
    {
        string path = _folder.Write("a.jsonl", """
            {"id":"1","text":"Rain fell."}
            {"id":"2","text":"Snow
            {"id":"3"}
            [1]

            {"id":6,"text":"Hail fell.","published":"soon"}
            """);

        ReadingResult result = Read(path);

        result.Articles.Select(a => a.Id).Should().Equal("1", "6");
        result.Problems.Select(p => (p.Line, p.Code, p.IsWarning)).Should()
            .Equal((2, "json", false), (3, "no-text", false), (4, "json", false), (6, "published", true));
        result.Problems[0].Column.Should().NotBeNull();
    }

    [Fact]
    public void Broken_json_is_named_with_line_and_column()
    {
        string path = _folder.Write("a.json", "[\n  {\"id\":\"1\" \"text\":\"Rain\"}\n]");

        Read(path).Problems.Should().ContainSingle().Which.ToString().Should().StartWith($"{path}:2:13: this is not valid JSON");
    }

    [Fact]
    public void Json_holds_one_article_or_many()
    {
        _folder.Write("one.json", """{"text":"Rain fell.","published":"2024-05-03T10:30:00+02:00"}""");
        _folder.Write("many.json", """[{"text":"Rain fell."},{"id":"n","text":"Snow fell.","date":"2024-05-04"}]""");

        ReadingResult result = Read(_folder.Path);

        result.Articles.Select(a => a.Id).Should().Equal("many.json#1", "n", "one.json");
        result.Articles[1].Published!.Value.ToString().Should().Be("2024-05-04");
        result.Articles[2].Published!.Value.ToString().Should().Be("2024-05-03T08:30:00Z");
    }

    [Theory]
    [InlineData("10:30 AM GMT")]
    [InlineData("Friday, March 12")]
    [InlineData("March 12 10:30 AM")]
    [InlineData("March 2024 10:30 AM")]
    public void What_a_date_leaves_out_is_not_taken_from_the_clock(string published)
    {
        _folder.Write("one.json", $$"""{"text":"Rain fell.","published":"{{published}}"}""");
        ReadingResult result = Read(_folder.Path);

        result.Articles.Single().Published.Should().BeNull();
        result.Problems.Should().ContainSingle().Which.Code.Should().Be("published");
    }

    [Fact]
    public void Duplicate_ids_are_told_and_kept_apart()
    {
        string path = _folder.Write("a.jsonl", "{\"id\":\"x\",\"text\":\"Rain fell.\"}\n{\"id\":\"x\",\"text\":\"Snow fell.\"}\n");

        ReadingResult result = Read(path);

        result.Articles.Select(a => a.Id).Should().Equal("x", "x#2");
        result.Problems.Should().ContainSingle().Which.Should().Match<ReadingProblem>(p => p.Code == "duplicate-id" && p.IsWarning && p.Line == 2);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_kept_apart()
    {
        string first = _folder.Write("1/a.txt", "Rain fell."), second = _folder.Write("2/a.txt", "Snow fell.");

        ReadingResult result = Read(first, second);

        result.Problems.Should().BeEmpty();
        result.Articles.Select(a => a.Id).Should().Equal("a.txt", second);
    }

    [Fact]
    public void Front_matter_gives_the_fields_and_is_stripped()
    {
        string text = "---\noutlet: \"Harbour Post\"\npublished: 2024-05-03\ntitle: 'Snow'\n# note\n---\n\n## Weather\n\nSnow fell.\n";
        string path = _folder.Write("a.md", text);

        Article article = Read(path).Articles.Single();

        article.Should().Match<Article>(a => a.Outlet == "Harbour Post" && a.Title == "Snow" && a.Text == text);
        article.Published!.Value.ToString().Should().Be("2024-05-03");
        article.Inferred.Should().Be(InferredFields.Id);
        article.Stripped.Select(s => s.Reason).Should().Equal("front-matter", "markup");
    }

    [Fact]
    public void Front_matter_that_is_not_closed_and_a_bad_date_are_told()
    {
        ReadingResult result = Read(_folder.Write("a.md", "---\noutlet: X\nSnow fell."), _folder.Write("b.md", "---\ndate: soon\n---\nSnow fell."));

        result.Articles.Should().HaveCount(2);
        result.Problems.Select(p => (p.Code, p.Line, p.IsWarning)).Should().Equal(("front-matter", 1, true), ("published", 2, true));
    }

    [Fact]
    public void An_article_that_is_too_long_is_refused_and_the_rest_is_read()
    {
        var reader = new ArticleReader(new ReadingOptions { MaxArticleLength = 50 });
        string lines = _folder.Write("a.jsonl", "{\"id\":\"1\",\"text\":\"" + new string('x', 500) + "\"}\n{\"id\":\"2\",\"text\":\"Rain fell.\"}");
        string text = _folder.Write("b.txt", new string('x', 500));

        ReadingResult result = reader.Read([lines, text]);

        result.Articles.Select(a => a.Id).Should().Equal("2");
        result.Problems.Select(p => p.Code).Should().Equal("too-large", "too-large");
        result.Problems[0].Line.Should().Be(1);
    }

    [Theory]
    [InlineData("Rain fell.", new[] { "stdin" })]
    [InlineData("""{"id":"1","text":"Rain fell."}""", new[] { "1" })]
    [InlineData("{\"id\":\"1\",\"text\":\"Rain fell.\"}\n{\"id\":\"2\",\"text\":\"Snow fell.\"}\n", new[] { "1", "2" })]
    [InlineData("""[{"id":"1","text":"Rain fell."}]""", new[] { "1" })]
    public void Standard_input_may_be_text_or_json(string text, string[] ids)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(text));

        ArticleReader.Default.Read(["-"], input).Articles.Select(a => a.Id).Should().Equal(ids);
    }

    [Fact]
    public void A_day_without_a_year_takes_that_of_the_run()
    {
        _folder.Write("a.txt", "OSLO, Jan 2 (Lake Agency) - Rain fell.");
        _folder.Write("b.jsonl", """{"id":"b","text":"Rain fell.","published":"2023-12-30"}""");

        Article article = Read(_folder.Path).Articles[0];

        article.Published!.Value.ToString().Should().Be("2024-01-02");
        article.Inferred.Should().HaveFlag(InferredFields.Published);
    }

    [Fact]
    public async Task Streaming_reports_progress_and_stops_when_asked()
    {
        string path = _folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 20).Select(i => $"{{\"id\":\"{i}\",\"text\":\"Rain fell.\"}}\n")));
        using CancellationTokenSource stop = new();
        List<int> told = [];
        List<string> ids = [];

        Func<Task> reading = async () =>
        {
            await foreach (ReadingItem item in ArticleReader.Default.StreamAsync([path], null, new Direct(told.Add), stop.Token))
            {
                ids.Add(item.Article!.Id);
                if (ids.Count == 3) await stop.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        ids.Should().Equal("0", "1", "2");
        told.Should().Equal(1, 2, 3);
    }

    private sealed class Direct(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
