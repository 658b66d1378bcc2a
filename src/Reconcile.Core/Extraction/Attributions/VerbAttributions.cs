using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Attributions that a verb makes: <c>X said that</c>, <c>"...", said X</c>, <c>X denied the charge</c>, <c>X urged Y to</c>.</summary>
internal static class VerbAttributions
{
    public static void Find(Passage passage, List<Draft> drafts)
    {
        ParsedText parsed = passage.Parsed;
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            if (parsed.Tokens[i].Upos != Upos.Verb) continue;
            if (!Entry(parsed, i, out CueEntry entry, out int second)) continue;
            if (Build(passage, i, second, entry) is { } draft) drafts.Add(draft);
        }
    }

    /// <summary>The entry of the verb with its particle or preposition, or of the verb alone.</summary>
    private static bool Entry(ParsedText parsed, int verb, out CueEntry entry, out int second)
    {
        second = -1;
        string lemma = parsed.Tokens[verb].Lemma;
        for (int next = verb + 1; next < parsed.Tokens.Length && next <= verb + 4; next++)
        {
            string word = parsed.Tokens[next].Lemma;
            if (!CueLexicon.IsSecond(word) || !(next == verb + 1 || parsed.Tokens[next].Relation == Relation.CompoundPrt && parsed.Tokens[next].Head == verb)) continue;
            if (!CueLexicon.TryVerb(lemma + " " + word, out entry)) continue;
            second = next;
            return true;
        }

        return CueLexicon.TryVerb(lemma, out entry);
    }

    private static Draft? Build(Passage passage, int verb, int second, CueEntry entry)
    {
        ParsedText parsed = passage.Parsed;
        Draft draft = new() { CueToken = verb, Cue = CueGroup.Of(parsed, verb, second), Stance = entry.Stance, Rule = "verb" };
        Sources.Fill(passage, draft, entry);
        if (!ContentFinder.Fill(passage, draft, entry, second)) return null;
        return draft;
    }
}
