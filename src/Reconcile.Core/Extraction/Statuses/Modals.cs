using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Statuses;

/// <summary>Auxiliaries that say that something may be, or ought to be; from <c>modals.lexicon</c>.</summary>
internal static class Modals
{
    private static readonly WordList List = WordList.Load("Extraction/Statuses/modals.lexicon");

    /// <summary>What can be need not be.</summary>
    public static bool IsPossible(ParsedText parsed, int verb) => Has(parsed, verb, "possible");

    /// <summary>What should be is not said to be; a joined verb without an auxiliary shares that of the first.</summary>
    public static bool IsDemand(ParsedText parsed, Clause clause)
    {
        if (IsOught(parsed, clause.Top) || IsOught(parsed, parsed.Tokens[clause.Predicate].Head)) return true;
        int verb = clause.Kind == ClauseKind.Coordinated && parsed.Child(clause.Top, Relation.Aux) < 0 ? parsed.Tokens[clause.Top].Head : clause.Top;
        foreach (int child in parsed.Children(verb))
            if (IsOught(parsed, child)) return true;
        return Has(parsed, verb, "demand");
    }

    /// <summary>By its form, since its place in the tree and its lemma vary.</summary>
    private static bool IsOught(ParsedText parsed, int token) => ClauseTree.IsForm(parsed, token, "ought");

    private static bool Has(ParsedText parsed, int verb, string section)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Tokens[child].Relation == Relation.Aux && List.SectionOf(parsed.Tokens[child].Lemma) == section) return true;
        return false;
    }
}
