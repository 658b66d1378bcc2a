using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Attributions;

/// <summary>What kind of source a noun is; from <c>source-kinds.lexicon</c>.</summary>
internal static class SourceKinds
{
    private static readonly WordList List = WordList.Load("Extraction/Attributions/source-kinds.lexicon");

    /// <summary><c>outlet, organisation, anonymous, message, study, time</c>, or null.</summary>
    public static string? Of(string lemma) => List.SectionOf(lemma);

    /// <summary>A weekday or a part of a day is never a source, though it may stand where one would.</summary>
    public static bool IsTime(ParsedText parsed, int token) => Of(parsed.Tokens[token].Lemma) == "time";
}
