using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Devices;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Nones;

/// <summary>A device of warning or safety was at work, and there was none or it was silent: the sprinklers came on, the plant had no sprinklers.</summary>
internal sealed class DeviceRule : IRule
{
    public string Name => "negation";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Device is not { } a || pair.Second.Device is not { } b || a.Device != b.Device || a.Worked == b.Worked) return null;
        if (!a.Definite || !b.Definite || !a.Modifiers.AsSpan().SequenceEqual(b.Modifiers) || pair.Time == Level.Different || pair.Place == Level.Different || Likeness.OfOtherEvent(pair) || Likeness.OneIsAnother(pair)) return null;
        if (a.Places.Length > 0 && b.Places.Length > 0 && !Array.Exists(a.Places, p => Array.IndexOf(b.Places, p) >= 0)) return null;

        // Platform 3 is no platform 5.
        if (a.Device == "camera" && !Numbers(pair.First).SetEquals(Numbers(pair.Second))) return null;
        if (!pair.First.Around.Keys.Any(key => pair.Second.Around.Keys.Any(other => Likeness.NameIn(other) == Likeness.NameIn(key)))) return null;

        // An article that tells both tells of two, or of two moments.
        if (Gives(pair.First, a) || Gives(pair.Second, b)) return null;
        string first = Say(a), second = Say(b);
        return new Verdict(VerdictKind.Conflict, ConflictType.Negation, new Slot($"device:{a.Device}", $"Was the {a.Device} at work?"), first, second, $"One side says {first}, the other {second}.", Name, 0.75) { Identity = 0.75 };
    }

    /// <summary>The numbers of places; how many there are is told of the noun itself.</summary>
    private static HashSet<string> Numbers(ClaimProfile profile) =>
        [.. profile.Claim.Frame.Nodes.Where(n => n is { Class: WordClass.Number, Quantity: null, Time: null }).Select(n => n.Lemma)];

    private static bool Gives(ClaimProfile profile, DeviceReading own) => Array.Exists(profile.Around.Devices, o => o.Device == own.Device && o.Worked != own.Worked);

    private static string Say(DeviceReading reading) => reading.Worked ? $"the {reading.Device} was at work" : $"no {reading.Device} or a silent one";
}
