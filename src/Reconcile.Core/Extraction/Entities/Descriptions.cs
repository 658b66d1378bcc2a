using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Entities;

/// <summary>
/// Short definite descriptions ("the ministry", "the governor", "the company"): resolved where the article has exactly one entity that
/// they can stand for, and only after it was named.
/// </summary>
internal static class Descriptions
{
    public static void Resolve(ParsedText text, EntityTable table)
    {
        Dictionary<int, int> firstSeen = FirstTokens(table);
        for (int i = 1; i < text.Tokens.Length; i++)
        {
            Token token = text.Tokens[i];
            if (token.Upos is not (Upos.Noun or Upos.Propn) || token.Xpos is Xpos.NNS or Xpos.NNPS || !table.IsFree(i) || !IsDefinite(text, i, out int first)) continue;
            int entity = Named(text, table, i);
            if (entity < 0) entity = Candidate(table, firstSeen, token.Lemma.ToLowerInvariant(), i);
            if (entity >= 0) table.Add(first, i + 1, entity);
        }
    }

    // "the governor, Andriy X": the apposition names whom the description stands for.
    private static int Named(ParsedText text, EntityTable table, int i)
    {
        if (!PersonNouns.Contains(text.Tokens[i].Lemma)) return -1;
        foreach (int child in text.Children(i))
            if (text.Tokens[child].Relation is Relation.Appos or Relation.Flat && table.EntityAt(child) is >= 0 and int entity && table.Records[entity].Kind == EntityKind.Person) return entity;
        return -1;
    }

    private static bool IsDefinite(ParsedText text, int noun, out int first)
    {
        first = noun;
        while (first > 0 && text.Tokens[first - 1].Relation is Relation.Compound && NameWords.IsTitleModifier(text.Form(first - 1))) first--;
        if (first == 0 || text.Form(first - 1) is not ("the" or "The")) return false;
        first--;
        foreach (int child in text.Children(noun))
        {
            // After a comma a clause only adds to what is known already.
            bool adds = noun + 1 < text.Tokens.Length && text.Form(noun + 1) is ",";
            if (text.Tokens[child].Relation is Relation.Nmod or Relation.AclRelcl or Relation.Acl or Relation.Nummod && child > noun && !adds) return false;
        }

        return true;
    }

    private static int Candidate(EntityTable table, Dictionary<int, int> firstSeen, string lemma, int at)
    {
        bool role = PersonNouns.KindOf(lemma) is "role" or "suspect" or "worker" or "harmed" || (PersonNouns.Contains(lemma) && PersonNouns.KindOf(lemma) is not ("group" or "generic"));
        bool body = NameContext.IsOrganisationNoun(lemma);
        bool place = PlaceWords.KindOf(lemma) is "settlement" or "land" or "water" or "region";
        if (!role && !body && !place) return -1;
        int found = -1;
        for (int e = 0; e < table.Records.Count; e++)
        {
            EntityRecord record = table.Records[e];
            bool fits = role
                ? record.Kind == EntityKind.Person && record.Roles.Contains(" " + lemma + " ", StringComparison.Ordinal)
                : record.Kind == (place ? EntityKind.Place : EntityKind.Organisation) && EndsWith(record.Key, lemma);
            if (!fits || firstSeen.GetValueOrDefault(e, int.MaxValue) > at) continue;
            if (found >= 0) return -1;
            found = e;
        }

        return found;
    }

    private static bool EndsWith(string key, string lemma) =>
        key.EndsWith("-" + lemma, StringComparison.Ordinal) || key.StartsWith("org:" + lemma + "-", StringComparison.Ordinal);

    private static Dictionary<int, int> FirstTokens(EntityTable table)
    {
        Dictionary<int, int> first = [];
        foreach (EntityMention mention in table.Mentions)
            if (!first.TryGetValue(mention.Entity, out int known) || mention.FirstToken < known) first[mention.Entity] = mention.FirstToken;
        return first;
    }
}
