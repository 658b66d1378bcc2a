using Reconcile.Language.Lexicons;

namespace Reconcile.Matching.Profiles;

/// <summary>Finds out what each number of a frame measures.</summary>
internal static class CountFacts
{
    public static CountFact[] Of(ClaimFrame frame)
    {
        var facts = new List<CountFact>();
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            if (frame.Nodes[i].Quantity is not null && Fact(frame, i) is { } fact) facts.Add(fact);
        }

        return [.. facts];
    }

    private static CountFact? Fact(ClaimFrame frame, int at)
    {
        FrameNode node = frame.Nodes[at];
        Quantity quantity = node.Quantity!;
        string[] modifiers = ProfileBuilder.Modifiers(frame, at);
        if (quantity.Role.HasFlag(QuantityRole.Age))
            return Owner(frame, at) is { } owner && owner.Contains(':', StringComparison.Ordinal) ? new CountFact("age", null, false, owner, quantity, at, modifiers) : null;
        if (quantity.Unit is not null) return Measured(frame, at, quantity, modifiers);
        if (quantity.Role.HasFlag(QuantityRole.Ordinal)) return null;
        bool people = PersonNouns.Contains(node.Lemma);

        // The counted word is the event itself: twelve deaths, thirty dead.
        if (node.EventClass is { } own) return new CountFact(Measures.Of(own, FrameRole.Patient), PeopleOf(own) ? "person" : node.Lemma, PeopleOf(own), null, quantity, at, modifiers);
        if (Measure(frame, at) is not { } measure) return null;
        string counted = people && PersonNouns.KindOf(node.Lemma) is "generic" or "harmed" ? "person" : node.Lemma;
        if (quantity.Counted is null && node.Class == WordClass.Number) counted = "person";
        return new CountFact(measure, counted, people || node.Class == WordClass.Number, null, quantity, at, modifiers);
    }

    private static bool PeopleOf(string eventClass) => Measures.CountsPeople(eventClass);

    /// <summary>The event that a counted noun takes part in: leaving twelve dead, twelve people were killed.</summary>
    private static string? Measure(ClaimFrame frame, int at)
    {
        FrameNode node = frame.Nodes[at];
        if (node.Head < 0) return null;
        FrameNode head = frame.Nodes[node.Head];
        for (int i = 0; i < frame.Nodes.Length; i++)
        {
            FrameNode other = frame.Nodes[i];
            bool result = other.Role is FrameRole.Complement or FrameRole.Modifier or FrameRole.Attribute && other.EventClass is not null;
            if (result && (other.Head == at || (other.Head == node.Head && node.Role == FrameRole.Patient && LightWords.IsLightVerb(head.Lemma))))
                return Measures.Of(other.EventClass!, FrameRole.Patient);
        }

        if (head.EventClass is { } eventClass) return Measures.Of(eventClass, node.Role);

        // The toll rose to twelve: what is measured is the noun that rises.
        if (node.Class == WordClass.Number || node.Role is FrameRole.Attribute or FrameRole.Oblique)
        {
            int subject = frame.Find(FrameRole.Agent, node.Head);
            if (subject < 0) subject = frame.Find(FrameRole.Patient, node.Head);
            if (subject >= 0 && subject != at)
                return frame.Nodes[subject].EventClass is { } named ? Measures.Of(named, FrameRole.Patient) : frame.Nodes[subject].EntityKey is null ? frame.Nodes[subject].Lemma : null;
        }

        return head.Class is WordClass.Verb ? $"{head.Lemma}:{(node.Role == FrameRole.Agent ? "agent" : "patient")}" : null;
    }

    private static CountFact? Measured(ClaimFrame frame, int at, Quantity quantity, string[] modifiers)
    {
        FrameNode node = frame.Nodes[at];
        string? owner = Owner(frame, at);
        FrameNode? head = node.Head >= 0 ? frame.Nodes[node.Head] : null;
        string measure = quantity.Unit! + ":" + (head?.EventClass ?? head?.Lemma ?? node.Lemma);
        if (quantity.Unit is "magnitude") return new CountFact("magnitude", null, false, owner, quantity, at, modifiers);
        return new CountFact(measure, null, false, owner, quantity, at, modifiers);
    }

    /// <summary>Whom or what an attribute belongs to: up the row of apposition, modifier and predicate to the noun.</summary>
    private static string? Owner(ClaimFrame frame, int at)
    {
        FrameNode node = frame.Nodes[at];
        if (node.EntityKey is not null) return node.EntityKey;
        for (int steps = 0; node.Head >= 0 && steps < 3; steps++)
        {
            FrameNode head = frame.Nodes[node.Head];
            if (head.EntityKey is not null && head.Class != WordClass.Verb) return head.EntityKey;
            if (node.Role is FrameRole.Attribute or FrameRole.Predicate or FrameRole.Apposition or FrameRole.Oblique)
            {
                int subject = frame.Find(FrameRole.Agent, node.Head);
                if (subject < 0) subject = frame.Find(FrameRole.Patient, node.Head);
                if (subject >= 0) return frame.Nodes[subject].EntityKey ?? frame.Nodes[subject].Lemma;
            }

            if (head.Class == WordClass.Noun) return head.Lemma;
            node = head;
        }

        if (frame.Root == at)
        {
            int subject = frame.Find(FrameRole.Agent, at);
            if (subject >= 0) return frame.Nodes[subject].EntityKey ?? frame.Nodes[subject].Lemma;
        }

        return null;
    }
}
