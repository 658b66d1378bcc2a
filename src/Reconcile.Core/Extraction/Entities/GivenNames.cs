using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Entities;

/// <summary>Whether two full names with one surname can be one person's: initials, short forms, spellings.</summary>
internal static class GivenNames
{
    private static readonly Dictionary<string, string> ShortForms = Read();

    public static bool MayBeOne(string a, string b)
    {
        string[] left = a.Split(' ', StringSplitOptions.RemoveEmptyEntries), right = b.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (left.Length < 2 || right.Length < 2) return true;
        string x = NameKey.Slug(left[0]), y = NameKey.Slug(right[0]);
        if (x.Length == 0 || y.Length == 0 || x == y) return true;
        if (x.Length == 1 || y.Length == 1 || left[0].EndsWith('.') || right[0].EndsWith('.')) return x[0] == y[0];
        if (Full(x) == Full(y)) return true;
        return (left.Length > 2 && NameKey.Slug(left[1]) == y) || (right.Length > 2 && NameKey.Slug(right[1]) == x);
    }

    private static string Full(string slug) => ShortForms.GetValueOrDefault(slug, slug);

    private static Dictionary<string, string> Read()
    {
        Dictionary<string, string> forms = new(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Entities/short-names.lexicon"))
            foreach (string name in line.Values)
                if (!forms.TryAdd(name, line.Key)) throw line.Fault($"'{name}' stands here twice");
        return forms;
    }
}
