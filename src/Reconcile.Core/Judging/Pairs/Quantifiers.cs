using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.Lexicons;
using Reconcile.Language.WordNet;

namespace Reconcile.Judging.Pairs;

/// <summary>Words that say of how many or how often something holds, and negations of them; from <c>quantifiers.lexicon</c>.</summary>
internal static class Quantifiers
{
    private const double Unknown = -1;
    private static readonly WordList List = WordList.Load("Judging/Pairs/quantifiers.lexicon");

    public static string? SectionOf(ParsedText parsed, int token) => token >= 0 && token < parsed.Tokens.Length ? List.SectionOf(parsed.Tokens[token].Lemma) : null;

    public static bool IsNot(ParsedText parsed, int token) => parsed.Tokens[token].Lemma is "not" or "n't";

    /// <summary>A negation that only leaves an exception open: <c>not all</c>, <c>not always</c>.</summary>
    public static bool IsPartial(ParsedText parsed, int not) => IsNot(parsed, not) && SectionOf(parsed, not + 1) is "all" or "always";

    /// <summary>A negation that denies nothing: <c>not only</c>, <c>not a little</c>, <c>not unlike</c>.</summary>
    public static bool Cancels(ParsedText parsed, int not)
    {
        if (!IsNot(parsed, not)) return false;
        if (SectionOf(parsed, not + 1) == "focus") return true;
        int next = not + 1 < parsed.Tokens.Length && parsed.Tokens[not + 1].Lemma is "a" or "an" ? not + 2 : not + 1;
        if (next >= parsed.Tokens.Length) return false;
        return (next == not + 2 && parsed.Tokens[next].Lemma is "little" or "few") || IsNegativeWord(parsed.Tokens[next]);
    }

    /// <summary>A negation of a phrase and not of the clause: <c>but not on Friday</c>, <c>not ten minutes ago</c>.</summary>
    public static bool IsLocal(ParsedText parsed, int not)
    {
        if (parsed.Tokens[not].Lemma != "not" || not + 1 >= parsed.Tokens.Length || IsPartial(parsed, not) || IsTurned(parsed, not)) return false;
        if (not > 0 && parsed.Tokens[not - 1].Lemma is "but" or "," or "if" or "though") return true;
        return parsed.Tokens[not + 1].Upos is Upos.Adp or Upos.Num && parsed.Tokens[not + 1].Lemma != "one" && (not == 0 || parsed.Tokens[not - 1].Upos != Upos.Aux);
    }

    /// <summary>"Not since May has a ship come": the verb before its subject takes the negation of the phrase in front.</summary>
    private static bool IsTurned(ParsedText parsed, int not)
    {
        if (not != parsed.Sentences[parsed.SentenceOf(not)].FirstToken) return false;
        for (int i = not; i < parsed.Sentences[parsed.SentenceOf(not)].EndToken; i++)
        {
            if (parsed.Tokens[i].Relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop)) continue;
            return parsed.Tokens[i].Head is >= 0 and int verb && parsed.Subject(verb) > i;
        }

        return false;
    }

    /// <summary>How many of the noun are spoken of: 0 none, 1 few, 2 some, 3 many, 4 all; -1 where nothing says so.</summary>
    public static double Scale(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
        {
            if (child > noun || parsed.Tokens[child].Relation is not (Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Nummod or Relation.Advmod)) continue;
            double scale = Scale(SectionOf(parsed, child));
            if (scale < 0) continue;
            bool denied = child > 0 && IsNot(parsed, child - 1);
            // "A few" are some, "few" are hardly any.
            if (scale == 1 && child > 0 && parsed.Tokens[child - 1].Lemma == "a") return 2;
            return !denied ? scale : scale == 4 ? 2 : scale >= 2 ? 1 : scale;
        }

        return Unknown;
    }

    private static double Scale(string? section) => section switch { "none" => 0, "few" => 1, "some" => 2, "many" => 3, "all" => 4, _ => Unknown };

    /// <summary>An adjective or adverb that negates by its beginning (<c>unlike</c>, <c>impolite</c>).</summary>
    private static bool IsNegativeWord(in Token token)
    {
        if (token.Upos is not (Upos.Adj or Upos.Adv)) return false;
        string lemma = token.Lemma;
        foreach (string prefix in new[] { "un", "in", "im", "ir", "il", "dis" })
        {
            if (lemma.Length < prefix.Length + 4 || !lemma.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            string rest = lemma[prefix.Length..];
            if (WordNet.Default.Find(rest) >= 0 && WordNet.Default.Antonymy(lemma, rest, token.Upos) != Antonymy.None) return true;
        }

        return false;
    }
}
