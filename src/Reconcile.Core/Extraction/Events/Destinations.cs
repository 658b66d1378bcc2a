using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Events;

/// <summary>Events that a verb tells only together with where it leads to: to be taken to hospital is to be hospitalised.</summary>
internal static class Destinations
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal);
    private static readonly HashSet<(string Class, string Place)> Places = [];

    static Destinations()
    {
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Events/destinations.lexicon"))
        {
            foreach (string word in line.Values)
            {
                switch (line.Key)
                {
                    case "verbs": Verbs[word] = line.Section; break;
                    case "places": Places.Add((line.Section, word)); break;
                    default: throw line.Fault($"'{line.Key}' is neither verbs nor places");
                }
            }
        }
    }

    /// <summary>The class of the event of a verb by its destination, or null.</summary>
    public static string? ClassOf(ParsedText parsed, int verb)
    {
        if (!Verbs.TryGetValue(parsed.Tokens[verb].Lemma, out string? eventClass)) return null;
        foreach (int child in parsed.Children(verb))
            if (parsed.Tokens[child].Relation == Relation.Obl && parsed.Marker(child) is "to" or "into" && IsPlace(parsed, eventClass, child)) return eventClass;
        return null;
    }

    private static bool IsPlace(ParsedText parsed, string eventClass, int noun)
    {
        string lemma = parsed.Tokens[noun].Lemma.ToLowerInvariant();
        if (Places.Contains((eventClass, lemma))) return true;
        foreach (int child in parsed.Children(noun))
        {
            ref readonly Token t = ref parsed.Tokens[child];
            if (t.Relation is Relation.Compound or Relation.Amod or Relation.Flat && (Places.Contains((eventClass, t.Lemma.ToLowerInvariant())) || Places.Contains((eventClass, $"{t.Lemma.ToLowerInvariant()} {lemma}")))) return true;
        }

        return false;
    }
}
