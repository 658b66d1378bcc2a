using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Quantities;

/// <summary>Words that say how exact a number is, from <c>hedges.lexicon</c>.</summary>
internal static class Hedges
{
    private static readonly PhraseTable<Hedge> Before = Load("before", fromEnd: true);
    private static readonly PhraseTable<Hedge> After = Load("after", fromEnd: false);

    private static readonly (string Phrase, Hedge Hedge)[] Phrases =
        [.. LexiconReader.Read("Extraction/Quantities/hedges.lexicon").Where(l => l.Section == "before").Select(l => (l.Key, Enum.Parse<Hedge>(l.Values[0])))];

    /// <summary>Whether a hedge ends just before <paramref name="before"/>; <paramref name="first"/> is its first token.</summary>
    public static bool ReadBefore(ParsedText parsed, int before, int start, out Hedge hedge, out int first) =>
        Before.TryMatchBefore(parsed, before, start, out hedge, out first);

    /// <summary>Whether a hedge starts at <paramref name="at"/>; <paramref name="next"/> is the token after it.</summary>
    public static bool ReadAfter(ParsedText parsed, int at, int end, out Hedge hedge, out int next) =>
        After.TryMatch(parsed, at, end, out hedge, out next);

    /// <summary>The hedge that the words end with, or exact: <c>close to</c>, before a unit that stands without a number (<c>an hour</c>).</summary>
    public static Hedge AtEndOf(ReadOnlySpan<char> words)
    {
        (int Length, Hedge Hedge) best = (0, Hedge.Exact);
        foreach ((string phrase, Hedge hedge) in Phrases)
            if (phrase.Length > best.Length && words.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && (words.Length == phrase.Length || words[^(phrase.Length + 1)] == ' ')) best = (phrase.Length, hedge);
        return best.Hedge;
    }

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
