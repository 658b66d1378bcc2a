namespace Reconcile;

/// <summary>Class of the word of a frame node.</summary>
internal enum WordClass : byte
{
    Noun, Verb, Adjective, Adverb, Name, Number, Pronoun, Other,
}
