using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Entities;

/// <summary>What the words around a name say about it: roles, ages, appositions, place prepositions, verbs of saying.</summary>
internal static class NameContext
{
    private static readonly WordList Organisations = WordList.Load("Extraction/Entities/organisation-nouns.lexicon");

    /// <summary>Types the name where its form left that open, and reads the roles of persons.</summary>
    public static void Apply(ParsedText text, NamePiece piece)
    {
        int head = Metonyms.HeadOf(text, piece.First, piece.End);
        bool open = piece.Kind is EntityKind.Unknown or EntityKind.Person;
        if (open) ReadRoleBefore(text, piece);
        if (open) ReadAfter(text, piece, head);
        if (piece.Kind == EntityKind.Unknown) piece.Kind = ByPreposition(text, piece, head);
        if (piece.Kind == EntityKind.Unknown && IsPersonal(text, head) && piece.End - piece.First is 2 or 3) piece.Kind = EntityKind.Person;
        if (piece.Kind == EntityKind.Unknown && Speaks(text, head) && piece.End - piece.First is 2 or 3) piece.Kind = EntityKind.Person;
        if (piece.Kind == EntityKind.Unknown && LooksPersonal(text, piece, head)) piece.Kind = EntityKind.Person;
        if (piece.MentionFirst < 0) piece.MentionFirst = piece.First;
    }

    /// <summary>Whether a lemma is a common noun for a body of people that acts as one.</summary>
    public static bool IsOrganisationNoun(string lemma) => Organisations.Contains(lemma);

    // "ministry spokesman Igor X", "gunman X", "the town of X", "a company called X".
    private static void ReadRoleBefore(ParsedText text, NamePiece piece)
    {
        int i = piece.First - 1;
        if (i < 0) return;
        if (text.Form(i) is "of" && i > 0 && PlaceWords.KindOf(text.Tokens[i - 1].Lemma) is { } place && piece.Kind == EntityKind.Unknown)
        {
            piece.Kind = EntityKind.Place;
            if (place == "region" && text.Form(i - 1) is "region" or "province" or "oblast") piece.Key = NameKeys.Region(piece.Name + " region");
            return;
        }

        if (text.Tokens[i].Upos is not (Upos.Noun or Upos.Propn) || text.Tokens[i].Xpos is Xpos.NNS or Xpos.NNPS) return;
        bool common = text.Tokens[i].Upos == Upos.Noun, bare = piece.End - piece.First == 1 && (NameWords.IsOrganisationHead(piece.Name) || NameWords.IsPlaceHead(piece.Name));
        if (bare) return;
        string lemma = text.Tokens[i].Lemma.ToLowerInvariant();
        if (PersonNouns.Contains(lemma) && PersonNouns.KindOf(lemma) is not "group" || NameWords.IsTitle(lemma))
        {
            int first = i;
            while (first > 0 && NameWords.IsTitleModifier(text.Form(first - 1)) && text.Form(first - 1) is not ("first" or "major")) first--;
            piece.Kind = EntityKind.Person;
            piece.Role ??= text.Text[text.Tokens[first].Start..text.Tokens[i].End].ToLowerInvariant();
            piece.MentionFirst = first;
            piece.Gender ??= Genders.Of(piece.Name.Split(' ')[0], piece.Role);
        }
        else if (common && piece.Kind == EntityKind.Unknown && PlaceWords.KindOf(lemma) is "settlement" or "region") piece.Kind = EntityKind.Place;
        else if (common && piece.Kind == EntityKind.Unknown && Organisations.Contains(lemma)) piece.Kind = EntityKind.Organisation;
    }

    // "X, 45, ...", "X (45)", "X, who", "X, a spokesman for".
    private static void ReadAfter(ParsedText text, NamePiece piece, int head)
    {
        int i = piece.End;
        if (i + 1 < text.Tokens.Length && text.Form(i) is "," or "(")
        {
            ReadOnlySpan<char> next = text.Form(i + 1);
            bool age = next.Length <= 3 && int.TryParse(next, out int years) && years is > 0 and < 115
                && i + 2 < text.Tokens.Length && text.Form(i + 2) is "," or ")" or ".";
            if (age || next is "who" or "whose" or "whom") piece.Kind = EntityKind.Person;
        }

        foreach (int child in text.Children(head))
        {
            if (text.Tokens[child].Relation != Relation.Appos || child < piece.End) continue;
            string lemma = text.Tokens[child].Lemma;
            if (text.Tokens[child].Upos != Upos.Noun) continue;
            if (PersonNouns.Contains(lemma) && PersonNouns.KindOf(lemma) != "group")
            {
                piece.Kind = EntityKind.Person;
                piece.Role = piece.Role is null ? lemma : piece.Role + " " + lemma;
                piece.Gender ??= PersonNouns.GenderOf(lemma);
            }
            else if (piece.Kind == EntityKind.Unknown && PlaceWords.KindOf(lemma) is "settlement" or "region" or "land") piece.Kind = EntityKind.Place;
            else if (piece.Kind == EntityKind.Unknown && Organisations.Contains(lemma)) piece.Kind = EntityKind.Organisation;
        }
    }

    private static EntityKind ByPreposition(ParsedText text, NamePiece piece, int head)
    {
        foreach (int child in text.Children(head))
        {
            if (text.Tokens[child].Relation != Relation.Case || child >= piece.First) continue;
            if (text.Tokens[child].Lemma is "in" or "near" or "outside" or "around" or "across" or "into" or "throughout" or "towards") return EntityKind.Place;
        }

        return EntityKind.Unknown;
    }

    // Two or three words that no dictionary knows, and that do or are something, are most often a person.
    private static bool LooksPersonal(ParsedText text, NamePiece piece, int head)
    {
        if (piece.End - piece.First is not (2 or 3) || text.Tokens[head].Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Conj or Relation.Appos or Relation.Obj or Relation.OblAgent)) return false;
        for (int i = piece.First; i < piece.End; i++)
        {
            ReadOnlySpan<char> form = text.Form(i);
            if (text.Tokens[i].Upos != Upos.Propn || form.Length < 2 || !char.IsLower(form[^1]) || CommonWords.Contains(form)) return false;
        }

        return true;
    }

    // What is done to or owned by persons only: "X was arrested", "X's brother".
    private static bool IsPersonal(ParsedText text, int head)
    {
        Token token = text.Tokens[head];
        if (token.Head < 0) return false;
        string governor = text.Tokens[token.Head].Lemma;
        return token.Relation switch
        {
            Relation.NmodPoss => PersonNouns.KindOf(governor) == "kin",
            Relation.NsubjPass or Relation.Obj => governor is "arrest" or "charge" or "convict" or "sentence" or "kill" or "wound" or "injure" or "shoot" or "murder" or "identify" or "detain" or "jail" or "marry",
            Relation.Nsubj => governor is "die" or "marry" or "testify" or "plead" or "resign" or "retire" or "confess" || HasPersonPredicate(text, token.Head),
            _ => false,
        };
    }

    // "X is a teacher".
    private static bool HasPersonPredicate(ParsedText text, int predicate)
    {
        if (text.Tokens[predicate].Upos != Upos.Noun || !PersonNouns.Contains(text.Tokens[predicate].Lemma) || PersonNouns.KindOf(text.Tokens[predicate].Lemma) == "group") return false;
        foreach (int child in text.Children(predicate))
            if (text.Tokens[child].Relation == Relation.Cop) return true;
        return false;
    }

    private static bool Speaks(ParsedText text, int head)
    {
        Token token = text.Tokens[head];
        if (token.Relation is not (Relation.Nsubj or Relation.NsubjOuter) || token.Head < 0) return false;
        return text.Tokens[token.Head].Lemma is "say" or "tell" or "add" or "claim" or "recall" or "explain" or "write" or "tweet" or "believe" or "think" or "argue" or "reply";
    }
}
