namespace Reconcile.Language;

/// <summary>Dependency relations of Universal Dependencies v2 with the English subtypes (<c>nsubj:pass</c> is <see cref="NsubjPass"/>).</summary>
internal enum Relation : byte
{
    Dep, Root, Acl, AclRelcl, Advcl, AdvclRelcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, CcPreconj, Ccomp, Compound, CompoundPrt,
    Conj, Cop, Csubj, CsubjOuter, CsubjPass, Det, DetPredet, Discourse, Dislocated, Expl, Fixed, Flat, Goeswith, Iobj, List, Mark,
    Nmod, NmodDesc, NmodPoss, NmodUnmarked, Nsubj, NsubjOuter, NsubjPass, Nummod, Obj, Obl, OblAgent, OblUnmarked, Orphan, Parataxis,
    Punct, Reparandum, Vocative, Xcomp,
}
