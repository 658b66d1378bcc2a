namespace Reconcile.Language;

/// <summary>Universal part-of-speech tags (universaldependencies.org/u/pos).</summary>
internal enum Upos : byte
{
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
}
