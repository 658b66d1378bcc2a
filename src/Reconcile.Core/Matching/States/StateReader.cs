using System.Buffers;
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
    }

    private sealed record Word(string Scale, string State, bool Lasting, Form Form, string Text);

    private static readonly Word[] All = Read();
    private static readonly Dictionary<string, Word[]> Lemmas = All.Where(w => w.Form != Form.Is || !w.Text.Contains(' ', StringComparison.Ordinal)).GroupBy(w => w.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    // The longer first: half full is not full.
    private static readonly Word[] Phrases = [.. All.Where(w => w.Form == Form.Is && w.Text.Contains(' ', StringComparison.Ordinal)).OrderByDescending(w => w.Text.Length)];
    private static readonly SearchValues<string> Any = SearchValues.Create([.. Phrases.Select(p => p.Text)], StringComparison.OrdinalIgnoreCase);
    private static readonly Dictionary<string, string[]> Scales = All.GroupBy(w => w.Scale, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(w => w.State).Distinct().ToArray(), StringComparer.Ordinal);

    public static StateReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (claim.Assertion != Assertion.Told || !claim.IsFactual || profile.Participants.Length == 0 || claim.Rules.Contains("clause-nominal")) return null;
        if (Phrase(claim.Text) is { } phrase) return Bearer(profile, Form.Is) is { } one ? Reading(profile, one, phrase) : null;
        ClaimFrame frame = claim.Frame;
        FrameNode root = frame.Nodes[frame.Root];
        return Find(profile, root) ?? (LightWords.IsCopula(root.Lemma) || root.Lemma == "stand" ? States(profile) : null);
    }

    private static Word? Phrase(string text)
    {
        if (text.AsSpan().IndexOfAny(Any) < 0) return null;
        foreach (Word word in Phrases)
        {
            int at = text.IndexOf(word.Text, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Text.Length == text.Length || !char.IsLetter(text[at + word.Text.Length]))) return word;
        }

        return null;
    }

    /// <summary>The adjective that a copula ties to its subject.</summary>
    private static StateReading? States(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        foreach (FrameNode node in frame.Nodes)
            if (node.Head == frame.Root && node.Role is FrameRole.Complement or FrameRole.Patient && node.Class is WordClass.Adjective or WordClass.Verb && Find(profile, node) is { } reading) return reading;
        return null;
    }

    private static StateReading? Find(ClaimProfile profile, FrameNode node)
    {
        if (!Lemmas.TryGetValue(node.Lemma, out Word[]? words)) return null;
        foreach (Word word in words)
            if ((word.Form == Form.Is) == (node.Class != WordClass.Verb) && Bearer(profile, word.Form) is { } bearer) return Reading(profile, bearer, word);
        return null;
    }

    /// <summary>Who or what is in the state: the subject, or what a verb does it to.</summary>
    private static Participant? Bearer(ClaimProfile profile, Form form)
    {
        Participant? agent = Array.Find(profile.Participants, p => p.Role == FrameRole.Agent), patient = Array.Find(profile.Participants, p => p.Role == FrameRole.Patient);
        ClaimFrame frame = profile.Claim.Frame;

        // It failed to brake, it works on a plan: no state of its own.
        if (form == Form.Does && (frame.Find(FrameRole.Complement, frame.Root) >= 0 || frame.Find(FrameRole.Clause, frame.Root) >= 0 || (agent is not null && patient is not null))) return null;
        return form == Form.Done ? patient : agent ?? patient;
    }

    private static StateReading? Reading(ClaimProfile profile, Participant bearer, Word word)
    {
        string state = word.State;
        if (profile.Polarity == Polarity.Negative)
        {
            // What is not full need not be empty where there are more states than two.
            string[] states = Scales[word.Scale];
            if (states.Length != 2) return null;
            state = states[0] == word.State ? states[1] : states[0];
        }

        return new StateReading(bearer, word.Scale, state, profile.Polarity == Polarity.Negative ? "not " + word.Text : word.Text, word.Lasting);
    }

    private static Word[] Read()
    {
        var words = new List<Word>();
        foreach (LexiconLine line in LexiconReader.Read("Matching/States/states.lexicon"))
        {
            string[] scale = line.Section.Split(' '), key = line.Key.Split(' ');
            if (scale.Length != 2 || scale[1] is not ("lasting" or "changing")) throw line.Fault("a scale is '[name lasting]' or '[name changing]'");
            if (key.Length != 2 || !Enum.TryParse(key[1], ignoreCase: true, out Form form)) throw line.Fault("a line is 'state is: ...', 'state does: ...', 'state bears: ...' or 'state done: ...'");
            foreach (string value in line.Values) words.Add(new Word(scale[0], key[0], scale[1] == "lasting", form, value));
        }

        return [.. words];
    }
}
