namespace Reconcile.Language.Lexicons;

/// <summary>One entry of a lexicon, with where it stands so that a fault can be reported.</summary>
/// <param name="Resource">Name of the lexicon.</param>
/// <param name="Number">Line number, from 1.</param>
/// <param name="Section">The last <c>[section]</c> above it, or empty.</param>
/// <param name="Key">The words before the colon, or the whole line where there is none.</param>
/// <param name="Values">The words after the colon, parted by commas; empty where there is no colon.</param>
internal sealed record LexiconLine(string Resource, int Number, string Section, string Key, string[] Values)
{
    /// <summary>A fault in this line, as an exception to throw.</summary>
    public FormatException Fault(string message) => new($"{Resource}:{Number}: {message}");
}
