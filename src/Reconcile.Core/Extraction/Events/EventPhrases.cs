using Reconcile.Extraction.Frames;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Events;

/// <summary>
/// Events that a verb tells only together with a noun, from <c>phrases.lexicon</c>: to be taken to hospital is to be hospitalised, a train that leaves the
/// rails crashes. Safe from any thread.
/// </summary>
internal static class EventPhrases
{
    /// <summary>The verb that stands for a copula.</summary>
    private const string Copula = "be";

    /// <summary>How a key says that its noun is the subject of a verb without an object.</summary>
    private const string Subject = "subject";

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal);
    private static readonly HashSet<(string Word, string Class)> Made = [];
    private static readonly Dictionary<(string Verb, string Link, string Noun), string> Classes = [];

    static EventPhrases()
    {
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Events/phrases.lexicon"))
        {
            if (!EventClasses.Default.Names.Contains(line.Section)) throw line.Fault($"'{line.Section}' is no event class");
            foreach (string key in line.Key.Split('|', StringSplitOptions.TrimEntries))
            {
                (string link, string noun) = Parts(key);
                foreach (string verb in line.Values)
                {
                    if (!Classes.TryAdd((verb, link, noun), line.Section)) throw line.Fault($"'{verb} {key}' stands here twice");
                    Verbs.Add(verb);
                    Made.Add((verb == Copula ? noun : verb, line.Section));
                }
            }
        }
    }

    /// <summary>Whether the word tells of an event of the class only within a phrase.</summary>
    public static bool Make(string word, string eventClass) => Made.Contains((word, eventClass)) && EventClasses.Default.AnyClassOf(word) != eventClass;

    /// <summary>Whether a noun is what makes the phrase of a verb: the shot that is fired, the power that is lost.</summary>
    public static bool IsPart(FrameNode verb, FrameNode noun)
    {
        string? link = noun.Role switch
        {
            FrameRole.Patient => string.Empty,
            FrameRole.Agent => Subject,
            _ => noun.Preposition,
        };
        return link is not null && verb.Role == FrameRole.Predicate && Classes.TryGetValue((verb.Lemma, link, noun.Lemma), out string? made) && made == verb.EventClass;
    }

    /// <summary>The class of the event of a verb with one of its nouns, or null.</summary>
    public static string? OfVerb(ParsedText parsed, int verb)
    {
        int particle = parsed.Child(verb, Relation.CompoundPrt);
        string lemma = parsed.Tokens[verb].Lemma;
        if (particle >= 0 && $"{lemma} {parsed.Tokens[particle].Lemma}" is var whole && Verbs.Contains(whole)) lemma = whole;
        if (!Verbs.Contains(lemma)) return null;
        foreach (int child in parsed.Children(verb))
        {
            string? link = parsed.Tokens[child].Relation switch
            {
                Relation.Obj or Relation.NsubjPass => string.Empty,
                Relation.Nsubj => Subject,
                Relation.Obl or Relation.Nmod or Relation.Xcomp or Relation.Advmod => parsed.Marker(child),
                _ => null,
            };
            if (link is not null && Of(parsed, lemma, link, child) is { } found) return found;
        }

        return null;
    }

    /// <summary>The class of a noun behind a copula (he is behind bars), or null.</summary>
    public static string? OfState(ParsedText parsed, int noun) =>
        parsed.Child(noun, Relation.Cop) >= 0 && parsed.Marker(noun) is { } link ? Of(parsed, Copula, link, noun) : null;

    private static string? Of(ParsedText parsed, string verb, string link, int noun)
    {
        string lemma = parsed.Tokens[noun].Lemma.ToLowerInvariant();
        string? found;
        foreach (int child in parsed.Children(noun))
        {
            // Mercy General Hospital, the medical center, his own life.
            ref readonly Token t = ref parsed.Tokens[child];
            if (t.Relation is not (Relation.Compound or Relation.Amod or Relation.Flat)) continue;
            string word = t.Lemma.ToLowerInvariant();
            if (Classes.TryGetValue((verb, link, $"{word} {lemma}"), out found) || (link.Length > 0 && t.Upos == Upos.Propn && Classes.TryGetValue((verb, link, word), out found))) return found;
        }

        return Classes.GetValueOrDefault((verb, link, lemma));
    }

    private static (string Link, string Noun) Parts(string key)
    {
        int blank = key.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? (string.Empty, key) : (key[..blank], key[(blank + 1)..]);
    }
}
