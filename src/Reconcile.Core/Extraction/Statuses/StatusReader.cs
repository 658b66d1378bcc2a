using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Polarities;
using Reconcile.Language;

namespace Reconcile.Extraction.Statuses;

/// <summary>Reads how far along and how sure a clause is said to be, and whether it states anything at all.</summary>
internal static class StatusReader
{
    /// <summary>The status of the clause headed by <paramref name="predicate"/>.</summary>
    public static StatusReading Read(ParsedText parsed, int predicate)
    {
        SkipReason skip = Moods.Read(parsed, predicate, out int skipCue);
        if (skip != SkipReason.None) return new StatusReading(skip == SkipReason.Condition ? ClaimStatus.Conditional : ClaimStatus.Stated, skip, skipCue);
        StatusReading own = OwnWords.Read(parsed, predicate), above = Above(parsed, predicate, 0);
        if (above.Skip != SkipReason.None || own.Status == ClaimStatus.Stated) return above;
        // "Said the plant would close", "warned that wells would dry up": the future seen from the past, not a condition.
        if (own.Status == ClaimStatus.Conditional && Governor.Of(parsed, predicate) is { Form: "that" } governor && parsed.Tokens[governor.Token].Xpos is Xpos.VBD or Xpos.VBN)
            return own with { Status = ClaimStatus.Predicted };
        return own;
    }

    /// <summary>Whether the word that governs the clause asks for it or wishes it: <c>urged him to stay</c>, <c>demanded that they leave</c>.</summary>
    public static bool IsWished(ParsedText parsed, int predicate) => WishOf(parsed, predicate) >= 0;

    /// <summary>The word that governs the clause and asks for it or wishes it, or -1.</summary>
    public static int WishOf(ParsedText parsed, int predicate)
    {
        ref readonly Token token = ref parsed.Tokens[predicate];
        if (token.Relation == Relation.Conj || (token.Upos != Upos.Verb && parsed.Child(predicate, Relation.Cop) < 0)) return -1;
        return Governor.Of(parsed, predicate) is { Token: >= 0 } governor && KindOf(parsed, governor) == "wish" && (governor.Lemma != "call" || IsAppeal(parsed, governor.Token)) ? governor.Token : -1;
    }

    /// <summary>To call on somebody or for something; who calls his mother to tell her asks for nothing.</summary>
    private static bool IsAppeal(ParsedText parsed, int call)
    {
        foreach (int child in parsed.Children(call))
            if (Events.EventWords.Link(parsed, call, child) is not null) return true;
        return false;
    }

    /// <summary>From the word that governs the clause: <c>plans to</c>, <c>is expected to</c>, <c>confirmed that</c>.</summary>
    private static StatusReading Above(ParsedText parsed, int predicate, int depth)
    {
        StatusReading none = new(ClaimStatus.Stated, SkipReason.None, -1);
        if (depth > 4) return none;
        int head = parsed.Tokens[predicate].Head;
        if (head < 0) return none;
        Governor governor = Governor.Of(parsed, predicate);
        if (parsed.Tokens[predicate].Relation == Relation.Conj) return Shared(parsed, predicate, head, depth);
        if (governor.Token < 0) return none;
        head = governor.Token;
        string? kind = KindOf(parsed, governor);
        bool negated = Negation.Of(parsed, head, out int negation);
        if (kind == "wish") return new StatusReading(ClaimStatus.Stated, SkipReason.Wish, head);
        if (kind is "confirmed" && governor.Form is "that" or "object")
            return new StatusReading(negated || Unable(parsed, head) ? ClaimStatus.Unconfirmed : ClaimStatus.Confirmed, SkipReason.None, negated ? negation : head);
        if (kind is not null && Fits(kind, governor.Form) && StatusWords.StatusOf(kind) is { } status)
            return new StatusReading(kind == "under way" && negated ? ClaimStatus.Stated : status, SkipReason.None, head);
        // What is open for a verb of raising or control is open for its complement: "may begin to leave".
        if (governor.Form is "to" or "ing" && parsed.Tokens[predicate].Relation == Relation.Xcomp)
        {
            StatusReading up = OwnWords.Read(parsed, head);
            return up.Status is ClaimStatus.Stated or ClaimStatus.UnderWay ? Above(parsed, head, depth + 1) : up;
        }

        return none;
    }

    /// <summary>A passive of report has an entry of its own (<c>believed</c>, <c>said</c>); "would like" is a wish.</summary>
    private static string? KindOf(ParsedText parsed, Governor governor)
    {
        int head = governor.Token;
        bool passive = parsed.Child(head, Relation.AuxPass) >= 0;
        string? kind = passive ? StatusWords.KindOf(parsed.Form(head).ToString()) ?? StatusWords.KindOf(governor.Lemma) : StatusWords.KindOf(governor.Lemma);
        if (kind == "reported" && !(passive && governor.Form == "to")) kind = null;
        if (kind is null && governor.Lemma is "like" or "love" && parsed.Child(head, Relation.Aux) is >= 0 and var aux && parsed.Tokens[aux].Lemma == "would") return "wish";
        return kind ?? StatusWords.KindOf(parsed.Tokens[head].Lemma + "e");
    }

    /// <summary>A joined verb shares the modal and the governor of the first where it has no subject of its own.</summary>
    private static StatusReading Shared(ParsedText parsed, int predicate, int head, int depth)
    {
        StatusReading none = new(ClaimStatus.Stated, SkipReason.None, -1);
        bool bare = parsed.Tokens[predicate].Xpos == parsed.Tokens[head].Xpos && parsed.Child(predicate, Relation.Aux) < 0;
        if (!bare || parsed.Subject(predicate) >= 0) return none;
        StatusReading first = OwnWords.Read(parsed, head);
        return first.Status != ClaimStatus.Stated ? first : Above(parsed, head, depth + 1);
    }

    private static bool Fits(string kind, string form) => kind switch
    {
        "planned" => form is "to" or "ing",
        "under way" => form is "to" or "ing" or "object",
        "completed" or "cancelled" => form is "object" or "ing" or "of",
        _ => form is "to" or "that" or "ing",
    };

    private static bool Unable(ParsedText parsed, int verb)
    {
        Governor above = Governor.Of(parsed, verb);
        return above.Token >= 0 && above.Form == "to" && Signatures.Of(above.Lemma, "to", Negation.Of(parsed, above.Token, out _)) == '-';
    }
}
