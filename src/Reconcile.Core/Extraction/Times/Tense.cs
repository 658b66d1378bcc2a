using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>Whether what a time hangs on lies before or after the article's day.</summary>
internal static class Tense
{
    private static readonly HashSet<string> Ahead = new(StringComparer.Ordinal)
    {
        "schedule", "plan", "expect", "due", "set", "propose", "slate", "intend", "hope", "aim", "upcoming", "promise", "vow", "pledge",
    };

    /// <summary>1 for the future, -1 for the past, 0 where the words do not tell.</summary>
    public static int Of(TimeContext context, int token)
    {
        ParsedText parsed = context.Parsed;
        int verb = token;
        for (int steps = 0; steps < 6 && verb >= 0; steps++, verb = parsed.Tokens[verb].Head)
        {
            Token word = parsed.Tokens[verb];
            if (Ahead.Contains(word.Lemma) && verb != token) return 1;
            if (word.Upos is not (Upos.Verb or Upos.Aux) && !HasCopula(parsed, verb)) continue;
            int tense = OfVerb(parsed, verb);
            if (tense != 0) return tense;
        }

        return 0;
    }

    private static int OfVerb(ParsedText parsed, int verb)
    {
        bool future = false, past = parsed.Tokens[verb].Xpos is Xpos.VBD, to = false;
        foreach (int child in parsed.Children(verb))
        {
            Token word = parsed.Tokens[child];
            if (word.Relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                if (word.Lemma is "will" or "shall" or "can" or "may" or "'ll" or "should" or "must") future = true;
                else if (word.Xpos == Xpos.VBD || word.Lemma == "have") past = true;
            }
            else if (word.Relation == Relation.Mark && word.Xpos == Xpos.TO) to = true;
        }

        return future || (to && !past) ? 1 : past ? -1 : 0;
    }

    private static bool HasCopula(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Tokens[child].Relation == Relation.Cop) return true;
        return false;
    }
}
