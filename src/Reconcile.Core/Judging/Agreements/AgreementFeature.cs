namespace Reconcile.Judging.Agreements;

/// <summary>What is looked at to tell whether two claims tell one fact.</summary>
internal enum AgreementFeature : byte
{
    /// <summary>Always 1.</summary>
    Prior,

    /// <summary>How much of the claim that says less the other says too, 0..1 by rarity of the words.</summary>
    OfShorter,

    /// <summary>How much of the claim that says more the other says too.</summary>
    OfLonger,

    /// <summary>How much the shared words say together, in tens of nats, 0..3.</summary>
    Rarity,

    /// <summary>As <see cref="OfShorter"/> of the whole sentences.</summary>
    SentenceOfShorter,

    /// <summary>As <see cref="OfLonger"/> of the whole sentences.</summary>
    SentenceOfLonger,

    /// <summary>How much of each claim stands in the sentence of the other, at least.</summary>
    Told,

    /// <summary>How near the words of one claim are to those of the other, of the claim for which that is more, 0..1.</summary>
    NearOfShorter,

    /// <summary>As <see cref="NearOfShorter"/>, of the claim for which it is less.</summary>
    NearOfLonger,

    /// <summary>One word names both events.</summary>
    EventWord,

    /// <summary>Both events are of one class, in other words.</summary>
    EventSame,

    /// <summary>The one event may be the other.</summary>
    EventClose,

    /// <summary>One doer.</summary>
    AgentSame,

    /// <summary>Perhaps one doer.</summary>
    AgentClose,

    /// <summary>Two doers.</summary>
    AgentDifferent,

    /// <summary>It happens to one and the same.</summary>
    PatientSame,

    /// <summary>It may happen to one and the same.</summary>
    PatientClose,

    /// <summary>It happens to two.</summary>
    PatientDifferent,

    /// <summary>One place.</summary>
    PlaceSame,

    /// <summary>Perhaps one place.</summary>
    PlaceClose,

    /// <summary>One time.</summary>
    TimeSame,

    /// <summary>Perhaps one time.</summary>
    TimeClose,

    /// <summary>A number stands in both.</summary>
    NumberSame,

    /// <summary>Each has numbers, and none is shared.</summary>
    NumberDifferent,

    /// <summary>Both tell it as equally far along and equally sure.</summary>
    Status,
}
