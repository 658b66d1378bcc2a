using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Quantities;

/// <summary>Words that say how exact a number is, from <c>hedges.lexicon</c>.</summary>
internal static class Hedges
{
    private static readonly PhraseTable<Hedge> Before = Load("before", fromEnd: true);
    private static readonly PhraseTable<Hedge> After = Load("after", fromEnd: false);

    /// <summary>Whether a hedge ends just before <paramref name="before"/>; <paramref name="first"/> is its first token.</summary>
    public static bool ReadBefore(ParsedText parsed, int before, int start, out Hedge hedge, out int first) =>
        Before.TryMatchBefore(parsed, before, start, out hedge, out first);

    /// <summary>Whether a hedge starts at <paramref name="at"/>; <paramref name="next"/> is the token after it.</summary>
    public static bool ReadAfter(ParsedText parsed, int at, int end, out Hedge hedge, out int next) =>
        After.TryMatch(parsed, at, end, out hedge, out next);

    private static PhraseTable<Hedge> Load(string section, bool fromEnd)
    {
        Dictionary<string, Hedge> phrases = new(StringComparer.Ordinal);
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Quantities/hedges.lexicon"))
        {
            if (line.Section != section) continue;
            if (line.Values.Length != 1 || !Enum.TryParse(line.Values[0], out Hedge hedge)) throw line.Fault("a hedge has one meaning");
            if (!phrases.TryAdd(line.Key, hedge)) throw line.Fault("stands twice");
        }

        return new PhraseTable<Hedge>(phrases, fromEnd);
    }
}
