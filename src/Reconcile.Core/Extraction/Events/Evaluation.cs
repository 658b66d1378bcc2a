using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Events;

/// <summary>Words that judge rather than report, with the way they lean; from <c>evaluative.lexicon</c>.</summary>
internal static class Evaluation
{
    private static readonly WordList List = WordList.Load("Extraction/Events/evaluative.lexicon");

    /// <summary>1 where the lemma praises, -1 where it blames, 0 where it only reports or is not listed.</summary>
    public static int PolarityOf(string lemma) => List.SectionOf(lemma) switch { "positive" => 1, "negative" => -1, _ => 0 };
}
