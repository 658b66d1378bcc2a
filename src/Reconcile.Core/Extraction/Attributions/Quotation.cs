using Reconcile.Extraction.Clauses;

namespace Reconcile.Extraction.Attributions;

/// <summary>A stretch in quotation marks, marks included.</summary>
/// <param name="Tokens">From the opening to the closing mark; to the end of the paragraph where none closes it.</param>
/// <param name="Paragraph">Index of the paragraph.</param>
/// <param name="Closed">Whether a closing mark was found.</param>
internal readonly record struct Quotation(TokenRange Tokens, int Paragraph, bool Closed);
