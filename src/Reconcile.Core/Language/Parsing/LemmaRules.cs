using Reconcile.Language.Lexicons;

namespace Reconcile.Language.Parsing;

/// <summary>
/// Lemmas of words that the treebanks do not hold: irregular verbs by list, other words by the detachment rules of WordNet's morphology,
/// of which the first that gives a word of WordNet counts.
/// </summary>
internal static class LemmaRules
{
    private static readonly Dictionary<string, string> Irregular = Read();

    private static readonly (string Ending, string Replacement)[] Verbs =
        [("ies", "y"), ("ied", "y"), ("es", "e"), ("es", ""), ("s", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")];

    private static readonly (string Ending, string Replacement)[] Nouns =
        [("ies", "y"), ("ves", "f"), ("ves", "fe"), ("men", "man"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("s", "")];

    private static readonly (string Ending, string Replacement)[] Adjectives = [("ier", "y"), ("iest", "y"), ("er", "e"), ("er", ""), ("est", "e"), ("est", "")];

    /// <summary>The lemma of a form in lower case, or null where the rules know none better.</summary>
    public static string? Find(string form, string guess, Upos upos, Xpos xpos)
    {
        if (upos == Upos.Verb && Irregular.TryGetValue(form, out string? verb) && (xpos is Xpos.VBD or Xpos.VBN || WordNet.WordNet.Default.Find(form) < 0)) return verb;
        if (WordNet.WordNet.Default.Find(guess) >= 0) return null;
        (string, string)[]? rules = upos switch { Upos.Verb => Verbs, Upos.Noun => Nouns, Upos.Adj => Adjectives, _ => null };
        string? found = rules is null ? null : Detach(form, rules);

        // A participle of no verb is a word of its own: unarmed, unhurt.
        return found ?? (upos == Upos.Verb && xpos is Xpos.VBN or Xpos.VBD ? Known(form) : null);
    }

    private static string? Detach(string form, (string Ending, string Replacement)[] rules)
    {
        foreach ((string ending, string replacement) in rules)
        {
            if (form.Length < ending.Length + 2 || !form.EndsWith(ending, StringComparison.Ordinal)) continue;
            string stem = form[..^ending.Length];
            if (Known(stem + replacement) is { } word) return word;

            // Stopped, running: the doubled consonant goes with the ending.
            if (replacement.Length == 0 && stem.Length > 2 && stem[^1] == stem[^2] && Known(stem[..^1]) is { } single) return single;
        }

        return null;
    }

    private static string? Known(string word) => WordNet.WordNet.Default.Find(word) >= 0 ? word : null;

    private static Dictionary<string, string> Read()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Language/Parsing/irregular-verbs.lexicon"))
            foreach (string form in line.Values) forms.TryAdd(form, line.Key);
        return forms;
    }
}
