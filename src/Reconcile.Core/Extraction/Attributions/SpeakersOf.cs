using System.Collections.Immutable;
using Reconcile.Extraction.Frames;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary>Who is said to say the clause of a token.</summary>
internal static class SpeakersOf
{
    /// <summary>
    /// The chain of speakers from the outlet inward whose content holds <paramref name="token"/> (the head of a clause); empty for the
    /// outlet's own voice. Only attributions of propositions count, and a clause that is joined to the verb of saying itself (he said it, but
    /// others disagreed) is not said by its subject.
    /// </summary>
    /// <param name="parsed">The text.</param>
    /// <param name="attributions">Those around the token, in the order of their contents.</param>
    /// <param name="token">The head of the clause.</param>
    public static ImmutableArray<Speaker> Clause(ParsedText parsed, ReadOnlySpan<AttributionMention> attributions, int token)
    {
        List<AttributionMention>? found = null;
        foreach (AttributionMention mention in attributions)
        {
            // They stand in the order of their contents.
            if (mention.Parts[0].First > token) break;
            if (!mention.Propositional || mention.CueToken == token || !mention.Covers(token) || IsJoined(parsed, token, mention.CueToken)) continue;
            (found ??= []).Add(mention);
        }

        if (found is null) return [];
        found.Sort(static (a, b) => b.Content.Length.CompareTo(a.Content.Length));
        ImmutableArray<Speaker>.Builder chain = ImmutableArray.CreateBuilder<Speaker>(found.Count);
        foreach (AttributionMention mention in found) chain.Add(mention.Speaker);
        return chain.MoveToImmutable();
    }

    /// <summary>Names of those speakers whom the words about them name with given name and surname, and these words.</summary>
    public static ImmutableArray<(string Name, string Source)> Spelled(string text, ReadOnlySpan<AttributionMention> attributions, ImmutableArray<Speaker> speakers)
    {
        if (speakers.IsEmpty) return [];
        ImmutableArray<(string Name, string Source)> names = [];
        foreach (AttributionMention mention in attributions)
        {
            Speaker speaker = mention.Speaker;
            if (speaker.Kind != SpeakerKind.Person || mention.Source is not { } source || !speaker.Name.Contains(' ', StringComparison.Ordinal)) continue;
            foreach (Speaker one in speakers)
                if (ReferenceEquals(one, speaker) && source.Of(text).Contains(speaker.Name, StringComparison.OrdinalIgnoreCase)) names = names.Add((speaker.Name, source.Of(text).ToString()));
        }

        return names;
    }

    /// <summary>Whether the clause stands beside the verb of saying (he denied it and left) or above it (denying it, he left).</summary>
    private static bool IsJoined(ParsedText parsed, int token, int cue)
    {
        if (cue < 0) return false;
        for (int at = token; at >= 0; at = parsed.Tokens[at].Head)
        {
            ref readonly Token t = ref parsed.Tokens[at];
            if (t.Relation == Relation.Conj && t.Head == cue && (parsed.Subject(at) >= 0 || (t.Xpos == parsed.Tokens[cue].Xpos && t.Xpos is Xpos.VBD or Xpos.VBZ))) return true;
        }

        return cue < token && parsed.Tokens[cue].Xpos == Xpos.VBG && parsed.Tokens[cue].Relation == Relation.Advcl && !IsUnder(parsed, token, cue);
    }

    private static bool IsUnder(ParsedText parsed, int token, int above)
    {
        for (int at = token; at >= 0; at = parsed.Tokens[at].Head)
            if (at == above) return true;
        return false;
    }
}
