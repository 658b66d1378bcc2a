using Reconcile.Language;

namespace Reconcile.Training;

/// <summary>Treebank spellings to the values of the library.</summary>
internal static class Labels
{
    private static readonly Dictionary<string, Xpos> Marks = new()
    {
        ["HYPH"] = Language.Xpos.Hyphen,
        [","] = Language.Xpos.Comma,
        ["."] = Language.Xpos.Period,
        [":"] = Language.Xpos.Colon,
        ["$"] = Language.Xpos.Dollar,
        ["``"] = Language.Xpos.OpenQuote,
        ["''"] = Language.Xpos.CloseQuote,
        ["-LRB-"] = Language.Xpos.LeftBracket,
        ["-RRB-"] = Language.Xpos.RightBracket,
        ["PRP$"] = Language.Xpos.PRPS,
        ["WP$"] = Language.Xpos.WPS,
    };

    public static Upos Upos(string name) => Enum.TryParse(name, true, out Upos value) ? value : Language.Upos.X;

    public static Xpos Xpos(string name) => Marks.TryGetValue(name, out Xpos mark) ? mark : Enum.TryParse(name, out Xpos value) ? value : Language.Xpos.None;

    public static Relation Relation(string name)
    {
        string plain = name.Replace(":npmod", ":unmarked", StringComparison.Ordinal).Replace(":tmod", ":unmarked", StringComparison.Ordinal);
        return Enum.TryParse(plain.Replace(":", "", StringComparison.Ordinal), true, out Relation value) ? value : Language.Relation.Dep;
    }
}
