namespace Reconcile;

/// <summary>What a node does in its clause; passives and nominal events are already turned into the roles of the active.</summary>
internal enum FrameRole : byte
{
    /// <summary>The event or state the clause is about.</summary>
    Predicate,

    /// <summary>Who does it (subject of the active, <c>by</c>-phrase of the passive, possessor of a nominal event).</summary>
    Agent,

    /// <summary>Who or what it is done to (object of the active, subject of the passive, <c>of</c>-phrase of a nominal event).</summary>
    Patient,

    /// <summary>Who receives it.</summary>
    Recipient,

    /// <summary>What the subject is said to be (predicate noun or adjective).</summary>
    Attribute,

    /// <summary>Where (<see cref="FrameNode.Preposition"/> says in which relation).</summary>
    Place,

    /// <summary>When.</summary>
    Time,

    /// <summary>Another prepositional argument.</summary>
    Oblique,

    /// <summary>Modifier of its head: adjective, adverb, noun compound.</summary>
    Modifier,

    /// <summary>Possessor of its head.</summary>
    Possessor,

    /// <summary>Another name of its head.</summary>
    Apposition,

    /// <summary>Stands beside its head (<c>and</c>, <c>or</c>).</summary>
    Conjunct,

    /// <summary>A clause that completes its head.</summary>
    Complement,

    /// <summary>A clause that modifies its head.</summary>
    Clause,

    /// <summary>Anything else.</summary>
    Other,
}
