using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Statuses;

/// <summary>Words that give a status; from <c>status.lexicon</c>.</summary>
internal static class StatusWords
{
    private static readonly WordList List = WordList.Load("Extraction/Statuses/status.lexicon");

    /// <summary>The section of the word (<c>planned, under way, completed, cancelled, predicted, possible, reported, confirmed, unconfirmed, wish</c>), or null.</summary>
    public static string? KindOf(string lemma) => List.SectionOf(lemma);

    public static ClaimStatus? StatusOf(string kind) => kind switch
    {
        "planned" => ClaimStatus.Planned,
        "under way" => ClaimStatus.UnderWay,
        "completed" => ClaimStatus.Completed,
        "cancelled" => ClaimStatus.Cancelled,
        "predicted" => ClaimStatus.Predicted,
        "possible" => ClaimStatus.Possible,
        "reported" => ClaimStatus.Reported,
        "confirmed" => ClaimStatus.Confirmed,
        "unconfirmed" => ClaimStatus.Unconfirmed,
        _ => null,
    };
}
