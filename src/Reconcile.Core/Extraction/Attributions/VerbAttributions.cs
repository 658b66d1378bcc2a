using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Polarities;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Readings of every verb, adjective and noun that may show that somebody says or holds something.</summary>
internal static class VerbAttributions
{
    public static void Find(Passage passage, List<Draft> drafts)
    {
        ParsedText parsed = passage.Parsed;
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            switch (parsed.Tokens[i].Upos)
            {
                case Upos.Verb when !AccordingTo.Is(parsed, i):
                case Upos.Noun or Upos.Propn when IsTag(passage, i):
                    Verb(passage, i, drafts);
                    break;
                case Upos.Adj when HasClause(parsed, i):
                    Adjective(passage, i, drafts);
                    break;
                case Upos.Noun when CueLexicon.TryNoun(parsed.Tokens[i].Lemma, out _) || HasClause(parsed, i):
                    NounAttributions.Add(passage, i, drafts);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>"...," Alder notes. The last word is no noun, whatever its tag says.</summary>
    private static bool IsTag(Passage passage, int token)
    {
        ParsedText parsed = passage.Parsed;
        if (parsed.Tokens[token].Xpos is not (Xpos.NNS or Xpos.NNPS) || !CueLexicon.TryVerb(parsed.Tokens[token].Lemma.ToLowerInvariant(), out CueEntry entry) || !entry.Has(CueFrames.Quote)) return false;
        SentenceRange sentence = passage.SentenceAt(token);
        if (token + 1 >= sentence.EndToken || !passage.IsPunctuation(token + 1) || passage.QuotationAt(token) >= 0) return false;
        int first = token;
        while (first > sentence.FirstToken && parsed.Tokens[first - 1].Upos is Upos.Propn or Upos.Pron) first--;
        return first < token && first > sentence.FirstToken && QuotationFinder.MarkOf(parsed, first - 1) != '\0';
    }

    private static void Verb(Passage passage, int verb, List<Draft> drafts)
    {
        ParsedText parsed = passage.Parsed;
        bool known = Entry(parsed, verb, out CueEntry entry, out int second);
        Draft cue = new()
        {
            CueToken = verb,
            Cue = CueGroup.Of(parsed, verb, second),
            // Who did not deny it has not denied it; who denied it says what follows.
            Stance = !known || (entry.Stance == Stance.Denies && (Negation.Of(passage.Parsed, verb, out _) || parsed.ActsOnIt(verb))) ? Stance.States : entry.Stance,
            Rule = "verb",
            Frames = entry.Frames,
            Second = second,
            Class = CueClass.Of(parsed.Tokens[verb].Lemma, Upos.Verb),
        };
        Sources.Fill(passage, cue, entry);
        if (!known && cue.Source.IsEmpty) return;
        List<(TokenRange Source, int Head, SourceOrigin Origin)> others = [];
        if (known) Sources.Others(passage, cue, others);
        int from = drafts.Count;
        Readings.Add(passage, cue, drafts);
        int end = drafts.Count;
        foreach ((TokenRange source, int head, SourceOrigin origin) in others)
            for (int i = from; i < end; i++)
                if (!drafts[i].Hull.Overlaps(source)) drafts.Add(drafts[i].With(source, head, origin));
    }

    private static void Adjective(Passage passage, int adjective, List<Draft> drafts)
    {
        Draft cue = new() { CueToken = adjective, Cue = new TokenRange(adjective, adjective + 1), Stance = Stance.States, Rule = "adjective", Class = CueClass.Of(passage.Parsed.Tokens[adjective].Lemma, Upos.Adj) };
        int source = passage.Parsed.Subject(adjective);
        if (source < 0 || source > adjective) return;
        cue.SourceToken = source;
        cue.Source = SourceFinder.Phrase(passage, source, adjective);
        cue.OwnSource = true;
        if (!cue.Source.IsEmpty) Readings.Add(passage, cue, drafts);
    }

    private static bool HasClause(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (child > token && parsed.Tokens[child].Relation is Relation.Ccomp or Relation.Xcomp or Relation.Acl) return true;
        return false;
    }

    /// <summary>The entry of the verb with its particle or preposition, or of the verb alone.</summary>
    private static bool Entry(ParsedText parsed, int verb, out CueEntry entry, out int second)
    {
        second = -1;
        string lemma = parsed.Tokens[verb].Lemma;
        int last = CueLexicon.IsFirst(lemma) ? Math.Min(verb + 4, parsed.Tokens.Length - 1) : verb;
        for (int next = verb + 1; next <= last; next++)
        {
            string word = parsed.Tokens[next].Lemma;
            if (!CueLexicon.IsSecond(word) || !(next == verb + 1 || (parsed.Tokens[next].Relation == Relation.CompoundPrt && parsed.Tokens[next].Head == verb))) continue;
            if (!CueLexicon.TryVerb(lemma + " " + word, out entry)) continue;
            second = next;
            return true;
        }

        return CueLexicon.TryVerb(lemma, out entry);
    }
}
