using Reconcile.Language;

namespace Reconcile.Extraction.Times;

/// <summary>Whether what a time hangs on lies before or after the article's day.</summary>
internal static class Tense
{
    private static readonly HashSet<string> Ahead = new(StringComparer.Ordinal)
    {
        "schedule", "plan", "expect", "due", "set", "propose", "slate", "intend", "hope", "aim", "upcoming", "promise", "vow", "pledge", "effective",
    };

    /// <summary>1 for the future, -1 for the past, 0 where the words do not tell.</summary>
    public static int Of(TimeContext context, int token)
    {
        ParsedText parsed = context.Parsed;
        int verb = token;
        bool noun = false;
        for (int steps = 0; steps < 6 && verb >= 0; steps++, verb = parsed.Tokens[verb].Head)
        {
            Token word = parsed.Tokens[verb];
            if (Ahead.Contains(word.Lemma) && verb != token) return 1;
            if (word.Upos is not (Upos.Verb or Upos.Aux) && !HasCopula(parsed, verb))
            {
                noun |= verb != token && word.Upos == Upos.Noun;
                continue;
            }

            int tense = OfVerb(parsed, verb, !noun);
            if (tense != 0) return tense;
        }

        return Before(context, token);
    }

    /// <summary>Whether a verb stands in a past tense or the perfect.</summary>
    public static bool IsPast(ParsedText parsed, int verb)
    {
        if (parsed.Tokens[verb].Xpos == Xpos.VBD) return true;
        bool participle = parsed.Tokens[verb].Xpos == Xpos.VBN, helped = false;
        foreach (int child in parsed.Children(verb))
        {
            ref readonly Token word = ref parsed.Tokens[child];
            if (word.Relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop)) continue;
            if (word.Xpos == Xpos.VBD || (word.Lemma == "have" && participle)) return true;
            helped = true;
        }

        return participle && !helped;
    }

    /// <summary>Whether a clause of time under the verb says when (<c>when he was caught</c>), so that nothing is said of other times.</summary>
    public static bool IsAtMoment(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
        {
            if (parsed.Tokens[child].Relation is not (Relation.Advcl or Relation.AdvclRelcl)) continue;
            foreach (int mark in parsed.Children(child))
                if (mark < child && parsed.Tokens[mark].Lemma is "when" or "while" or "until" or "before" or "after" && parsed.Tokens[mark].Relation is Relation.Mark or Relation.Advmod) return true;
        }

        return false;
    }

    /// <summary>Whether a clause tells how things stand at the time of speaking: the present perfect, <c>yet</c>, <c>so far</c>.</summary>
    public static bool IsUpToNow(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
        {
            ref readonly Token word = ref parsed.Tokens[child];
            if (word.Relation == Relation.Aux && word.Lemma == "have" && word.Xpos is Xpos.VBP or Xpos.VBZ) return true;
            if (word.Relation == Relation.Advmod && word.Lemma is "yet" or "far" or "still") return true;
        }

        return false;
    }

    // Where the parse does not tell: the nearest verb before
    private static int Before(TimeContext context, int token)
    {
        for (int i = token - 1; i >= context.Sentence.FirstToken && i > token - 12; i--)
        {
            Token word = context.Parsed.Tokens[i];
            if (word.Xpos == Xpos.VBD) return -1;
            if (word.Xpos == Xpos.MD) return word.Lemma is "will" or "shall" or "would" or "may" ? 1 : 0;
        }

        return 0;
    }

    private static int OfVerb(ParsedText parsed, int verb, bool direct)
    {
        bool future = false, past = parsed.Tokens[verb].Xpos is Xpos.VBD || parsed.Tokens[verb] is { Xpos: Xpos.VBN, Relation: Relation.Acl }, to = false;
        foreach (int child in parsed.Children(verb))
        {
            Token word = parsed.Tokens[child];
            if (word.Relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                if (word.Lemma is "will" or "shall" or "can" or "may" or "'ll" or "should" or "must" or "would") future = true;
                else if (word.Xpos == Xpos.VBD || word.Lemma == "have") past = true;
            }
            else if (word.Relation == Relation.Mark && word.Xpos == Xpos.TO) to = true;
        }

        return future || (to && direct && !past) ? 1 : past ? -1 : 0;
    }

    private static bool HasCopula(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Tokens[child].Relation == Relation.Cop) return true;
        return false;
    }
}
