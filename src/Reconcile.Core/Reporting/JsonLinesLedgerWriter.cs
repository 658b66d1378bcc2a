using System.Text.Json;

namespace Reconcile.Reporting;

/// <summary>One line an article; <c>docs/extract.schema.json</c> describes it.</summary>
internal sealed class JsonLinesLedgerWriter : LedgerWriter
{
    public override string Name => "jsonl";

    public override void Write(IReadOnlyList<Ledger> ledgers, TextWriter output, ReportOptions options)
    {
        foreach (Ledger ledger in ledgers) JsonText.Write(output, indented: false, json => Line(json, ledger));
    }

    private static void Line(Utf8JsonWriter json, Ledger ledger)
    {
        json.WriteStartObject();
        json.WriteString("id", ledger.Article.Id);
        Array(json, "sentences", ledger.Sentences, span => json.Bounds(span));
        json.WriteStartArray("claims");
        foreach (Claim claim in ledger.Claims) JsonClaim.Write(json, claim);
        json.WriteEndArray();
        Array(json, "quantities", ledger.Quantities, found =>
        {
            json.Span("span", found.Span);
            JsonClaim.Quantity(json, found.Quantity);
        });
        Array(json, "attributions", ledger.Attributions, found =>
        {
            json.Span("source", found.Source);
            json.Span("cue", found.Cue);
            json.Span("content", found.Content);
            JsonClaim.Speakers(json, found.Speakers);
        });
        Array(json, "times", ledger.Times, found =>
        {
            json.Span("span", found.Span);
            JsonClaim.Time(json, found.Range);
            json.Optional("value", found.Value);
        });
        Array(json, "stripped", ledger.Article.Stripped, found =>
        {
            json.Bounds(found.Span);
            json.WriteString("reason", found.Reason);
        });
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
