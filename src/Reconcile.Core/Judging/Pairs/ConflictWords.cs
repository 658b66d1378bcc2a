namespace Reconcile.Judging.Pairs;

/// <summary>A seen conflict in one plain sentence.</summary>
internal static class ConflictWords
{
    public static string Because(SeenConflict conflict) => conflict.Type switch
    {
        ConflictType.Negation => $"One affirms what the other negates ({Sides(conflict)}).",
        ConflictType.Antonym => $"The words exclude each other ({Sides(conflict)}).",
        ConflictType.Count => $"The numbers exclude each other ({Sides(conflict)}).",
        ConflictType.CountVsEvent => $"One says none, the other some ({Sides(conflict)}).",
        ConflictType.DateTime => $"The times exclude each other ({Sides(conflict)}).",
        ConflictType.Denial => $"One says it is not so ({Sides(conflict)}).",
        ConflictType.UniversalVsInstance => $"One leaves no exception, the other tells of one ({Sides(conflict)}).",
        ConflictType.NameOrRole => $"Names or roles exclude each other ({Sides(conflict)}).",
        _ => $"In the same place they say different things ({Sides(conflict)}).",
    };

    private static string Sides(SeenConflict conflict) => $"{conflict.First} | {conflict.Second}";
}
