using Reconcile.Extraction.Events;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.FlatDenials;

/// <summary>Reads denials that leave no instance open: there was no warning, no officer was hurt, he never met her, not a single shot was fired.</summary>
internal static class FlatDenialReader
{
    /// <summary>A claim of fewer blanks is a fragment.</summary>
    private const int Least = 3;

    public static FlatDenialReading? Of(ClaimProfile profile)
    {
        Claim claim = profile.Claim;
        if (profile.Polarity != Polarity.Negative || !claim.IsFactual || claim.AtMoment || claim.Assertion == Assertion.Mentioned || claim.Rules.Contains("clause-nominal") || claim.Rules.Contains("clause-heading")) return null;
        if (!IsFlat(claim) || Core(profile) is not (>= 0 and var core)) return null;
        ClaimFrame frame = claim.Frame;
        if (FlatDenialWords.Is("idioms", frame.Nodes[core].Lemma) || !Knows(profile, out string? self)) return null;
        var bounds = new List<int>();
        int none = -1;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            if (i == core || i == frame.Root || !Bounds(claim, i, core) || EventPhrases.IsPart(frame.Nodes[core], frame.Nodes[i]) || IsOccasion(claim, i)) continue;
            if (IsPointedAt(claim, frame.Nodes[i])) return null;
            bounds.Add(i);
            if (frame.Nodes[i].Role is FrameRole.Agent or FrameRole.Patient && IsNone(claim, frame.Nodes[i])) none = i;
        }

        // He never left: to leave what is not known.
        if (core == frame.Root && LightWords.IsLightVerb(frame.Nodes[core].Lemma) && !bounds.Exists(i => frame.Nodes[i].Role == FrameRole.Patient)) return null;
        return new FlatDenialReading(core, [.. bounds], none, self, Concepts.Of(frame.Nodes[core]), claim.Time is null && frame.Nodes[core].Class == WordClass.Verb && claim.Text.Contains("never ", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether it denies all of it: none, never, not any; and says neither that there are others nor of what it speaks by a word that hangs on the sentence before.</summary>
    private static bool IsFlat(Claim claim)
    {
        // To have nothing to do with something denies no deed.
        if (claim.Text.Count(' ') < Least || claim.Text.Contains("to do with", StringComparison.OrdinalIgnoreCase)) return false;
        bool flat = claim.Absolute == Absolute.No, either = false, others = false;
        foreach (Range word in claim.Text.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> form = claim.Text.AsSpan(word).Trim(",.;:\"'“”‘’");
            if (Is(form, "never") || Is(form, "ever") || Is(form, "single")) flat = true;
            if (Is(form, "or")) either = true;
            if (FlatDenialWords.Is("hanging", form.ToString().ToLowerInvariant())) return false;
        }

        // They did not fire a shot.
        ClaimFrame frame = claim.Frame;
        foreach (FrameNode node in frame.Nodes)
            flat |= node is { Definite: false, Quantity: null } && EventPhrases.IsPart(frame.Nodes[frame.Root], node) && Before(claim, node) is var before && (before is "a" or "an" || before.EndsWith(" a") || before.EndsWith(" an"));
        foreach (FrameNode node in claim.Frame.Nodes) others |= FlatDenialWords.Is("others", node.Lemma);
        return flat && (either || !others);
    }

    private static bool Is(ReadOnlySpan<char> form, string word) => form.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The deed, or what a light verb leaves the meaning to; -1 where the clause has neither.</summary>
    private static int Core(ClaimProfile profile)
    {
        ClaimFrame frame = profile.Claim.Frame;
        if (!LightWords.IsLightVerb(frame.Nodes[frame.Root].Lemma)) return frame.Root;

        // Never left the car, took the money: a light verb that moves something is a deed, unless its noun is one.
        if (profile.Head == frame.Nodes[frame.Root].Lemma && !FlatDenialWords.Is("existence", profile.Head)) return frame.Root;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (i != frame.Root && frame.Nodes[i].Lemma == profile.Head && frame.Nodes[i].Class is WordClass.Noun or WordClass.Verb or WordClass.Adjective) return Inner(frame, i);
        foreach (FrameRole role in (ReadOnlySpan<FrameRole>)[FrameRole.Patient, FrameRole.Attribute, FrameRole.Agent])
        {
            // There was no warning: only of "to be" the subject is what there was none of.
            if (role == FrameRole.Agent && frame.Nodes[frame.Root].Lemma != "be") break;
            if (frame.Find(role, frame.Root) is >= 0 and var noun && frame.Nodes[noun].Class is WordClass.Noun or WordClass.Adjective) return Inner(frame, noun);
        }

        return -1;
    }

    /// <summary>No sort of warning is no warning.</summary>
    private static int Inner(ClaimFrame frame, int node)
    {
        if (!FlatDenialWords.Is("portions", frame.Nodes[node].Lemma)) return node;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i].Head == node && frame.Nodes[i].Preposition == "of") return i;
        return node;
    }

    /// <summary>Whether it is known who takes part: whom an unresolved pronoun means (he, who) is not, who speaks of himself is.</summary>
    private static bool Knows(ClaimProfile profile, out string? self)
    {
        self = null;
        ClaimFrame frame = profile.Claim.Frame;
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode node = frame.Nodes[i];

            // No one leaves nobody; no one under 18 leaves the others.
            if (node.Quantity is { High: 0 } && !frame.Any(n => n.Head == i)) continue;
            if (node.Class != WordClass.Pronoun || node.EntityKey is not null || node.Role is not (FrameRole.Agent or FrameRole.Patient)) continue;
            if (Is(node.Lemma, "i") || Is(node.Lemma, "we")) self = profile.Speaker;
            if (self is null && !FlatDenialWords.Is("anybody", node.Lemma)) return false;
        }

        return true;
    }

    /// <summary>Whether the node says of what, where or by whom there was none; times are compared as times, and who is named as the source bounds nothing.</summary>
    private static bool Bounds(Claim claim, int index, int core)
    {
        ClaimFrame frame = claim.Frame;
        FrameNode node = frame.Nodes[index];
        if (node.Class is WordClass.Pronoun) return node.EntityKey is not null;
        if (node.Class is not (WordClass.Noun or WordClass.Name or WordClass.Verb or WordClass.Adjective) || node.Time is not null) return false;
        if (FlatDenialWords.Is("portions", node.Lemma) || FlatDenialWords.Is("passing", node.Lemma) || FlatDenialWords.Is("anybody", node.Lemma) || LightWords.IsLightVerb(node.Lemma)) return false;
        if (node.Class == WordClass.Adjective && node.Head != core && node.Role == FrameRole.Modifier) return false;
        for (int at = index; at >= 0; at = frame.Nodes[at].Head)
            if (frame.Nodes[at].Lemma == "accord" || frame.Nodes[at].Role is FrameRole.Time or FrameRole.Apposition || (at != index && frame.Nodes[at].EntityKey is not null)) return false;
        foreach (Speaker speaker in claim.Speakers)
            if (node.Head != frame.Root && speaker.Name.Contains(node.Lemma, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    /// <summary>During the raid: all of what is told of, and no part of it.</summary>
    private static bool IsOccasion(Claim claim, int index)
    {
        ClaimFrame frame = claim.Frame;
        FrameNode node = frame.Nodes[index];
        if (node is not { Class: WordClass.Noun, Definite: true, EventClass: not null, EntityKey: null, Preposition: "during" or "in" or "throughout" }) return false;
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (frame.Nodes[i].Head == index) return false;
        return true;
    }

    /// <summary>In that killing: another than the one that is told of all along.</summary>
    private static bool IsPointedAt(Claim claim, FrameNode node) =>
        node.Class == WordClass.Noun && Before(claim, node) is var before && (before.EndsWith(" that") || before.EndsWith(" those"));

    /// <summary>Whether the noun is the one that there was none of: no officer, any police officer, not one officer.</summary>
    private static bool IsNone(Claim claim, FrameNode node)
    {
        if (node.Quantity is { High: 0 }) return true;
        ReadOnlySpan<char> before = Before(claim, node);
        for (int words = 0; words < 3 && !before.IsEmpty; words++)
        {
            int blank = before.LastIndexOf(' ');
            ReadOnlySpan<char> word = before[(blank + 1)..];
            if (Is(word, "no") || Is(word, "any") || Is(word, "single")) return true;
            before = blank < 0 ? [] : before[..blank].TrimEnd();
        }

        return false;
    }

    private static ReadOnlySpan<char> Before(Claim claim, FrameNode node) =>
        node.Span.Start - claim.Span.Start is > 0 and var start && start <= claim.Text.Length ? claim.Text.AsSpan(0, start).TrimEnd() : [];
}
