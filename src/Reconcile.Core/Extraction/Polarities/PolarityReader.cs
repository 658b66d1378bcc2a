using Reconcile.Extraction.Frames;
using Reconcile.Language;

namespace Reconcile.Extraction.Polarities;

/// <summary>Reads whether a predicate is affirmed or negated, with all that stands above it in the sentence.</summary>
internal static class PolarityReader
{
    /// <summary>The polarity of the clause headed by <paramref name="predicate"/> (a verb, an adjective or noun with a copula, or an event noun).</summary>
    public static PolarityReading Read(ParsedText parsed, int predicate)
    {
        bool negative = Effective(parsed, predicate, out int cue, 0);
        Absolute absolute = Absolutes.Read(parsed, predicate, negative);
        return new PolarityReading(negative ? Polarity.Negative : Polarity.Positive, absolute, cue);
    }

    /// <summary>The polarity of a clause: who has yet to answer has not answered.</summary>
    public static PolarityReading Read(ParsedText parsed, Clause clause)
    {
        PolarityReading reading = Read(parsed, clause.Predicate);
        return IsYetTo(parsed, clause) ? reading with { Polarity = Polarity.Negative } : reading;
    }

    /// <summary>He claimed without evidence that it was so: he did claim it.</summary>
    private static bool IsWithout(ParsedText parsed, int noun) => parsed.Tokens[noun].Upos == Upos.Noun && parsed.Marker(noun) == "without";

    private static bool IsYetTo(ParsedText parsed, Clause clause)
    {
        if (clause.Top == clause.Predicate || parsed.Tokens[clause.Top].Lemma is not ("have" or "be")) return false;
        foreach (int child in parsed.Children(clause.Top))
            if (parsed.Tokens[child].Lemma == "yet") return true;
        return false;
    }

    private static bool Effective(ParsedText parsed, int predicate, out int cue, int depth)
    {
        bool negative = Negation.Of(parsed, predicate, out cue);
        if (depth > 6) return negative;
        Governor governor = Governor.Of(parsed, predicate);
        if (governor.Token < 0) return negative;
        bool above = Effective(parsed, governor.Token, out int aboveCue, depth + 1);
        char sign = Signatures.Of(governor.Lemma, governor.Form, above);
        bool flips = sign switch
        {
            '-' => true,
            'r' => (above && !IsWithout(parsed, governor.Token)) || governor.Lemma == "unlikely",
            '\0' => above && governor.Form is "to",
            _ => false,
        };
        if (!flips) return negative;
        if (cue < 0) cue = aboveCue >= 0 && above ? aboveCue : governor.Token;
        return !negative;
    }
}
