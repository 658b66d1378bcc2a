using Reconcile.Input.Pages;
using Reconcile.Reading;

namespace Reconcile.Input.Archives;

/// <summary>Web archives: the HTML pages among the response records, one record in memory at a time.</summary>
internal sealed class WarcFormat : DocumentFormat
{
    public override IReadOnlyList<string> Extensions { get; } = [".warc"];

    public override bool Accepts(string extension, ReadOnlySpan<byte> start) => extension == ".warc" || start.StartsWith("WARC/"u8);

    public override IEnumerable<ReadingItem> Read(Stream content, string path, string id, ReadingOptions options)
    {
        WarcRecords records = new(content);
        ItemIds ids = new(id);
        bool any = false;
        while (records.Next() is { } record)
        {
            if (record.Fault is { } fault)
            {
                yield return ArticleMaker.Problem("warc", path, fault);
                yield break;
            }

            if (!record.IsResponse || HttpResponse.Page(record.Payload) is not { } page) continue;
            any = true;
            foreach (ReadingItem item in PageArticle.Read(page.Body, page.Charset, record.Address, path, ids.Next(), options)) yield return item;
        }

        if (!any) yield return ArticleMaker.Problem("empty", path, "the web archive holds no response with an HTML page");
    }
}
