namespace Reconcile.Extraction.Frames;

/// <summary>How a clause is built; the name of the rule that found it.</summary>
internal enum ClauseKind : byte
{
    Main, Complement, Relative, Adverbial, Participle, Coordinated, Parataxis, Nominal, Apposition, Heading,
}
