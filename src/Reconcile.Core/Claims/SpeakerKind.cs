namespace Reconcile;

/// <summary>What kind of source a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>A person named by office or role (<c>the mayor</c>).</summary>
    Role,

    /// <summary>An organisation, a government or a country speaking as one.</summary>
    Organisation,

    /// <summary>A source that is not named (<c>an official</c>, <c>witnesses</c>).</summary>
    Anonymous,

    /// <summary>Another outlet or agency.</summary>
    Outlet,
}
