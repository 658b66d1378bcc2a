using System.Buffers;
using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.States;

/// <summary>Reads from a claim in which state of a scale a thing is, in whatever words: the hall was packed; the app is out of order; a flood carried the church off.</summary>
internal static class StateReader
{
    private enum Form : byte
    {
        Is,
        Does,
        Bears,
        Done,
        Acts,
        For,
        Against,
    }

    /// <summary>A word for a state; <paramref name="Bearers"/> is what alone can be in it: people, things, or an event of a class.</summary>
    private sealed record Word(string Scale, string State, StateKind Kind, string? Bearers, Form Form, string Text);

    private static readonly Word[] All = Read();
    private static readonly Dictionary<string, Word[]> Lemmas = All.Where(w => w.Form != Form.Is || !w.Text.Contains(' ', StringComparison.Ordinal)).GroupBy(w => w.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    // The longer first: half full is not full.
    private static readonly Word[] Phrases = [.. All.Where(w => w.Form == Form.Is && w.Text.Contains(' ', StringComparison.Ordinal)).OrderByDescending(w => w.Text.Length)];
    private static readonly SearchValues<string> Any = SearchValues.Create([.. Phrases.Select(p => p.Text).Distinct()], StringComparison.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string[]> Scales = All.GroupBy(w => w.Scale, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(w => w.State).Distinct().ToArray(), StringComparer.Ordinal);

    public static StateReading[] Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !(claim.IsFactual || claim.Status == ClaimStatus.Cancelled) || profile.Participants.Length == 0 || claim.Rules.Contains("clause-nominal")) return [];
        ClaimFrame frame = claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];

        // Until it reopens it is closed.
        if (root.Preposition is "until" or "till" or "unless" or "before" or "if") return [];
        var found = new List<StateReading>();
        Phrase(profile, found);
        Find(profile, root, found);
        if (found.Count == 0 && (LightWords.IsCopula(root.Lemma) || root.Lemma == "stand")) States(profile, found);
        return [.. found];
    }

    private static void Phrase(ClaimProfile profile, List<StateReading> found)
    {
        string text = profile.Claim.Text;
        if (text.AsSpan().IndexOfAny(Any) < 0) return;
        foreach (Word word in Phrases)
        {
            if (found.Count > 0 && found[0].Words.Length > word.Text.Length) return;
            int at = text.IndexOf(word.Text, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Text.Length == text.Length || !char.IsLetter(text[at + word.Text.Length]))) Add(profile, word, found);
        }
    }

    /// <summary>The adjective that a copula ties to its subject.</summary>
    private static void States(ClaimProfile profile, List<StateReading> found)
    {
        ClaimFrame frame = profile.Claim.Frame;
        foreach (FrameNode node in frame.Nodes)
            if (found.Count == 0 && node.Head == frame.Root && node.Role is FrameRole.Complement or FrameRole.Patient && node.Class is WordClass.Adjective or WordClass.Verb) Find(profile, node, found);
    }

    private static void Find(ClaimProfile profile, FrameNode node, List<StateReading> found)
    {
        if (!Lemmas.TryGetValue(node.Lemma, out Word[]? words)) return;
        foreach (Word word in words)
            if ((word.Form == Form.Is) == (node.Class != WordClass.Verb)) Add(profile, word, found);
    }

    private static void Add(ClaimProfile profile, Word word, List<StateReading> found)
    {
        if (Bearer(profile, word.Form) is { } bearer && MayBear(profile, bearer, word) && Reading(profile, bearer, word) is { } reading && !found.Exists(r => r.Scale == reading.Scale)) found.Add(reading);
    }

    /// <summary>Who or what is in the state: the subject, what a verb does it to, or whom it searches for.</summary>
    private static Participant? Bearer(ClaimProfile profile, Form form)
    {
        Participant? agent = Array.Find(profile.Participants, p => p.Role == FrameRole.Agent), patient = Array.Find(profile.Participants, p => p.Role == FrameRole.Patient);
        ClaimFrame frame = profile.Claim.Frame;
        switch (form)
        {
            // It failed to brake, it works on a plan: no state of its own.
            case Form.Does when frame.Find(FrameRole.Complement, frame.Root) >= 0 || frame.Find(FrameRole.Clause, frame.Root) >= 0 || (agent is not null && patient is not null): return null;
            // She found herself in debt.
            case Form.Done when patient is not null: return frame.Nodes[patient.Node].Lemma.EndsWith("self", StringComparison.Ordinal) ? null : patient;

            // The road remains closed.
            case Form.Done: return frame.Any(n => n.Head == frame.Root && n is { Class: WordClass.Verb, Lemma: "remain" or "stay" }) ? agent : null;
            case Form.Is when agent is not null && frame.Nodes[agent.Node].Preposition == "by": return patient;
            case Form.Acts: return agent;
            case Form.For: return Array.Find(profile.Participants, p => frame.Nodes[p.Node] is { Preposition: "for" } node && node.Head == frame.Root);
            case Form.Against: return patient is null ? null : Array.Find(profile.Participants, p => frame.Nodes[p.Node].Preposition == "against") ?? Against(frame, patient);
            default: return agent ?? patient;
        }
    }

    /// <summary>The charges against Hill were dropped.</summary>
    private static Participant? Against(ClaimFrame frame, Participant patient)
    {
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i] is { Preposition: "against" } node && node.Head == patient.Node) return new Participant(node.EntityName ?? node.Lemma, node.EntityKey, FrameRole.Patient, i, []);
        return null;
    }

    private static bool MayBear(ClaimProfile profile, Participant bearer, Word word)
    {
        FrameNode node = profile.Claim.Frame.Nodes[bearer.Node];
        return word.Bearers switch
        {
            null => true,
            "people" => node.EntityKey is { } key ? EntityKeys.MayBePerson(key) : PersonNouns.Contains(node.Lemma) && PersonNouns.KindOf(node.Lemma) != "group",
            "things" => node.EntityKey is null && node.Class == WordClass.Noun && !PersonNouns.Contains(node.Lemma),
            _ => Concepts.Of(node) == Concepts.OfClass(word.Bearers),
        };
    }

    private static StateReading? Reading(ClaimProfile profile, Participant bearer, Word word)
    {
        string[] states = Scales[word.Scale];
        int step = Array.IndexOf(states, word.State);
        if (profile.Polarity == Polarity.Negative)
        {
            // What is not full need not be empty where there are more states than two.
            if (states.Length != 2) return null;
            step = 1 - step;
        }

        return new StateReading(bearer, word.Scale, states[step], step, profile.Polarity == Polarity.Negative ? "not " + word.Text : word.Text, word.Kind, word.Bearers is not (null or "people" or "things"));
    }

    private static Word[] Read()
    {
        var words = new List<Word>();
        foreach (LexiconLine line in LexiconReader.Read("Matching/States/states.lexicon"))
        {
            string[] scale = line.Section.Split(' '), key = line.Key.Split(' ');
            if (scale.Length is not (2 or 3) || !Enum.TryParse(scale[1], ignoreCase: true, out StateKind kind)) throw line.Fault("a scale is '[name lasting]', '[name changing]' or '[name course]', with what alone can bear it");
            if (key.Length != 2 || !Enum.TryParse(key[1], ignoreCase: true, out Form form)) throw line.Fault("a line is 'state is: ...', 'state does: ...', 'state bears: ...', 'state done: ...', 'state acts: ...', 'state for: ...' or 'state against: ...'");
            foreach (string value in line.Values) words.Add(new Word(scale[0], key[0], kind, scale.Length > 2 ? scale[2] : null, form, value));
        }

        return [.. words];
    }
}
