using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>
/// <c>he</c> and <c>she</c> to persons, where it is safe: one person fits in this sentence before the pronoun and the two sentences
/// before, or one of them was the subject of the last sentence that names a fitting person.
/// </summary>
internal static class Pronouns
{
    public static void Resolve(ParsedText text, EntityTable table)
    {
        for (int s = 0; s < text.Sentences.Length; s++)
        {
            SentenceRange sentence = text.Sentences[s];
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (text.Tokens[i].Upos != Upos.Pron || !table.IsFree(i) || Gender(text.Form(i)) is not { } gender) continue;
                int entity = Antecedent(text, table, s, i, gender);
                if (entity < 0) continue;
                table.Records[entity].Gender ??= gender;
                table.Add(i, i + 1, entity);
            }
        }
    }

    /// <summary>Whether the pronoun stands for the one who acts: he shot himself.</summary>
    public static bool IsReflexive(string lemma) => lemma is "himself" or "herself" or "itself" or "themselves";

    private static string? Gender(ReadOnlySpan<char> form) => form switch
    {
        "he" or "He" or "him" or "his" or "His" or "himself" => "male",
        "she" or "She" or "her" or "Her" or "hers" or "herself" => "female",
        _ => null,
    };

    private static int Antecedent(ParsedText text, EntityTable table, int sentence, int pronoun, string gender)
    {
        int only = -1;
        bool several = false;
        for (int s = sentence; s >= Math.Max(0, sentence - 2); s--)
        {
            SentenceRange range = text.Sentences[s];
            int subject = -1, subjects = 0;
            int end = Math.Min(range.EndToken, pronoun);
            for (int i = range.FirstToken; i < end; i++)
            {
                if (table.EntityAt(i) is not (>= 0 and int entity) || !Fits(table.Records[entity], gender)) continue;
                if (text.Tokens[i].Relation is Relation.Nsubj or Relation.NsubjPass && entity != subject)
                {
                    subject = entity;
                    subjects++;
                }

                if (only >= 0 && only != entity) several = true;
                else only = entity;
            }

            // The subject of the nearest sentence that names somebody is who the story goes on about.
            if (subjects == 1 && (s < sentence || several)) return subject;
        }

        return several ? -1 : only;
    }

    private static bool Fits(EntityRecord record, string gender) =>
        record.Kind == EntityKind.Person && (record.Gender is null || record.Gender == gender);
}
