namespace Reconcile.Language.Parsing;

/// <summary>Classes of the way from a token to its head: left or right, near or far, or the root.</summary>
internal static class ArcDistance
{
    public const int Count = 19;

    private const int Side = 9, Root = 18;

    private static readonly byte[] Class = Make();

    /// <summary>The class of the arc from <paramref name="token"/> to <paramref name="head"/>; the number of tokens stands for the root.</summary>
    public static int Of(int token, int head, int count)
    {
        if (head == count) return Root;
        int way = head - token;
        return way < 0 ? Class[Math.Min(-way, Class.Length - 1)] : Side + Class[Math.Min(way, Class.Length - 1)];
    }

    private static byte[] Make()
    {
        byte[] table = new byte[26];
        for (int d = 1; d < table.Length; d++)
            table[d] = (byte)(d <= 4 ? d - 1 : d <= 6 ? 4 : d <= 9 ? 5 : d <= 14 ? 6 : d < 25 ? 7 : 8);
        return table;
    }
}
