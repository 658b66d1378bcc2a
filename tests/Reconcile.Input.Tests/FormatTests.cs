using System.IO.Compression;
using System.Text;
using FluentAssertions;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Input.Tests;

public sealed class FormatTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Quarry to reopen</title><meta property="og:site_name" content="Stone Valley News"><meta property="article:published_time" content="2021-03-02"></head>
        <body><article><h1>Quarry to reopen</h1><p>The quarry at Dun will open again in May with 45 workers, its new owner said on Tuesday. It was closed in 2017.</p>
        <p>Neighbours fear the dust. The owner says that there will be none that anybody can see, and has promised to wash every lorry.</p></article></body></html>
        """;

    [Fact]
    public void Rss_2_gives_an_article_an_entry_with_the_fullest_text()
    {
        Article article = One("feed.xml", """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Dun Daily</title><link>https://dun.example/</link><language>en</language>
            <item><title>Quarry &amp; dust</title><link>https://dun.example/q</link><dc:creator>Ada Moor</dc:creator><pubDate>Tue, 02 Mar 2021 18:30:00 GMT</pubDate>
            <description>Short.</description><content:encoded><![CDATA[<p>The quarry at Dun will open again in May.</p><p>Neighbours fear the dust.</p>]]></content:encoded></item></channel></rss>
            """);
        article.Title.Should().Be("Quarry & dust");
        article.Outlet.Should().Be("Dun Daily");
        article.Url.Should().Be("https://dun.example/q");
        article.Published.ToString().Should().Be("2021-03-02T18:30:00Z");
        article.Text.Should().Be("By Ada Moor\n\nThe quarry at Dun will open again in May.\n\nNeighbours fear the dust.");
    }

    [Fact]
    public void Named_characters_that_xml_does_not_know_are_read_and_those_of_the_feed_itself_are_not()
    {
        Article article = One("feed.xml", """
            <rss version="2.0"><channel><title>Caf&eacute; News</title><item><title>Pier&nbsp;&mdash; closed &amp; empty</title>
            <description><![CDATA[<p>The pier&nbsp;is closed &amp;nbsp; for &pound;5, R&D says.</p>]]></description></item></channel></rss>
            """);
        article.Outlet.Should().Be("Café News");
        article.Title.Should().Be("Pier — closed & empty");
        article.Text.Should().MatchRegex("The pier[ \u00a0]is closed &nbsp; for £5, R&D says.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16 * 1024)]
    public void Bytes_pass_whole_however_they_are_cut(int piece)
    {
        string filler = string.Concat(Enumerable.Repeat("word &amp; &#9; & &own; ", 1500));
        using MemoryStream source = new(Encoding.UTF8.GetBytes(filler + "&nbsp;" + filler + "&thetasym;&eacute;&unknownname;&"));
        using Reconcile.Input.Feeds.EntityStream stream = new(source);
        using MemoryStream result = new();
        byte[] buffer = new byte[piece];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer)) result.Write(buffer, 0, read);
        Encoding.UTF8.GetString(result.ToArray()).Should().Be(filler + "&#160;" + filler + "&#977;&#233;&unknownname;&");
    }

    [Fact]
    public void Rss_1_is_read() => One("feed.rdf", """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="x"><title>Old Feed</title></channel><item rdf:about="y"><title>Pier burns</title><dc:date>2004-07-01T10:00:00+02:00</dc:date><description>The pier burned for six hours.</description></item></rdf:RDF>
        """).Should().Match<Article>(a => a.Outlet == "Old Feed" && a.Published!.Value.ToString() == "2004-07-01T08:00:00Z" && a.Text == "The pier burned for six hours.");

    [Fact]
    public void Atom_content_may_be_markup() => One("feed.atom", """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Atom Post</title><entry><title type="html">Pier &amp;amp; sea</title><link rel="alternate" href="https://atom.example/1"/>
        <published>2020-01-05T00:00:00Z</published><updated>2020-02-01T00:00:00Z</updated><author><name>N. Oye</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The pier will not be rebuilt.</p></div></content></entry></feed>
        """).Should().Match<Article>(a => a.Title == "Pier & sea" && a.Published!.Value.ToString() == "2020-01-05T00:00:00Z" && a.Text.EndsWith("The pier will not be rebuilt.") && a.Url == "https://atom.example/1");

    [Fact]
    public void Ninjs_is_read() => One("item.json", """
        {"uri":"urn:news:42","type":"text","versioncreated":"2022-05-06T12:00:00Z","firstcreated":"2022-05-06T11:00:00Z","headline":"Pier opens","source":"Coast Agency","language":"en","body_xhtml":"<p>The pier is open.</p><p>It cost two million.</p>"}
        """).Should().Match<Article>(a => a.Id == "urn:news:42" && a.Outlet == "Coast Agency" && a.Text == "The pier is open.\n\nIt cost two million." && a.Published!.Value.ToString() == "2022-05-06T11:00:00Z");

    [Fact]
    public void Schema_org_json_is_read() => One("item.jsonld", """
        {"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"x"},{"@type":"NewsArticle","headline":"Pier opens","datePublished":"2022-05-06","publisher":{"name":"Coast Daily"},"articleBody":"The pier is open."}]}
        """).Should().Match<Article>(a => a.Title == "Pier opens" && a.Outlet == "Coast Daily" && a.Text == "The pier is open.");

    [Fact]
    public void The_own_json_contract_is_still_read() => One("own.json", """{"id":"a1","text":"The pier is open.","outlet":"Coast Daily","published":"2022-05-06"}""").Id.Should().Be("a1");

    [Fact]
    public void A_gzip_of_any_format_is_read()
    {
        One("page.html.gz", Gzip(Encoding.UTF8.GetBytes(Page))).Outlet.Should().Be("Stone Valley News");
        One("a.txt.gz", Gzip(Encoding.UTF8.GetBytes("Dun Daily\n2 March 2021\n\nThe quarry will open again in May."))).Text.Should().Contain("quarry");
    }

    [Fact]
    public void A_web_archive_gives_its_pages_and_skips_the_rest()
    {
        string answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{Page}";
        string archive = Record("warcinfo", null, "application/warc-fields", "software: x") + Record("response", "https://stone.example/q", "application/http; msgtype=response", answer)
            + Record("response", "https://stone.example/x.png", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG") + Record("response", "https://stone.example/gone", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>gone</html>");
        One("crawl.warc", archive).Should().Match<Article>(a => a.Url == "https://stone.example/q" && a.Title == "Quarry to reopen");
        One("crawl.warc.gz", Gzip(Encoding.UTF8.GetBytes(archive))).Title.Should().Be("Quarry to reopen");
    }

    [Theory]
    [InlineData("windows-1251", true)]
    [InlineData("windows-1251", false)]
    [InlineData("gb18030", true)]
    [InlineData("gb18030", false)]
    [InlineData("windows-1252", false)]
    [InlineData("utf-16", false)]
    public void Encodings_are_read_declared_or_not(string name, bool declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string text = name switch
        {
            "windows-1251" => "Мост через реку закрыли в четверг: инспекторы нашли трещины в двух балках, и ремонт займёт не меньше шести недель.",
            "gb18030" => "大桥星期四关闭，检查人员在两根主梁上发现了裂缝，维修至少需要六个星期，居民只能乘渡船过河。",
            _ => "The café’s owner, Zoë Müller, said the bridge was closed for six weeks – “at least”.",
        };
        string head = declared ? $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={name}\">" : string.Empty;
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes($"<html><head>{head}<title>x</title></head><body><article><p>{text}</p><p>{text}</p></article></body></html>")];
        using Scratch scratch = new();
        scratch.Write("page.html", bytes);
        scratch.Read().Articles.Should().ContainSingle().Which.Text.Should().Contain(text);
    }

    private static string Record(string type, string? address, string contentType, string body) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\n{(address is null ? "" : $"WARC-Target-URI: {address}\r\n")}Content-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}\r\n\r\n";

    private static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static Article One(string name, string text) => One(name, Encoding.UTF8.GetBytes(text.TrimStart()));

    private static Article One(string name, byte[] bytes)
    {
        using Scratch scratch = new();
        scratch.Write(name, bytes);
        ReadingResult result = scratch.Read();
        result.Problems.Where(p => !p.IsWarning).Should().BeEmpty();
        return result.Articles.Should().ContainSingle().Subject;
    }
}
