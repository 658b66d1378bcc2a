using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Occasions;

/// <summary>Reads when and where something happened that happens once: she died on Friday, the fire broke out at two, he was taken into custody in Velmar.</summary>
internal static class OccasionReader
{
    private static readonly Dictionary<string, (string Section, string Kind)> List = Read();

    public static OccasionReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        bool ahead = claim.Status is ClaimStatus.Planned or ClaimStatus.Predicted;
        if (claim.Assertion != Assertion.Told || profile.Polarity == Polarity.Negative || claim.Frame.Root < 0 || !(ahead || claim.IsFactual)) return null;
        if (What(claim.Frame) is not { } found) return null;
        OccasionTime? time = OccasionTime.Of(claim);
        Site? site = profile.Antecedent is { } place ? Where(place, place.Preposition == "outside") : SiteOf(claim.Frame);
        if (time is null && site is null) return null;
        if (time?.Day is { } day && claim.AsOf is { } told) ahead |= day > told.Date;
        return found with { Time = time, Site = site, Ahead = ahead };
    }

    private static OccasionReading? What(ClaimFrame frame)
    {
        FrameNode root = frame.Nodes[frame.Root];
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Head != frame.Root || Find("words", $"{root.Lemma} {node.Lemma}") is not { } phrase) continue;
            return Befalls(frame, phrase, node.Role == FrameRole.Patient ? frame.Find(FrameRole.Agent, frame.Root) : Undergoer(frame)) is { } reading ? reading with { OfEvent = phrase == "trial" } : null;
        }

        int subject = Undergoer(frame);
        if (subject < 0) return null;
        if (Find("found", root.Lemma) is not null)
        {
            if (Find("body", frame.Nodes[subject].Lemma) is { } body) return OfNoun(frame, subject, body);
            return frame.Any(n => n.Lemma == "dead" && n.Head == frame.Root) ? Befalls(frame, "body", subject) : null;
        }

        if (Find("called", root.Lemma) is { } call) return Find("services", frame.Nodes[subject].Lemma) is not null ? new OccasionReading(call, null, null, null, null, null) { OfEvent = true, Definite = true } : null;
        if (Find("person", root.Lemma) is { } befalls) return Befalls(frame, befalls, subject);
        if (Find("thing", root.Lemma) is { } thing) return Befalls(frame, thing, subject);
        bool happens = Find("happen", root.Lemma) is not null || (root.Lemma == "take" && frame.Nodes.Any(n => n.Head == frame.Root && n.Lemma == "place"));
        bool begins = Find("begin", root.Lemma) is not null;
        if (!happens && !begins) return null;
        int first = frame.Find(FrameRole.Agent, frame.Root) is >= 0 and var agent && root.Lemma != "hold" ? agent : subject;
        string lemma = frame.Nodes[first].Lemma;
        if (Find("sudden", lemma) is { } sudden && (sudden == "quake" || root.Lemma is not ("strike" or "hit" or "shake"))) return OfNoun(frame, first, sudden) with { OfEvent = true };
        if (Find("any", lemma) is { } any && root.Lemma is not ("strike" or "hit" or "shake")) return OfNoun(frame, first, any) with { OfEvent = true };
        return Find("lasting", lemma) is { } lasting && root.Lemma is not ("strike" or "hit" or "shake") ? OfNoun(frame, first, lasting == "trial" || !begins ? lasting : lasting + " begin") with { OfEvent = true } : null;
    }

    /// <summary>Somebody or something it befalls.</summary>
    private static OccasionReading? Befalls(ClaimFrame frame, string kind, int at)
    {
        if (at < 0) return null;
        FrameNode node = frame.Nodes[at];
        if (node.Quantity is { Low: not 1 } || frame.Nodes.Any(n => n.Role == FrameRole.Conjunct && n.Head == at)) return null;
        return new OccasionReading(kind, node.EntityKey, node.EntityName, node.EntityKey is null && node.Class is WordClass.Noun or WordClass.Name ? node.Lemma : null, null, null)
        {
            Definite = node.Definite || node.Class is WordClass.Pronoun or WordClass.Name,
            OnceInLife = kind is "die" or "kill" or "bear" or "found" or "graduate" or "bury" or "build" or "effect",
            Modifiers = node.EntityKey is null ? Modifiers(frame, at) : [],
        };
    }

    /// <summary>The noun of an event with the one whose it is: the trial of Ada Moss.</summary>
    private static OccasionReading OfNoun(ClaimFrame frame, int at, string kind)
    {
        FrameNode? owner = null;
        foreach (FrameNode node in frame.Nodes)
            if (EntityKeys.MayBePerson(node.EntityKey) && (node.Head == at || (node.Role == FrameRole.Apposition && node.Head >= 0 && frame.Nodes[node.Head].Head == at))) owner = node;
        return new OccasionReading(kind, owner?.EntityKey, owner?.EntityName, frame.Nodes[at].Lemma, null, null) { Definite = frame.Nodes[at].Definite || owner is not null, Modifiers = Modifiers(frame, at) };
    }

    /// <summary>Whom it befalls: the object or the subject of the passive, else the subject; -1 where there is none.</summary>
    private static int Undergoer(ClaimFrame frame) =>
        frame.Find(FrameRole.Patient, frame.Root) is >= 0 and var patient && frame.Nodes[patient].Lemma is not ("place" or "a.m." or "p.m.") ? patient : frame.Find(FrameRole.Agent, frame.Root);

    private static string[] Modifiers(ClaimFrame frame, int at)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == at && node.Role == FrameRole.Modifier && node.Quantity is null) words.Add(node.EntityKey ?? node.Lemma);
        return [.. words];
    }

    /// <summary>The one place that hangs on the predicate, or null where there is none or more than one.</summary>
    private static Site? SiteOf(ClaimFrame frame)
    {
        Site? found = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Head != frame.Root || node.Role is not (FrameRole.Place or FrameRole.Oblique) || node.Time is not null || node.Quantity is not null) continue;
            if (node.Preposition is not ("in" or "at" or "inside" or "outside" or "on" or "into" or "off")) continue;
            if (Where(node, node.Preposition == "outside") is not { } site) continue;
            if (found is not null) return null;
            found = site;
        }

        return found;
    }

    /// <summary>The place that a node names, or the kind of place where it is a noun of the list.</summary>
    private static Site? Where(FrameNode node, bool outside)
    {
        if (node.EntityKey is not { } key) return node.Class == WordClass.Noun && new Site(node.Lemma, null, "the " + node.Lemma, outside) is { Kind: not null } kind ? kind : null;
        if (!(key.StartsWith("place:", StringComparison.Ordinal) || key.StartsWith("gov:", StringComparison.Ordinal) || key.StartsWith("org:", StringComparison.Ordinal))) return null;
        return new Site(key[(key.LastIndexOfAny(['-', ':', '#', '/']) + 1)..], key, node.EntityName ?? key, outside);
    }

    private static string? Find(string section, string word) =>
        List.TryGetValue($"{section}/{word}", out (string Section, string Kind) entry) ? entry.Kind : null;

    private static Dictionary<string, (string, string)> Read()
    {
        var list = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Matching/Occasions/occasions.lexicon"))
            foreach (string word in line.Values) list.Add($"{line.Section}/{word}", (line.Section, line.Key));
        return list;
    }
}
