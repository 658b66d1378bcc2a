using Reconcile.Extraction.Events;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>What is said to have become of those who are counted, by phrases that no verb says alone: lost their lives, is in hospital, without power.</summary>
internal sealed class Fates(ArticleContext context)
{
    /// <summary>Measure of homes without electricity.</summary>
    public const string Outage = "outage";

    /// <summary>Measure of people who are in hospital.</summary>
    public const string Hospital = "hospital";

    private static readonly KeyedWords Words = KeyedWords.Load("Extraction/Measures/fates.lexicon");

    private readonly ParsedText parsed = context.Parsed;

    /// <summary>The measure of a counted noun, or of a number that stands for people, or null.</summary>
    public string? Of(int head)
    {
        ref readonly Token token = ref parsed.Tokens[head];
        int governor = token.Head;
        if (governor < 0) return null;
        if (token.Lemma == "life") return IsLife(head) ? "die" : null;
        if (token.Relation == Relation.Nmod && parsed.Tokens[governor].Lemma == "life" && parsed.Marker(head) == "of") return IsLife(governor) ? "die" : null;
        if (token.Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj)) return null;
        return OfVerb(governor, head);
    }

    /// <summary>Whether the noun is a body that came to light: there may be more.</summary>
    public bool IsBody(int head) =>
        Is("bodies", parsed.Tokens[head].Lemma) && parsed.Tokens[head] is { Relation: Relation.Nsubj or Relation.NsubjPass or Relation.Obj, Head: >= 0 and var verb } && Is("recovers", parsed.Tokens[verb].Lemma);

    /// <summary>The homes that have no power are one measure, whoever counts them: households, customers.</summary>
    public static bool IsHome(string lemma) => Is("homes", lemma);

    /// <summary>What the number of such people is a number of: of dead, of arrests, of people known to have lost their lives.</summary>
    /// <param name="counted">The noun after "number of", or the word of a fate that stands for one.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="end">Where the words on the noun end at the latest.</param>
    public string? OfCounted(int counted, SentenceRange sentence, int end)
    {
        if (IsMissing(counted)) return "miss";
        if (OfRole(Casualties.RoleOf(parsed.Tokens[counted].Lemma)) is { } own) return own;
        for (int at = counted - 1; at > counted - 3 && at > sentence.FirstToken; at--)
            if (parsed.Tokens[at].Upos is Upos.Adj or Upos.Verb && OfRole(Casualties.RoleOf(parsed.Tokens[at].Lemma)) is { } before) return before;
        if (OfEvent(counted) is { } deed) return deed;
        if (!PersonNouns.Contains(parsed.Tokens[counted].Lemma)) return null;
        for (int at = counted + 1; at < Math.Min(end, counted + 9); at++)
        {
            ref readonly Token token = ref parsed.Tokens[at];
            if (token.Upos is Upos.Punct) return null;
            if (token.Upos is not (Upos.Verb or Upos.Adj or Upos.Noun)) continue;
            if (token.Lemma == "life" && IsLife(at)) return "die";
            if (OfRole(Casualties.RoleOf(token.Lemma)) is { } fate) return fate;
            if (token.Upos == Upos.Verb && OfEvent(at) is { } undergone) return undergone;
        }

        return null;
    }

    private static bool Is(string section, string lemma) => Words.Contains(section, lemma);

    /// <summary>The measure of what the words at a number say befell the counted, or null.</summary>
    public static string? OfRole(QuantityRole role) =>
        role.HasFlag(QuantityRole.Killed) ? "die" : role.HasFlag(QuantityRole.Wounded) ? "wound" : role.HasFlag(QuantityRole.Missing) ? "miss" : null;

    /// <summary>The measure of an event that befalls people, where the word names one, or null.</summary>
    public string? OfEvent(int token) =>
        EventWords.ClassOf(parsed, token) is { } eventClass && EventMeasures.Of(eventClass, FrameRole.Patient) is var measure && EventMeasures.CountsPeople(measure) ? measure : null;

    /// <summary>Missing, which the parser may take for a form of "to miss", or unaccounted for.</summary>
    public bool IsMissing(int token) => Is("missing", parsed.Form(token).ToString().ToLowerInvariant());

    /// <summary>Claimed nine lives, cost the lives of nine.</summary>
    private bool IsLife(int life)
    {
        int verb = parsed.Tokens[life].Head;
        return verb >= 0 && parsed.Tokens[life].Relation is Relation.Obj or Relation.NsubjPass && Is("lives", parsed.Tokens[verb].Lemma);
    }

    /// <summary>Have not been found; yet to be found.</summary>
    private bool IsNotFound(int verb)
    {
        string lemma = parsed.Tokens[verb].Lemma;
        if (lemma is "have" or "be" or "remain")
        {
            int found = parsed.Child(verb, Relation.Xcomp);
            return found >= 0 && Is("finds", parsed.Tokens[found].Lemma) && parsed.IsPassive(found) && HasChild(verb, "yet");
        }

        return Is("finds", lemma) && parsed.IsPassive(verb) && (HasChild(verb, "not") || HasChild(verb, "never"));
    }

    private bool HasChild(int verb, string lemma)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Tokens[child].Lemma == lemma) return true;
        return false;
    }

    private string? OfVerb(int verb, int head)
    {
        string lemma = parsed.Tokens[verb].Lemma;
        bool subject = parsed.Tokens[head].Relation is Relation.Nsubj or Relation.NsubjPass;
        bool undergoes = parsed.Tokens[head].Relation is Relation.NsubjPass or Relation.Obj;
        if (subject && (IsMissing(verb) || IsNotFound(verb))) return "miss";
        foreach (int child in parsed.Children(verb))
        {
            ref readonly Token token = ref parsed.Tokens[child];
            if (subject && token.Lemma == "life" && Is("lives", lemma) && token.Relation == Relation.Obj) return "die";
            if (token.Relation is Relation.Xcomp or Relation.Advcl && Is("held", lemma))
            {
                if (IsMissing(child)) return "miss";
                if (OfRole(Casualties.RoleOf(token.Lemma)) is { } fate) return fate;
            }

            if (Is("power", token.Lemma) && IsHome(parsed.Tokens[head].Lemma) && subject && (parsed.Marker(child) == "without" || (token.Relation == Relation.Obj && (lemma == "lose" || (Is("loses", lemma) && parsed.Child(child, Relation.Det) is >= 0 and var none && parsed.Form(none) is "no"))))) return Outage;
            if (Is("hospital", token.Lemma) && subject && parsed.Marker(child) is "in" or "at" && (Is("stays", lemma) || Is("held", lemma))) return Hospital;
            if (undergoes && Is("made", lemma) && token.Relation == Relation.Xcomp && Is("leaves", token.Lemma)) return "evacuate";
            if (undergoes && Is("moved", lemma) && token.Lemma == "safety") return "evacuate";
        }

        // Are without power, are in hospital: the copula hangs on the noun.
        if (subject && Is("power", lemma) && parsed.Marker(verb) == "without" && IsHome(parsed.Tokens[head].Lemma)) return Outage;
        return subject && Is("hospital", lemma) && parsed.Marker(verb) is "in" or "at" ? Hospital : null;
    }
}
