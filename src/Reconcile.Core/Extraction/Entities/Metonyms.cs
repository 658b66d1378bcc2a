using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>Tells a capital that stands for its government from the city, and a people that stands for its state from some of its members.</summary>
internal static class Metonyms
{
    public static NamePiece Resolve(ParsedText text, NamePiece piece, GazetteerEntry entry)
    {
        if (entry.Class == GazetteerClass.Capital && Acts(text, piece))
        {
            piece.Key = entry.Government;
            piece.Kind = EntityKind.Government;
        }
        else if (entry.Class == GazetteerClass.People)
        {
            bool state = piece.First > 0 && text.Form(piece.First - 1) is "the" or "The";
            if (state && entry.Key.StartsWith("gov:", StringComparison.Ordinal)) piece.Kind = EntityKind.Government;
            else piece.Key = "group:" + entry.Key[(entry.Key.IndexOf(':', StringComparison.Ordinal) + 1)..];
        }

        return piece;
    }

    // A city does not act: as the subject of an active verb, as an agent, before "-backed" or as owner of troops it is its government.
    private static bool Acts(ParsedText text, NamePiece piece)
    {
        int head = HeadOf(text, piece.First, piece.End);
        Token token = text.Tokens[head];
        if (piece.End < text.Tokens.Length && text.Form(piece.End) is "-" && piece.End + 1 < text.Tokens.Length)
            return text.Form(piece.End + 1) is "backed" or "installed" or "appointed" or "led" or "controlled" or "aligned" or "imposed";
        bool opens = text.Sentences[text.SentenceOf(piece.First)].FirstToken == piece.First;
        if (opens && piece.End < text.Tokens.Length && text.Tokens[piece.End] is { Upos: Upos.Verb, Xpos: Xpos.VBD or Xpos.VBZ }) return !IsCopular(text, piece.End);
        string? preposition = null;
        foreach (int child in text.Children(head))
            if (text.Tokens[child].Relation == Relation.Case && child < head) preposition = text.Tokens[child].Lemma;
        if (preposition is "by" or "between" or "against") return token.Relation is Relation.OblAgent or Relation.Obl or Relation.Nmod;
        if (preposition is not null) return false;
        return token.Relation switch
        {
            Relation.Nsubj or Relation.NsubjOuter => token.Head >= 0 && text.Tokens[token.Head].Upos == Upos.Verb && !IsCopular(text, token.Head),
            Relation.NmodPoss => token.Head >= 0 && OwnedByStates.Contains(text.Tokens[token.Head].Lemma),
            Relation.Obj or Relation.Iobj => token.Head >= 0 && text.Tokens[token.Head].Lemma is "accuse" or "urge" or "warn" or "tell" or "ask" or "blame" or "condemn",
            _ => false,
        };
    }

    private static bool IsCopular(ParsedText text, int verb)
    {
        if (text.Tokens[verb].Lemma is "have" or "lie" or "remain" or "become" or "fall" or "lack" or "burn" or "shake") return true;
        foreach (int child in text.Children(verb))
            if (text.Tokens[child].Relation is Relation.Cop or Relation.AuxPass) return true;
        return false;
    }

    private static readonly HashSet<string> OwnedByStates = new(StringComparer.Ordinal)
    {
        "force", "troop", "army", "military", "soldier", "invasion", "war", "decision", "claim", "annexation", "ambassador", "ally", "envoy",
        "minister", "ministry", "policy", "offensive", "withdrawal", "retreat", "sanction", "government", "leadership", "demand", "proposal",
    };

    /// <summary>The token of a stretch whose governor lies outside it.</summary>
    public static int HeadOf(ParsedText text, int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
            if (text.Tokens[i].Head < first || text.Tokens[i].Head >= end) return i;
        return end - 1;
    }
}
