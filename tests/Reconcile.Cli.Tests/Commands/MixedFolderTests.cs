using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Reconcile.Cli.Tests.Running;
using Xunit;

namespace Reconcile.Cli.Tests.Commands;

/// <summary>The README's command for a mixed folder, on a folder with every format there is and two stories in it.</summary>
public sealed class MixedFolderTests : IDisposable
{
    private const string Fire = "A fire in the old sail loft at Merrow harbour spread to the fish market on Thursday night. ";

    private readonly CliRun _cli = new();

    public MixedFolderTests()
    {
        _cli.Write("inbox/gazette.txt", $"Merrow Gazette\n3 May 2024\n\n{Fire}Nine people died in the fire at the sail loft in Merrow harbour.\n");
        _cli.Write("inbox/courier.md", $"---\noutlet: Coast Courier\npublished: 2024-05-03\n---\n\n{Fire}Fourteen people died in the fire at the sail loft in Merrow harbour.\n");
        _cli.Write("inbox/one.json", Json("radio", "Merrow Radio", "The sail loft in Merrow harbour burned until the morning. The fish market, which caught fire on Thursday night, will stay closed."));
        _cli.Write("inbox/many.jsonl", Json("herald", "Hill Herald", "The fish market of Merrow harbour was saved in part after the fire in the sail loft, the harbour master said on Friday.") + "\n");
        _cli.Write("inbox/page.html", Page("Bay Tribune", "The fire in the sail loft at Merrow harbour began in a workshop, said the harbour master, and reached the fish market within minutes."));
        _cli.Write("inbox/feed.xml", $"<rss version=\"2.0\"><channel><title>Shore Wire</title><item><title>Fire at Merrow</title><pubDate>Fri, 03 May 2024 08:00:00 GMT</pubDate><description>The sail loft and the fish market at Merrow harbour burned on Thursday night.&nbsp;Boats were towed out of the harbour.</description></item></channel></rss>");
        _cli.Write("inbox/news.atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Tide Times</title><entry><title>Library walkout</title><updated>2023-11-20T09:00:00Z</updated><summary>Librarians of the county of Ashby walked out on Monday over plans to shut reading rooms on weekends.</summary></entry></feed>");
        _cli.Write("inbox/item.ninjs", """{"uri":"urn:x:7","type":"text","versioncreated":"2023-11-20T12:00:00Z","headline":"Reading rooms","source":"Ashby Press","language":"en","body_text":"The librarians of the county of Ashby will walk out again next Monday unless the plans to shut reading rooms on weekends are dropped."}""");
        Pack("inbox/late.txt.gz", $"Evening Lamp\n3 May 2024\n\nThe harbour master of Merrow praised the crews who kept the fire in the sail loft from the boats.\n");
        Pack("inbox/crawl.warc.gz", Warc(Page("Ashby Mirror", "The county of Ashby wants to shut reading rooms on weekends, and its librarians have walked out. Both sides will meet on Wednesday.")));
    }

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void The_command_of_the_readme_reads_every_format_and_parts_the_stories()
    {
        string command = ReadmeTests.Read("README.md").Split('\n').Single(line => line.StartsWith("reconcile report ", StringComparison.Ordinal) && line.Contains("--story", StringComparison.Ordinal));

        int code = _cli.Run(command.Replace(" inbox ", " ~/inbox ", StringComparison.Ordinal).Split(' ')[1..]);

        code.Should().Be(0, _cli.Error);
        _cli.Error.Should().BeEmpty();
        string report = string.Join(' ', _cli.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        report.Should().StartWith("10 articles in 2 stories");
        report.Should().Contain("CONTRADICTION (COUNT)").And.Contain("Nine people died").And.Contain("Fourteen people died");
        report.Should().MatchRegex("Story s1, 7 articles: .* Why: they share [^.]*Merrow").And.MatchRegex("Story s2, 3 articles: .* Why: they share [^.]*Ashby");
        foreach (string outlet in new[] { "Merrow Gazette", "Coast Courier", "Merrow Radio", "Hill Herald", "Bay Tribune", "Shore Wire", "Tide Times", "Ashby Press", "Evening Lamp", "Ashby Mirror" })
            report.Should().Contain(outlet);
    }

    private static string Json(string id, string outlet, string text) => JsonSerializer.Serialize(new { id, outlet, published = "2024-05-03", text });

    private static string Page(string outlet, string text) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>News</title><meta property=\"og:site_name\" content=\"{outlet}\"><meta property=\"article:published_time\" content=\"{(outlet.StartsWith("Ashby", StringComparison.Ordinal) ? "2023-11-21" : "2024-05-03")}\"></head><body><article><h1>News</h1><p>{text}</p></article></body></html>";

    private static string Warc(string page)
    {
        string answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}";
        return $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://mirror.example/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n{answer}\r\n\r\n";
    }

    private void Pack(string name, string text)
    {
        using FileStream file = File.Create(Path.Combine(_cli.Folder, name));
        using GZipStream gzip = new(file, CompressionLevel.Optimal);
        gzip.Write(Encoding.UTF8.GetBytes(text));
    }
}
