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
    private Dictionary<string, string>? people;

    /// <summary>Key of the person (<c>person:lee</c>, <c>role:suspect</c>), or null where it is not known.</summary>
    public string? Of(QuantityMention mention)
    {
        if ((AfterName(mention) ?? AfterCopula(mention)) is { } named) return named;
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
        return !ends || nickname ? null : Named(at - 2) ?? (parsed.Tokens[at - 2].Upos == Upos.Noun ? Role(at - 2) : null);
    }

    /// <summary>A bare whole number that a person is said to be is an age: Lee was 39; of 39, in 1990 and when it happened it is none, or one of another time.</summary>
    private string? AfterCopula(QuantityMention mention)
    {
        int at = mention.FirstToken;
        Quantity q = mention.Quantity;
        bool whole = q.Low is { } low and >= 1 and <= 115 && q.High == low && low == Math.Floor(low) && q.Hedge == Hedge.Exact;
        if (!whole || q.Unit is not null || mention.CountedToken >= 0 || mention.EndToken - at != 1 || IsThen(mention) || parsed.Child(at, Relation.Cop) < 0) return null;
        if (parsed.Tokens[at].Relation is not (Relation.Root or Relation.Conj or Relation.Ccomp or Relation.Parataxis) || (at + 1 < parsed.Tokens.Length && parsed.Tokens[at + 1].Upos != Upos.Punct)) return null;
        int subject = parsed.Subject(at);
        return subject >= 0 ? Named(subject) ?? (parsed.Tokens[subject].Upos == Upos.Noun ? Person(subject) : null) : null;
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

        // Rolando Pike, his 22-year-old son: whether the son stands beside the name or is its bearer no one can tell.
        bool related = parsed.Child(noun, Relation.NmodPoss) is var owner and >= 0 && parsed.Tokens[owner].Upos == Upos.Pron;
        if (parsed.Tokens[noun].Relation == Relation.Appos && !related && Named(parsed.Tokens[noun].Head) is { } above) return above;
        return Identified(noun) ?? Role(noun);
    }

    /// <summary>A role that one person has in one story: the suspect, his wife.</summary>
    private string? Role(int noun)
    {
        string lemma = parsed.Tokens[noun].Lemma;
        if (parsed.Tokens[noun].Xpos != Xpos.NN || !Roles.Contains(lemma)) return null;
        bool known = parsed.Child(noun, Relation.NmodPoss) >= 0 || (parsed.Child(noun, Relation.Det) is var det and >= 0 && parsed.Tokens[det].Lemma == "the");
        return known && parsed.Child(noun, Relation.Conj) < 0 && parsed.Tokens[noun].Relation != Relation.Conj ? "role:" + Roles.SectionOf(lemma) : null;
    }

    /// <summary>The role that the article gives the person of a key, if it gives it to nobody else: the shooter was identified as Ann Lee.</summary>
    public string? RoleOf(string person)
    {
        people ??= Holders();
        string? role = null;
        foreach ((string name, string holder) in people)
            if (holder == person) role = name;
        return role;
    }

    private Dictionary<string, string> Holders()
    {
        var holders = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            ref readonly Token t = ref parsed.Tokens[i];
            if (t.Xpos != Xpos.NN || Roles.SectionOf(t.Lemma) is not { } section || Holder(i) is not { } holder) continue;
            string role = "role:" + section;
            if (!holders.TryAdd(role, holder) && holders[role] != holder) holders[role] = string.Empty;
        }

        return holders;
    }

    /// <summary>Whom an apposition, a title or a verb of identifying names as the bearer of a role.</summary>
    private string? Holder(int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (parsed.Tokens[child].Relation is Relation.Appos or Relation.Flat && Named(child) is { } named) return named;
        ref readonly Token t = ref parsed.Tokens[noun];
        // His wife Ann Lee, his wife 30-year-old Ann Lee: the name that follows is hers, not the one before.
        bool leads = noun + 1 < parsed.Tokens.Length && parsed.Tokens[noun + 1].Upos is Upos.Propn or Upos.Num;
        if ((t.Relation is Relation.Compound or Relation.NmodDesc || (t.Relation == Relation.Appos && !leads)) && Named(t.Head) is { } above) return above;
        return Identified(noun);
    }

    /// <summary>The name after <c>as</c> where a verb of identifying has the noun, or a pronoun for it, as its object.</summary>
    private string? Identified(int noun)
    {
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf(noun)];
        for (int verb = sentence.FirstToken; verb < sentence.EndToken; verb++)
        {
            if (parsed.Tokens[verb].Upos != Upos.Verb || parsed.Tokens[verb].Lemma is not ("identify" or "name")) continue;
            int thing = parsed.IsPassive(verb) ? parsed.Child(verb, Relation.NsubjPass) : parsed.Child(verb, Relation.Obj);
            if (thing < 0 || (thing != noun && !(parsed.Tokens[thing].Upos == Upos.Pron && thing > noun))) continue;
            foreach (int child in parsed.Children(verb))
                if (parsed.Tokens[child].Relation is Relation.Obl or Relation.Xcomp or Relation.Nmod && Named(child) is { } name) return name;
            foreach (int child in parsed.Children(thing))
                if (parsed.Tokens[child].Relation == Relation.Nmod && parsed.Marker(child) == "as" && Named(child) is { } name) return name;
        }

        return null;
    }

    private string? Named(int token)
    {
        if (context.Entities.At(token) is not { } entity) return null;
        if (entity.Key.StartsWith("person:", StringComparison.Ordinal)) return Full(entity, token);

        // A name of two words or more of unknown kind that has an age is a person's.
        string[] words = entity.Name.Split(' ');
        return entity.Kind == EntityKind.Unknown && words.Length > 1 ? $"person:{NameKey.Slug(words[^1])}/{NameKey.Slug(words[0])}" : null;
    }

    /// <summary>With the given name, since father and son share the other (and a last name after a nickname may be of either); a mention that gives another one is of another of the family.</summary>
    private string? Full(Entity entity, int token)
    {
        string family = entity.Key.Split('/')[0];
        if (context.Entities.MentionAt(token) is { } mention && mention.EndToken - mention.FirstToken > 1)
        {
            string words = TextSpan.FromBounds(parsed.Tokens[mention.FirstToken].Start, parsed.Tokens[mention.EndToken - 1].End).Of(parsed.Text).ToString();
            // The victim names nobody, whomever it stands for.
            if (words.Contains(entity.Name[(entity.Name.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase) && !GivenNames.MayBeOne(entity.Name, words)) return $"{family}/{NameKey.Slug(words.Split(' ')[0])}";
        }
        else if (token > 0 && parsed.Form(token - 1) is "\"" or "\u201d" or "''") return null;
        return entity.Name.Contains(' ', StringComparison.Ordinal) ? $"{family}/{NameKey.Slug(entity.Name.Split(' ')[0])}" : null;
    }
}
