using System.Globalization;

namespace Reconcile.Lexicons;

/// <summary>A synset of the WordNet database files.</summary>
internal sealed class SynsetData
{
    public required char Pos { get; init; }

    public required int LexicalFile { get; init; }

    /// <summary>Words in lower or mixed case with spaces, without the marks of where an adjective stands.</summary>
    public required string[] Words { get; init; }

    public required PointerData[] Pointers { get; init; }

    /// <summary>Number in the compiled file, or -1 where it is left out.</summary>
    public int Id { get; set; } = -1;

    /// <summary>Reads a <c>data.*</c> file: offset to synset.</summary>
    public static Dictionary<int, SynsetData> Read(string path, char pos)
    {
        Dictionary<int, SynsetData> synsets = [];
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(' ')) continue;
            string[] field = line[..line.IndexOf('|', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int count = int.Parse(field[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            string[] words = new string[count];
            for (int i = 0; i < count; i++) words[i] = Word(field[4 + (2 * i)]);
            int at = 4 + (2 * count);
            PointerData[] pointers = new PointerData[int.Parse(field[at++], CultureInfo.InvariantCulture)];
            for (int i = 0; i < pointers.Length; i++, at += 4)
            {
                int ends = int.Parse(field[at + 3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                pointers[i] = new PointerData(field[at], int.Parse(field[at + 1], CultureInfo.InvariantCulture), field[at + 2][0], (ends >> 8) - 1, (ends & 255) - 1);
            }

            synsets[int.Parse(field[0], CultureInfo.InvariantCulture)] =
                new SynsetData { Pos = pos, LexicalFile = int.Parse(field[1], CultureInfo.InvariantCulture), Words = words, Pointers = pointers };
        }

        return synsets;
    }

    private static string Word(string field)
    {
        int bracket = field.IndexOf('(', StringComparison.Ordinal);
        return (bracket > 0 ? field[..bracket] : field).Replace('_', ' ');
    }
}

/// <summary>A pointer between synsets or, where word indices are not negative, between words.</summary>
internal readonly record struct PointerData(string Symbol, int Offset, char Pos, int SourceWord, int TargetWord);
