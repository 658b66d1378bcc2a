using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>How two short texts stand to each other.</summary>
internal static class TextPairJudge
{
    /// <summary>A contradiction is only said from this probability on, and only where its kind can be named.</summary>
    private const double ContradictionFrom = 0.55;

    private const double AgreementFrom = 0.5;

    public static Comparison Compare(string first, string second, PublicationTime? firstPublished, PublicationTime? secondPublished)
    {
        PairFeatures features = PairFeatures.Of(TextView.Of(first, firstPublished), TextView.Of(second, secondPublished));
        double match = Math.Round(PairModel.Default.Match(features.Values), 3);
        (double contradiction, double agreement, double neutral) = PairModel.Default.Relation(features.Values);
        if (contradiction >= ContradictionFrom && features.Conflict is { } type)
        {
            return new Comparison(
                IsLater(type, firstPublished, secondPublished) ? FindingRelation.Update : FindingRelation.Contradiction,
                type, match, Math.Round(contradiction, 3), Because(type, features.Evidence));
        }

        return agreement >= AgreementFrom
            ? new Comparison(FindingRelation.Agreement, null, match, Math.Round(agreement, 3), "All that the second text says, the first says too.")
            : new Comparison(null, null, match, Math.Round(neutral, 3), "Neither says what the other says, and nothing excludes both.");
    }

    /// <summary>Counts and progress told on different days change with time.</summary>
    private static bool IsLater(ConflictType type, PublicationTime? first, PublicationTime? second) =>
        type is ConflictType.Count or ConflictType.Status && first is { } a && second is { } b && a.Date != b.Date;

    private static string Because(ConflictType type, string evidence) => type switch
    {
        ConflictType.Negation => $"One affirms what the other negates ({evidence}).",
        ConflictType.Antonym => $"The words exclude each other ({evidence}).",
        ConflictType.Count => $"The numbers exclude each other ({evidence}).",
        ConflictType.CountVsEvent => $"One says none, the other some ({evidence}).",
        ConflictType.DateTime => $"The times exclude each other ({evidence}).",
        _ => $"Names or roles exclude each other ({evidence}).",
    };
}
