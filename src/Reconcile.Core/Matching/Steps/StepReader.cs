using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Steps;

/// <summary>Reads all that a claim says on the ladders.</summary>
internal static class StepReader
{
    public static StepReading[] Read(ClaimProfile profile)
    {
        List<StepReading> found = [];
        IdentitySteps.Read(profile, found);
        CauseSteps.Read(profile, found);
        HealthSteps.Read(profile, found);
        return [.. found];
    }
}
