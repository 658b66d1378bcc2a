namespace Reconcile;

/// <summary>What a clause does with what it says.</summary>
internal enum Assertion : byte
{
    /// <summary>It tells of one state or event as a fact: the default.</summary>
    Told,

    /// <summary>It only names it: an indirect question, the matter of a charge or a ban, an infinitive.</summary>
    Mentioned,

    /// <summary>It tells what happens as a rule.</summary>
    Habit,

    /// <summary>It tells what somebody wants, asks for or holds to be due, which need not come about.</summary>
    Wanted,
}
