using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Finds whose age a number is: a name, or a role that one person has in a story (<c>the suspect</c>, <c>his girlfriend</c>).</summary>
internal sealed class AgeBearers(ArticleContext context)
{
    private static readonly WordList Roles = WordList.Load("Extraction/Measures/single-roles.lexicon");

    private readonly ParsedText parsed = context.Parsed;

    /// <summary>Key of the person (<c>person:lee</c>, <c>role:suspect</c>), or null where it is not known.</summary>
    public string? Of(QuantityMention mention)
    {
        if (AfterName(mention) is { } named) return named;
        if (!mention.Quantity.Role.HasFlag(QuantityRole.Age) || mention.Quantity.Low is not (>= 0 and <= 115) || IsThen(mention)) return null;
        int inside = mention.FirstToken;
        while (parsed.Tokens[inside].Head is var up && up >= mention.FirstToken && up < mention.EndToken) inside = up;
        if (mention.CountedToken >= mention.EndToken) return Person(mention.CountedToken);
        int head = parsed.Tokens[inside].Head;
        switch (parsed.Tokens[inside].Relation)
        {
            case Relation.Amod or Relation.Nummod or Relation.Appos or Relation.Acl or Relation.Nmod or Relation.Compound or Relation.OblUnmarked or Relation.NmodUnmarked when head >= 0:
                // A number between a name and its comma is the name's, wherever the parser hung it.
                return inside > head && parsed.Tokens[head].Upos == Upos.Verb ? null : Person(head);
            case Relation.Root or Relation.AclRelcl or Relation.Conj or Relation.Ccomp or Relation.Parataxis when parsed.Child(inside, Relation.Cop) >= 0:
                int subject = parsed.Subject(inside);
                if (subject >= 0 && parsed.Tokens[subject].Upos == Upos.Pron && parsed.Tokens[inside].Relation == Relation.AclRelcl) subject = head;
                return subject >= 0 ? Person(subject) : null;
            default:
                return null;
        }
    }

    /// <summary>The age of which an age noun with an owner is said: her age was 39.</summary>
    public string? OfAgeNoun(int noun) => parsed.Child(noun, Relation.NmodPoss) is var owner and >= 0 ? Named(owner) : null;

    /// <summary>A bare whole number between commas after a name is an age: <c>Ann Lee, 39, of Leeds</c>.</summary>
    private string? AfterName(QuantityMention mention)
    {
        int at = mention.FirstToken;
        Quantity q = mention.Quantity;
        bool whole = q.Low is { } low and >= 1 and <= 115 && q.High == low && low == Math.Floor(low) && q.Hedge == Hedge.Exact;
        if (!whole || q.Unit is not null and not "year of age" || at < 2 || mention.EndToken - at != 1 || parsed.Form(at - 1) is not "," || !char.IsAsciiDigit(parsed.Form(at)[0])) return null;
        bool ends = mention.EndToken >= parsed.Tokens.Length || parsed.Tokens[mention.EndToken].Upos == Upos.Punct || parsed.Tokens[mention.EndToken].Upos == Upos.Adp;

        // Danielle "Dee" Kendrick: after a nickname the last name alone may lead to another of the family.
        int first = context.Entities.MentionAt(at - 2)?.FirstToken ?? at - 2;
        bool nickname = first > 0 && parsed.Form(first - 1) is "\"" or "\u201d" or "''";
        return ends && !nickname ? Named(at - 2) : null;
    }

    /// <summary>Then aged 21, at the age of nine: an age of another time.</summary>
    private bool IsThen(QuantityMention mention)
    {
        for (int i = Math.Max(0, mention.FirstToken - 3); i < Math.Min(parsed.Tokens.Length, mention.EndToken + 5); i++)
        {
            if (parsed.Tokens[i].Lemma is "then" or "when" || (parsed.Tokens[i].Lemma is "at" && i + 1 < parsed.Tokens.Length && parsed.Tokens[i + 1].Lemma is "age" or "the")) return true;
        }

        return false;
    }

    private string? Person(int noun)
    {
        if (Named(noun) is { } key) return key;
        if (parsed.Child(noun, Relation.Appos) is var apposition and >= 0 && Named(apposition) is { } other) return other;
        if (parsed.Tokens[noun].Relation == Relation.Appos && Named(parsed.Tokens[noun].Head) is { } above) return above;
        return Role(noun);
    }

    /// <summary>A role that one person has in one story: the suspect, his wife.</summary>
    private string? Role(int noun)
    {
        string lemma = parsed.Tokens[noun].Lemma;
        if (parsed.Tokens[noun].Xpos != Xpos.NN || !Roles.Contains(lemma)) return null;
        bool known = parsed.Child(noun, Relation.NmodPoss) >= 0 || (parsed.Child(noun, Relation.Det) is var det and >= 0 && parsed.Tokens[det].Lemma == "the");
        return known && parsed.Child(noun, Relation.Conj) < 0 && parsed.Tokens[noun].Relation != Relation.Conj ? "role:" + lemma : null;
    }

    private string? Named(int token)
    {
        if (context.Entities.At(token) is not { } entity) return null;
        if (entity.Key.StartsWith("person:", StringComparison.Ordinal)) return entity.Name.Contains(' ', StringComparison.Ordinal) ? Full(entity) : null;

        // A name of two words or more of unknown kind that has an age is a person's.
        string[] words = entity.Name.Split(' ');
        return entity.Kind == EntityKind.Unknown && words.Length > 1 ? $"person:{NameKey.Slug(words[^1])}/{NameKey.Slug(words[0])}" : null;
    }

    /// <summary>With the given name, since father and son share the other.</summary>
    private static string Full(Entity entity) => $"{entity.Key.Split('/')[0]}/{NameKey.Slug(entity.Name.Split(' ')[0])}";
}
