using Reconcile.Language.Lexicons;
using Reconcile.Reading.Formats;
using Reconcile.Reading.Inference;

namespace Reconcile.Reading.Boilerplate;

/// <summary>Lines that speak of the site and not of the story: more to read, share, follow, subscribe, get in touch.</summary>
internal static class BoilerplateLines
{
    private const int MostWords = 60;

    private static readonly List<(string Kind, string Words, string Reason)> Phrases = Load();

    public static void Strip(ArticleDraft draft, IReadOnlyList<TextLine> lines)
    {
        foreach (TextLine line in lines)
        {
            if (line.Length > 500) continue;
            string words = Plain(line.Of(draft.Text));
            if (words.Length == 0 || words.AsSpan().Count(' ') >= MostWords) continue;
            foreach ((string kind, string phrase, string reason) in Phrases)
            {
                if (!Holds(kind, words, phrase)) continue;
                draft.Strip(line.Start, line.End, reason);
                break;
            }
        }
    }

    private static bool Holds(string kind, string words, string phrase) => kind switch
    {
        "line" => words.AsSpan().TrimEnd(':').SequenceEqual(phrase),
        "start" => words.StartsWith(phrase, StringComparison.Ordinal) && (words.Length == phrase.Length || !char.IsLetterOrDigit(words[phrase.Length])),
        "label" => words.StartsWith(phrase, StringComparison.Ordinal) && words.Length > phrase.Length && words[phrase.Length] == ':',
        "heading" => words.StartsWith(phrase, StringComparison.Ordinal) && words.AsSpan().Count(' ') < 7 && words[^1] is not ('.' or '?' or '!' or '"'),
        _ => words.Contains(phrase, StringComparison.Ordinal),
    };

    // Lower case, straight apostrophes, no marks around.
    private static string Plain(ReadOnlySpan<char> line) =>
        line.Trim("*_#>•·-–—|[]() \t").ToString().ToLowerInvariant().Replace('’', '\'');

    private static List<(string Kind, string Words, string Reason)> Load()
    {
        List<(string Kind, string Words, string Reason)> phrases = [];
        foreach (LexiconLine line in LexiconReader.Read("Reading/Boilerplate/boilerplate.lexicon"))
        {
            string[] section = line.Section.Split(' ');
            if (section.Length != 2 || section[0] is not ("line" or "start" or "label" or "heading" or "anywhere"))
                throw line.Fault("a section is [line|start|label|heading|anywhere REASON]");
            phrases.Add((section[0], line.Key, section[1]));
        }

        return phrases;
    }
}
