using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Origins;

/// <summary>Reads where a fire or an explosion began: it broke out in the engine room, its origin was traced to the kitchen.</summary>
internal static class OriginReader
{
    private static readonly KeyedWords List = KeyedWords.Load("Matching/Origins/origins.lexicon");
    private static readonly Dictionary<string, string> Events = List["fire"], Begins = List["begin"], Traces = List["trace"], Origins = List["origin"], Rooms = List["room"], Levels = List["level"], Ordinals = List["ordinal"];

    public static OriginReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || profile.Polarity == Polarity.Negative || profile.Anchor.Past || claim.Frame.Root < 0) return null;
        ClaimFrame frame = claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        int agent = frame.Find(FrameRole.Agent, frame.Root), patient = frame.Find(FrameRole.Patient, frame.Root);
        if (Begins.ContainsKey(root.Lemma) && (agent >= 0 ? agent : patient) is >= 0 and var what)
        {
            return Event(profile, what) is { } began && Where(frame, ["in", "inside", "on", "at"]) is { } place ? Make(frame, began, place, what) : null;
        }

        if (Traces.ContainsKey(root.Lemma) && patient >= 0)
        {
            return OfOrigin(profile, patient) is { } traced && Where(frame, ["to", "in"]) is { } place ? Make(frame, traced, place, patient) : null;
        }

        // The source of the fire was a storeroom.
        return root.Class == WordClass.Noun && agent >= 0 && Origins.ContainsKey(frame.Nodes[agent].Lemma) && OfOrigin(profile, agent) is { } sourced ? Make(frame, sourced, frame.Root, agent) : null;
    }

    private static OriginReading? Make(ClaimFrame frame, string began, int place, int what)
    {
        FrameNode node = frame.Nodes[place];
        var modifiers = new SortedSet<string>(StringComparer.Ordinal);
        string? level = Levels.GetValueOrDefault(node.Lemma), room = null;
        foreach (FrameNode word in frame.Nodes)
        {
            if (word.Head != place || word.Role is not (FrameRole.Modifier or FrameRole.Possessor)) continue;
            if (word.Preposition is null) room ??= Rooms.GetValueOrDefault($"{word.Lemma} {node.Lemma}");
            if (node.Lemma is "floor" or "storey" or "story" && word.Preposition is null) level ??= Ordinals.GetValueOrDefault(word.Lemma) ?? Levels.GetValueOrDefault($"{word.Lemma} {node.Lemma}");
            modifiers.Add(word.EntityKey ?? word.Lemma);
        }

        // A store without a word of what is stored is a shop.
        room ??= node.Lemma == "store" && modifiers.Count == 0 ? null : Rooms.GetValueOrDefault(node.Lemma);
        if (room is null && level is null) return null;
        string text = string.Join(' ', frame.Nodes.Where(n => n.Head == place && n.Role == FrameRole.Modifier && n.Preposition is null && n.Span.End <= node.Span.Start).Select(n => n.Lemma).Append(node.Lemma));
        return new OriginReading(began, room, level, node.Lemma, [.. modifiers], "the " + text, frame.Nodes[what].Definite || frame.Nodes[what].Class == WordClass.Pronoun);
    }

    /// <summary>The fire, or "it" in an article that tells of a fire and of no explosion.</summary>
    private static string? Event(ClaimProfile profile, int at)
    {
        FrameNode node = profile.Claim.Frame.Nodes[at];
        if (node.Class != WordClass.Pronoun) return Events.GetValueOrDefault(node.Lemma);
        if (node.Lemma is not ("it" or "which")) return null;
        string? found = null;
        foreach ((string noun, string kind) in Events)
        {
            if (!profile.Around.Nouns.Contains(noun)) continue;
            if (found is not null && found != kind) return null;
            found = kind;
        }

        return found == "fire" ? found : null;
    }

    /// <summary>What the origin is of, or what is itself traced.</summary>
    private static string? OfOrigin(ClaimProfile profile, int at)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (!Origins.ContainsKey(frame.Nodes[at].Lemma)) return Events.GetValueOrDefault(frame.Nodes[at].Lemma);
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == at && (node.Preposition == "of" || node.Role is FrameRole.Modifier or FrameRole.Possessor) && Events.TryGetValue(node.Lemma, out string? kind)) return kind;
        return null;
    }

    /// <summary>The one place on the predicate, or -1 as null; a floor stands before the building it is of.</summary>
    private static int? Where(ClaimFrame frame, string[] links)
    {
        int? found = null;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];
            if (node.Role is not (FrameRole.Place or FrameRole.Oblique or FrameRole.Modifier) || node.Preposition is null || Array.IndexOf(links, node.Preposition) < 0 || node.Time is not null) continue;
            if (node.Head != frame.Root && !(node.Preposition == "to" && IsBelow(frame, node))) continue;
            if (!Rooms.ContainsKey(node.Lemma) && !Levels.ContainsKey(node.Lemma) && node.Lemma is not ("room" or "floor" or "storey" or "story" or "park" or "shaft" or "hold")) continue;
            if (found is not null) return null;
            found = i;
        }

        return found;
    }

    /// <summary>The origin of the fire to the kitchen: the place may have been hung on the fire.</summary>
    private static bool IsBelow(ClaimFrame frame, FrameNode node)
    {
        for (int steps = 0; steps < 3 && node.Head >= 0; steps++) node = frame.Nodes[node.Head];
        return node.Head < 0;
    }
}
