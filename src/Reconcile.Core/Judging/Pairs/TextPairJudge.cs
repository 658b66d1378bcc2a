using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Reconcile.Extraction.Attributions;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>How two short texts stand to each other.</summary>
internal static class TextPairJudge
{
    // A contradiction is said from this probability on: a higher one where the conflict that names it is no plain one, or a negation, which may be of something
    // else, and where the first text is long, which says much beside.
    private const double FromPlain = 0.6;
    private const double FromLoose = 0.7;
    private const double FromNegation = 0.75;
    private const double FromLooseInLong = 0.75;
    private const double Plain = 0.5;
    private const double Long = 25;

    private const double FromAgreement = 0.5;

    private const int MostWeights = 12;

    public static Comparison Compare(string first, string second, PublicationTime? firstPublished, PublicationTime? secondPublished)
    {
        TextView a = TextView.Of(first, firstPublished), b = TextView.Of(second, secondPublished);
        FeatureRow row = PairFeatures.Of(a, b);
        PairRelation judged = Judge(row);
        double match = Math.Round(PairModel.Default.Match(row.Values), 3), confidence = Math.Round(judged.Confidence, 3);
        Comparison comparison = judged.Output switch
        {
            0 => new(Conflict(judged.Conflict!.Type, a, b, firstPublished, secondPublished), judged.Conflict.Type, match, confidence, ConflictWords.Because(judged.Conflict)),
            1 => new(FindingRelation.Agreement, null, match, confidence, "The first text says what the second says."),
            _ => new(null, null, match, confidence, "Neither says what the other says, and nothing excludes both."),
        };
        return comparison with { Weights = Weights(judged.Output, row) };
    }

    /// <summary>The relation that the model and the seen conflicts give.</summary>
    public static PairRelation Judge(FeatureRow row)
    {
        (double contradiction, double agreement, double neutral) = PairModel.Default.Relation(row.Values);
        return Judge(row.Gravest(), row[PairFeature.WordsFirst], contradiction, agreement, neutral);
    }

    /// <summary>A contradiction needs a conflict that can be named; agreement is said where it is likelier than all else together.</summary>
    public static PairRelation Judge(SeenConflict? conflict, double wordsOfFirst, double contradiction, double agreement, double neutral) =>
        conflict is not null && contradiction >= Least(conflict, wordsOfFirst >= Long) ? new(0, contradiction, conflict)
        : agreement > FromAgreement ? new(1, agreement, null) : new(2, neutral + (conflict is null ? contradiction : 0), null);

    private static double Least(SeenConflict conflict, bool isLong) =>
        conflict.Strength <= Plain ? (isLong ? FromLooseInLong : FromLoose)
        : isLong ? FromLoose : conflict.Type is ConflictType.Negation or ConflictType.CountVsEvent ? FromNegation : FromPlain;

    private static FindingRelation Conflict(ConflictType type, TextView a, TextView b, PublicationTime? first, PublicationTime? second)
    {
        // Counts and progress told on different days change with time.
        if (type is ConflictType.Count or ConflictType.Status && first is { } x && second is { } y && x.Date != y.Date) return FindingRelation.Update;
        return Speaker(a) is { } left && Speaker(b) is { } right && left != right ? FindingRelation.Dispute : FindingRelation.Contradiction;
    }

    /// <summary>The only speaker of a text, or null.</summary>
    private static string? Speaker(TextView view)
    {
        string? name = null;
        foreach (AttributionMention attribution in view.Context.Attributions)
        {
            if (attribution.Source is null) continue;
            if (name is not null && name != attribution.Speaker.Name) return null;
            name = attribution.Speaker.Name;
        }

        return name;
    }

    private static ImmutableArray<MatchWeight> Weights(int output, FeatureRow row)
    {
        double[] shares = PairModel.Default.Explain(output, row.Values);
        return
        [
            .. shares.Select((share, i) => (Feature: (PairFeature)i, Share: share / Math.Log(2)))
                .Where(s => Math.Abs(s.Share) >= 0.01)
                .OrderByDescending(s => Math.Abs(s.Share)).ThenBy(s => s.Feature).Take(MostWeights)
                .Select(s => new MatchWeight(
                    JsonNamingPolicy.KebabCaseLower.ConvertName(s.Feature.ToString()), row[s.Feature].ToString("0.##", CultureInfo.InvariantCulture), Math.Round(s.Share, 3))),
        ];
    }
}
