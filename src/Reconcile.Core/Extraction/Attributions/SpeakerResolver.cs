using Reconcile.Extraction.Entities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Attributions;

/// <summary>Whom the words of a source stand for, and what kind of source that is.</summary>
internal static class SpeakerResolver
{
    public static Speaker Resolve(Passage passage, EntityIndex entities, Draft draft)
    {
        if (draft.Source.IsEmpty) return new Speaker("unnamed source", draft.Stance, SpeakerKind.Anonymous, "unnamed", draft.Direct);
        ParsedText parsed = passage.Parsed;
        string words = TextOf(parsed, draft);
        Entity? entity = draft.SourceToken >= 0 ? entities.At(draft.SourceToken) : null;
        SpeakerKind kind = KindOf(parsed, draft, entity);
        if (entity is not null) return new Speaker(entity.Name, draft.Stance, kind, entity.Key, draft.Direct);
        return new Speaker(words, draft.Stance, kind, "words:" + words.ToLowerInvariant(), draft.Direct);
    }

    private static SpeakerKind KindOf(ParsedText parsed, Draft draft, Entity? entity)
    {
        string lemma = draft.SourceToken >= 0 ? parsed.Tokens[draft.SourceToken].Lemma : string.Empty;
        if (SourceKinds.Of(lemma) is { } section)
            return section switch
            {
                "outlet" => SpeakerKind.Outlet,
                "organisation" => SpeakerKind.Organisation,
                "anonymous" => SpeakerKind.Anonymous,
                _ => SpeakerKind.Unknown,
            };
        if (entity is not null)
            return entity.Kind switch
            {
                EntityKind.Person => SpeakerKind.Person,
                EntityKind.Organisation or EntityKind.Government or EntityKind.Place or EntityKind.Group => SpeakerKind.Organisation,
                _ => SpeakerKind.Unknown,
            };
        if (draft.SourceToken < 0) return SpeakerKind.Unknown;
        ref readonly Token token = ref parsed.Tokens[draft.SourceToken];
        if (PersonNouns.Contains(lemma)) return PersonNouns.KindOf(lemma) == "role" && token.Xpos != Xpos.NNS ? SpeakerKind.Role : SpeakerKind.Anonymous;
        return token.Upos == Upos.Propn ? SpeakerKind.Person : SpeakerKind.Unknown;
    }

    private static string TextOf(ParsedText parsed, Draft draft)
    {
        int start = parsed.Tokens[draft.Source.First].Start;
        return parsed.Text[start..parsed.Tokens[draft.Source.End - 1].End];
    }
}
