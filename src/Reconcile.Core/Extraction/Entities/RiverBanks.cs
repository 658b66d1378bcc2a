using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>
/// Banks of a river: left and right are those of someone looking downstream, so for a river whose course is known they have a
/// compass side, and outlets that say "right bank" and "west bank" agree.
/// </summary>
internal static class RiverBanks
{
    // The lower Dnipro flows south and south-west: its right bank is the western (and northern) one.
    private static readonly (string River, string Right)[] Courses = [("place:dnipro-river", "west")];

    public static void Add(ParsedText text, List<NamePiece> pieces)
    {
        int[] at = PieceAtToken.Index(text, pieces);
        string? river = null;
        Dictionary<int, string> rivers = [];
        foreach (NamePiece piece in pieces)
            if (piece.Kind == EntityKind.Place && (piece.Key!.EndsWith("-river", StringComparison.Ordinal) || Gazetteer.Default.Find(piece.Name) is { Class: GazetteerClass.River })) rivers[piece.First] = piece.Key;
        if (rivers.Count == 0) return;
        string only = rivers.Values.First();
        for (int i = 1; i < text.Tokens.Length; i++)
        {
            if (rivers.TryGetValue(i, out string? named)) river = named;
            if (text.Form(i) is not ("bank" or "Bank") || at[i] >= 0 || at[i - 1] >= 0) continue;
            if (Side(text.Form(i - 1)) is not { } side) continue;
            string key = After(rivers, i) ?? river ?? only;
            pieces.Add(new NamePiece { First = i - 1, End = i + 1, Name = text.Text[text.Tokens[i - 1].Start..text.Tokens[i].End], Kind = EntityKind.Place, Certain = true, Key = key + "#" + Compass(key, side) + "-bank" });
        }

        pieces.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    private static string? After(Dictionary<int, string> rivers, int bank)
    {
        for (int i = bank + 1; i < bank + 4; i++)
            if (rivers.TryGetValue(i, out string? key)) return key;
        return null;
    }

    private static string? Side(ReadOnlySpan<char> word) => word switch
    {
        "right" or "Right" => "right",
        "left" or "Left" => "left",
        "west" or "western" => "west",
        "east" or "eastern" => "east",
        "north" or "northern" => "north",
        "south" or "southern" => "south",
        _ => null,
    };

    private static string Compass(string river, string side)
    {
        foreach ((string known, string right) in Courses)
        {
            if (known != river) continue;
            string left = right == "west" ? "east" : "west";
            return side switch { "right" => right, "left" => left, _ => side };
        }

        return side;
    }
}
