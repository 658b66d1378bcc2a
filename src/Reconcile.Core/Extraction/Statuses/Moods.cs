using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Language;

namespace Reconcile.Extraction.Statuses;

/// <summary>Questions, commands, wishes and conditions: clauses that state nothing.</summary>
internal static class Moods
{
    public static SkipReason Read(ParsedText parsed, int predicate, out int cue)
    {
        for (int node = predicate, depth = 0; node >= 0 && depth < 8; node = parsed.Tokens[node].Head, depth++)
        {
            SkipReason reason = Here(parsed, node, node == predicate, out cue);
            if (reason != SkipReason.None) return reason;
            // A clause with a reason or time of its own under a question or command still states something.
            if (parsed.Tokens[node].Relation is Relation.AclRelcl or Relation.AdvclRelcl or Relation.Appos) break;
        }

        cue = -1;
        return SkipReason.None;
    }

    private static SkipReason Here(ParsedText parsed, int node, bool own, out int cue)
    {
        cue = -1;
        ref readonly Token token = ref parsed.Tokens[node];
        foreach (int child in parsed.Children(node))
        {
            if (child > node) break;
            if (parsed.Tokens[child].Relation != Relation.Mark && !(parsed.Tokens[child].Relation == Relation.Advmod && child < node)) continue;
            cue = child;
            string word = parsed.Tokens[child].Lemma;
            if (word is "if" or "unless" or "provided" or "lest" or "supposing" or "assuming")
                return word == "if" && token.Relation == Relation.Ccomp && token.Head >= 0 && StatusWords.KindOf(parsed.Tokens[token.Head].Lemma) is "asking" or "wish" or "unconfirmed"
                    ? SkipReason.Question : ConditionOf(parsed, child, token.Relation);
            if (word == "whether") return SkipReason.Question;
        }

        cue = node;
        if (own && IsInverted(parsed, node)) return SkipReason.Condition;
        if (token.Head < 0 && Asks(parsed, node)) return SkipReason.Question;
        if (own && Commands(parsed, node)) return SkipReason.Command;
        cue = -1;
        return SkipReason.None;
    }

    /// <summary>"Even if", "as if" do not make a condition of what they mark.</summary>
    private static SkipReason ConditionOf(ParsedText parsed, int mark, Relation relation) =>
        relation is Relation.Advcl or Relation.Root or Relation.Conj or Relation.Parataxis or Relation.Ccomp or Relation.Dep && !ClauseTree.IsForm(parsed, mark - 1, "as")
            ? SkipReason.Condition : SkipReason.None;

    /// <summary>Had he not run, were they to fall: a condition by the order of the words.</summary>
    private static bool IsInverted(ParsedText parsed, int node)
    {
        int subject = parsed.Subject(node);
        if (subject < 0 || parsed.Tokens[node].Relation is not (Relation.Advcl or Relation.Root or Relation.Ccomp)) return false;
        foreach (int child in parsed.Children(node))
        {
            if (child > subject) return false;
            if (parsed.Tokens[child].Relation is Relation.Aux && parsed.Form(child) is "Had" or "had" or "Were" or "were" or "Should" or "should") return true;
            if (parsed.Tokens[child].Upos is not (Upos.Punct or Upos.Cconj or Upos.Sconj)) return false;
        }

        return false;
    }

    private static bool Asks(ParsedText parsed, int root)
    {
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf(root)];
        for (int i = sentence.EndToken - 1; i > root && i >= sentence.EndToken - 3; i--)
            if (parsed.Form(i).Contains('?')) return true;
        return false;
    }

    private static bool Commands(ParsedText parsed, int node)
    {
        ref readonly Token token = ref parsed.Tokens[node];
        if (token.Xpos != Xpos.VB || token.Relation is not (Relation.Root or Relation.Ccomp or Relation.Parataxis)) return false;
        foreach (int child in parsed.Children(node))
        {
            ref readonly Token c = ref parsed.Tokens[child];
            if (Syntax.IsSubject(c.Relation) || (c.Relation == Relation.Aux && c.Lemma != "do") || (c.Relation == Relation.Mark && child < node)) return false;
        }

        return true;
    }
}
