using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Polarities;
using Reconcile.Language;

namespace Reconcile.Extraction.Statuses;

/// <summary>Status from the clause's own auxiliaries, adverbs and adjectives, and from the verb of a nominal event.</summary>
internal static class OwnWords
{
    public static StatusReading Read(ParsedText parsed, int predicate)
    {
        ref readonly Token token = ref parsed.Tokens[predicate];
        StatusReading found = new(ClaimStatus.Stated, SkipReason.None, -1);
        bool perfect = false, been = false;
        foreach (int child in parsed.Children(predicate))
        {
            if (parsed.Tokens[child].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                string lemma = parsed.Tokens[child].Lemma;
                ClaimStatus modal = Modal(parsed, predicate, child, lemma);

                // The firm is to cut jobs.
                if (lemma == "be" && token.Xpos == Xpos.VB && parsed.Tokens[child].Xpos is Xpos.VBZ or Xpos.VBP or Xpos.VBD) modal = ClaimStatus.Planned;
                if (modal != ClaimStatus.Stated) return new StatusReading(modal, SkipReason.None, child);
                perfect |= lemma == "have";
                been |= lemma == "be" && (parsed.Tokens[child].Relation == Relation.Aux || IsBeing(parsed, child));
            }
            else if (found.Status == ClaimStatus.Stated && parsed.Tokens[child].Relation is Relation.Advmod or Relation.Amod
                && StatusWords.KindOf(parsed.Tokens[child].Lemma) is { } kind && StatusWords.StatusOf(kind) is { } status && Adverbial(kind))
            {
                found = new StatusReading(status, SkipReason.None, child);
            }
        }

        if (found.Status != ClaimStatus.Stated) return found;
        if (been && IsProgressive(parsed, predicate)) return new StatusReading(ClaimStatus.UnderWay, SkipReason.None, predicate);
        if (perfect && HasAlready(parsed, predicate)) return new StatusReading(ClaimStatus.Completed, SkipReason.None, predicate);
        return OfVerb(parsed, predicate, token.Lemma);
    }

    /// <summary>"Has completed", "was cancelled", "is under way": the verb's own meaning is a status.</summary>
    private static StatusReading OfVerb(ParsedText parsed, int predicate, string lemma)
    {
        int particle = ClauseTree.Particle(parsed, predicate);
        string word = particle < 0 ? lemma : lemma + " " + parsed.Tokens[particle].Lemma;
        return (StatusWords.KindOf(word) ?? StatusWords.KindOf(word + "e")) switch
        {
            "completed" => new StatusReading(ClaimStatus.Completed, SkipReason.None, predicate),
            "cancelled" => new StatusReading(ClaimStatus.Cancelled, SkipReason.None, predicate),
            _ => new StatusReading(ClaimStatus.Stated, SkipReason.None, -1),
        };
    }

    private static ClaimStatus Modal(ParsedText parsed, int predicate, int aux, string lemma)
    {
        ReadOnlySpan<char> form = parsed.Form(aux);
        if (form.Equals("will", StringComparison.OrdinalIgnoreCase) || form is "'ll" or "\u2019ll" or "wo" or "Wo" || lemma is "shall" or "will") return ClaimStatus.Predicted;
        if (lemma is "may" or "might" or "can" or "could" or "must") return lemma == "can" ? ClaimStatus.Stated : Ability(parsed, predicate, lemma);
        if (lemma is "would") return ClaimStatus.Conditional;
        return ClaimStatus.Stated;
    }

    /// <summary>"Could not": an ability that was lacking is a fact; "could" alone is a possibility.</summary>
    private static ClaimStatus Ability(ParsedText parsed, int predicate, string lemma)
    {
        if (lemma != "could" || !Negation.Of(parsed, predicate, out _)) return lemma == "must" ? ClaimStatus.Stated : ClaimStatus.Possible;
        return ClaimStatus.Stated;
    }

    private static bool Adverbial(string kind) => kind is "possible" or "predicted" or "reported" or "unconfirmed" or "confirmed" or "under way";

    private static bool IsBeing(ParsedText parsed, int token) => ClauseTree.IsForm(parsed, token, "being");

    private static bool IsProgressive(ParsedText parsed, int predicate)
    {
        if (parsed.Tokens[predicate].Xpos == Xpos.VBG) return true;
        foreach (int child in parsed.Children(predicate)) if (IsBeing(parsed, child)) return true;
        return false;
    }

    private static bool HasAlready(ParsedText parsed, int predicate)
    {
        foreach (int child in parsed.Children(predicate)) if (ClauseTree.IsForm(parsed, child, "already")) return true;
        return false;
    }
}
