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

    [Theory]
    [InlineData("\n  <?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Dun Daily</title><item><title>Pier</title><description>The pier is closed.</description></item></channel></rss>")]
    [InlineData("<rss version=\"2.0\"><channel><title>Dun Daily</title><item><media:title>Picture</media:title><media:content>Picture of the sea from the pier</media:content><title>Pier</title><content:encoded>The pier is closed.</content:encoded></item></channel></rss>")]
    [InlineData("<rss version=\"2.0\"><channel><title>Dun Daily</title><item><title>Pier\u000b</title><description>The pier\u0001is closed.</description></item></channel></rss>")]
    public void Feeds_that_are_no_xml_by_the_letter_are_read(string feed)
    {
        using Scratch scratch = new();
        scratch.Write("feed.xml", feed);
        ReadingResult result = scratch.Read();
        result.Problems.Should().BeEmpty();
        result.Articles.Should().ContainSingle().Which.Should().Match<Article>(a => a.Title == "Pier" && a.Text == "The pier is closed." && a.Outlet == "Dun Daily");
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

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void News_json_may_begin_with_a_byte_order_mark(string encoding) =>
        One("item.json", [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes("""{"uri":"urn:news:43","versioncreated":"2022-05-06T12:00:00Z","body_text":"The pier is open."}""")]).Id.Should().Be("urn:news:43");

    [Theory]
    [InlineData("<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"Pier opens\",\"publisher\":{\"name\":\"Coast Daily\"}}\n-->")]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Pier opens\",\"publisher\":{\"name\":\"Coast Daily\"}}\n//]]>")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Pier opens\",\"description\":\"two\nlines\",\"publisher\":{\"name\":\"Coast Daily\"}}")]
    [InlineData("{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Pier opens\",\"publisher\":{\"@id\":\"#org\"}},{\"@type\":\"Organization\",\"@id\":\"#org\",\"name\":\"Coast Daily\"}]}")]
    public void Structured_data_is_read_as_pages_write_it(string json) =>
        One("page.html", Page.Replace("<meta property", $"<script type=\"application/ld+json\">{json}</script><meta property", StringComparison.Ordinal))
            .Should().Match<Article>(a => a.Title == "Pier opens" && a.Outlet == "Coast Daily");

    [Fact]
    public void Markup_in_the_text_of_structured_data_is_read_as_such() =>
        One("item.jsonld", """{"@context":"https://schema.org","@type":"NewsArticle","articleBody":"<p>The pier is open.</p><p>It cost two million.</p>"}""").Text.Should().Be("The pier is open.\n\nIt cost two million.");

    [Fact]
    public void Paragraphs_of_structured_data_are_kept() =>
        One("item.jsonld", """{"@context":"https://schema.org","@type":"NewsArticle","articleBody":"Update 1\n\nThe pier is open &amp; free: 3 < 4."}""").Text.Should().Be("Update 1\n\nThe pier is open & free: 3 < 4.");

    [Theory]
    [InlineData("10:30 AM", null)]
    [InlineData("March 12", null)]
    [InlineData("12 March", null)]
    [InlineData("March 2021", null)]
    [InlineData("Thursday, March 12", null)]
    [InlineData("03/12/2021", null)]
    [InlineData("March 12, 2021 10:30 AM", "2021-03-12T10:30:00Z")]
    [InlineData("Fri, 12 Mar 21 10:30:00 GMT", "2021-03-12T10:30:00Z")]
    [InlineData("2021-03-12T10:30:00+0200", "2021-03-12T08:30:00Z")]
    [InlineData("March 12th, 2021", "2021-03-12")]
    [InlineData("March 12, 2021 at 3:30 p.m. ET", "2021-03-12")]
    [InlineData("12 Sept. 2021, 10.30h", "2021-09-12")]
    [InlineData("31 June 2021 noon", null)]
    public void A_date_is_read_only_where_it_gives_its_whole_day(string written, string? read) => NewsDate.Parse(written)?.ToString().Should().Be(read);

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

    [Fact]
    public void A_broken_record_of_a_web_archive_is_named_and_the_next_one_read()
    {
        string good = Record("response", "https://stone.example/q", "application/http", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{Page}");
        using Scratch scratch = new();
        scratch.Write("crawl.warc", good.Replace("Content-Length", "Content-Size", StringComparison.Ordinal) + good);
        ReadingResult result = scratch.Read();
        result.Articles.Should().ContainSingle().Which.Title.Should().Be("Quarry to reopen");
        result.Problems.Should().ContainSingle().Which.Code.Should().Be("warc");
    }

    [Fact]
    public void A_file_of_broken_records_only_is_given_up()
    {
        using Scratch scratch = new();
        scratch.Write("crawl.warc", string.Concat(Enumerable.Repeat("WARC/1.0\r\n\r\n", 5000)));
        scratch.Read().Problems.Should().HaveCount(20).And.OnlyContain(p => p.Code == "warc");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public void A_page_that_was_archived_unpacked_under_a_header_that_says_otherwise_is_read(string encoding) =>
        One("crawl.warc", Record("response", "https://stone.example/q", "application/http", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {encoding}\r\n\r\n{Page}")).Title.Should().Be("Quarry to reopen");

    [Theory]
    [InlineData("a.html.gz")]
    [InlineData("a.txt.gz")]
    [InlineData("a.jsonl.gz")]
    [InlineData("a.xml.gz")]
    [InlineData("a.warc.gz")]
    public void A_gzip_file_that_is_cut_off_is_named_wherever_it_is_cut(string name)
    {
        string content = name switch
        {
            "a.jsonl.gz" => "{\"id\":\"a1\",\"text\":\"The pier is open.\"}\n",
            "a.xml.gz" => "<rss><channel><item><description>The pier is open.</description></item></channel></rss>",
            "a.warc.gz" => Record("response", "https://stone.example/q", "application/http", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{Page}"),
            _ => Page,
        };
        byte[] packed = Gzip(Encoding.UTF8.GetBytes(content));
        for (int length = packed.Length - 1; length > 20; length -= 7)
        {
            using Scratch cut = new();
            cut.Write(name, packed[..length]);
            cut.Read().Problems.Should().Contain(p => p.Code == "gzip", $"{length} of {packed.Length} bytes are there");
        }
    }

    [Fact]
    public void A_gzip_file_may_have_several_parts_and_padding_behind_them()
    {
        byte[] parts = [.. Gzip("The pier is open. "u8.ToArray()), .. Gzip("It cost two million."u8.ToArray()), .. new byte[64]];
        One("a.txt.gz", parts).Text.Should().Be("The pier is open. It cost two million.");
    }

    [Fact]
    public void One_broken_byte_does_not_change_the_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<html><body><article><p>The café’s owner, Zoë Müller, closed the pier – “for good”.</p><p>Nobody had been told before the signs went up, the shops on the pier said on Tuesday.</p></article>"), 0xE2, 0x80];
        One("page.html", bytes).Text.Should().Contain("café’s owner, Zoë Müller");
    }

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public void Two_bytes_a_character_need_no_mark(string encoding) => One("page.html", Encoding.GetEncoding(encoding).GetBytes(Page)).Title.Should().Be("Quarry to reopen");

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
