using Reconcile.Input.Pages;
using Reconcile.Reading;

namespace Reconcile.Input.Archives;

/// <summary>Web archives: the HTML pages among the response records, one record in memory at a time.</summary>
internal sealed class WarcFormat : DocumentFormat
{
    /// <summary>After so many broken records the file is taken to be no archive.</summary>
    private const int MostFaults = 20;

    public override IReadOnlyList<string> Extensions { get; } = [".warc"];

    public override bool Accepts(string extension, ReadOnlySpan<byte> start) => extension == ".warc" || start.StartsWith("WARC/"u8);

    public override IEnumerable<ReadingItem> Read(Stream content, string path, string id, ReadingOptions options)
    {
        WarcRecords records = new(content);
        ItemIds ids = new(id);
        bool any = false;
        int faults = 0;
        while (records.Next() is { } record)
        {
            if (record.Fault is { } fault)
            {
                any = true;
                bool isLast = ++faults == MostFaults;
                yield return ArticleMaker.Problem("warc", path, isLast ? fault + "; there were many before, and no more is read" : fault);
                if (isLast) yield break;
                continue;
            }

            if (!record.IsResponse || HttpResponse.Page(record.Payload) is not { } page) continue;
            any = true;
            foreach (ReadingItem item in PageArticle.Read(page.Body, page.Charset, record.Address, path, ids.Next(), options)) yield return item;
        }

        if (!any) yield return ArticleMaker.Problem("empty", path, "the web archive holds no response with an HTML page");
    }
}
