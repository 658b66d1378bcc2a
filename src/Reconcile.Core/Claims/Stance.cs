namespace Reconcile;

/// <summary>How a speaker stands to what is reported of them.</summary>
public enum Stance
{
    /// <summary>Says or states it.</summary>
    States,

    /// <summary>Claims or alleges it; the outlet keeps its distance.</summary>
    Claims,

    /// <summary>Confirms or acknowledges it.</summary>
    Confirms,

    /// <summary>Denies or rejects it.</summary>
    Denies,

    /// <summary>Predicts or warns of it.</summary>
    Predicts,

    /// <summary>Accuses somebody of it.</summary>
    Accuses,

    /// <summary>Doubts it or cannot confirm it.</summary>
    Doubts,

    /// <summary>Asks, orders or wants it; does not say that it holds.</summary>
    Urges,
}
