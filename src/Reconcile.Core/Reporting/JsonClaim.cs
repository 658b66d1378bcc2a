using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Reconcile.Reporting;

/// <summary>A claim and its parts as the JSON contract has them.</summary>
internal static class JsonClaim
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("article", claim.ArticleId);
        json.Span("span", claim.Span);
        json.WriteString("text", claim.Text);
        json.Span("sentence", claim.Sentence);
        json.WriteString("event", claim.EventClass);
        json.WriteString("polarity", EnumName.Of(claim.Polarity));
        json.WriteString("status", EnumName.Of(claim.Status));
        if (claim.Quantity is { } quantity)
        {
            json.WriteStartObject("quantity");
            Quantity(json, quantity);
            json.WriteEndObject();
        }

        if (claim.Time is { } time)
        {
            json.WriteStartObject("time");
            Time(json, time);
            json.WriteEndObject();
        }

        Speakers(json, claim.Speakers);
        json.WriteEndObject();
    }

    public static void Quantity(Utf8JsonWriter json, Quantity quantity)
    {
        json.Number("low", quantity.Low);
        json.Number("high", quantity.High);
        json.WriteString("unit", quantity.Unit);
        json.WriteString("counted", quantity.Counted);
        json.WriteString("hedge", EnumName.Of(quantity.Hedge));
    }

    public static void Time(Utf8JsonWriter json, TimeRange? time)
    {
        json.WriteString("from", Moment(time?.From, time));
        json.WriteString("to", Moment(time?.To, time));
    }

    public static void Speakers(Utf8JsonWriter json, ImmutableArray<Speaker> speakers)
    {
        json.WriteStartArray("speakers");
        foreach (Speaker speaker in speakers.IsDefault ? [] : speakers)
        {
            json.WriteStartObject();
            json.WriteString("name", speaker.Name);
            json.WriteString("stance", EnumName.Of(speaker.Stance));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Moment(DateTime? moment, TimeRange? range) => moment?.ToString(
        range!.Granularity == Granularity.Hour ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
