namespace Reconcile.Matching.Steps;

/// <summary>A question that is answered step by step.</summary>
internal enum Ladder : byte
{
    /// <summary>Who is it: not named yet, named.</summary>
    Identity,

    /// <summary>Why did it happen: not known yet, told.</summary>
    Cause,

    /// <summary>How is somebody who was hurt: not known, in danger, out of danger, out of hospital, dead.</summary>
    Health,
}
