using System.Collections.Immutable;
using System.Text.Json;

namespace Reconcile.Reporting;

/// <summary>One line an article; <c>docs/extract.schema.json</c> describes it.</summary>
internal sealed class JsonLinesLedgerWriter : LedgerWriter
{
    /// <summary>How many attributions lie around another at most; readers of JSON stop at a depth of 64.</summary>
    private const int Deepest = 16;

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
        Attributions(json, "attributions", ledger.Attributions, Enumerable.Range(0, ledger.Attributions.Length).ToLookup(i => Above(ledger.Attributions, i)), -1);
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

    /// <summary>What the outlet attributes, and inside it what its speakers attribute in turn.</summary>
    private static void Attributions(Utf8JsonWriter json, string name, ImmutableArray<LocatedAttribution> all, ILookup<int, int> inside, int outer)
    {
        json.WriteStartArray(name);
        foreach (int i in inside[outer])
        {
            json.WriteStartObject();
            json.Span("source", all[i].Source);
            json.Span("cue", all[i].Cue);
            json.Span("content", all[i].Content);
            JsonClaim.Speakers(json, all[i].Speakers);
            if (inside.Contains(i)) Attributions(json, "inner", all, inside, i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Under which attribution one is written; what is nested too deep for a reader of JSON stands beside its outer one.</summary>
    private static int Above(ImmutableArray<LocatedAttribution> all, int index)
    {
        int level = 0;
        for (int i = all[index].Outer; i >= 0 && level <= all.Length; i = all[i].Outer) level++;
        if (level > all.Length) return -1;
        int outer = all[index].Outer;
        for (; level > Deepest; level--) outer = all[outer].Outer;
        return outer;
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
