using Reconcile.Language.Lexicons;

namespace Reconcile.Judging.Kinds;

/// <summary>Nouns of one kind that exclude each other where one thing is meant: a rifle is no pistol; from <c>kinds.lexicon</c>. Safe from any thread.</summary>
internal static class Kinds
{
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<(string Kind, string Member, ConflictType Type)>> Words = Read();

    /// <summary>Whether a person is told by each of the words without whose he is: a nurse and a teacher; a mother may be a sister.</summary>
    public static bool StandAlone(string a, string b) => Alone.Contains(a) && Alone.Contains(b);

    /// <summary>In what the two exclude each other, or null where they may be one thing.</summary>
    public static ConflictType? Excludes(string a, string b)
    {
        if (!Words.TryGetValue(a, out List<(string Kind, string Member, ConflictType Type)>? left) || !Words.TryGetValue(b, out List<(string Kind, string Member, ConflictType Type)>? right)) return null;
        ConflictType? found = null;
        foreach ((string kind, string member, ConflictType type) in left)
        {
            foreach ((string other, string otherMember, ConflictType _) in right)
            {
                if (kind == other && member != otherMember) found ??= type;
            }
        }

        return found;
    }

    private static Dictionary<string, List<(string Kind, string Member, ConflictType Type)>> Read()
    {
        var words = new Dictionary<string, List<(string, string, ConflictType)>>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Judging/Kinds/kinds.lexicon"))
        {
            string[] section = line.Section.Split(' ');
            if (section.Length is not (2 or 3) || section is [_, _, not "alone"] || !Enum.TryParse(section[1].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out ConflictType type)) throw line.Fault($"'{line.Section}' is no kind with a type of conflict");
            foreach (string word in line.Values)
            {
                if (!words.TryGetValue(word, out List<(string, string, ConflictType)>? kinds)) words[word] = kinds = [];
                kinds.Add((section[0], line.Key, type));
                if (section.Length == 3) Alone.Add(word);
            }
        }

        return words;
    }
}
