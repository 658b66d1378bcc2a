using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Durations;

/// <summary>Reads how long an event lasted: a seven-hour standoff, the shootout went on for more than eight hours.</summary>
internal static class DurationReader
{
    private static readonly WordList List = WordList.Load("Matching/Durations/durations.lexicon");

    public static DurationReading? Of(ClaimProfile profile)
    {
        if (profile.Claim.Assertion != Assertion.Told || !profile.Claim.IsFactual || profile.Polarity == Polarity.Negative || profile.Anchor.Past) return null;
        ClaimFrame frame = profile.Claim.Frame;
        foreach (FrameNode unit in frame.Nodes)
        {
            // The number below its unit carries the quantity, too.
            if (unit.Quantity is not { } quantity || !quantity.Role.HasFlag(QuantityRole.Duration) || Minutes(unit.Lemma) is not { } minutes || unit.Head < 0) continue;
            FrameNode head = frame.Nodes[unit.Head];
            FrameNode? what = unit.Role == FrameRole.Modifier && Lasts(head) ? head : unit.Role == FrameRole.Time && unit.Head == frame.Root && List.SectionOf(head.Lemma) == "lasting" ? Subject(frame) : null;
            if (what is null || what.Quantity is { Low: > 1 }) continue;
            return Read(what, quantity, minutes);
        }

        return null;
    }

    private static bool Lasts(FrameNode node) => node.Class == WordClass.Noun && (node.EventClass is not null || List.SectionOf(node.Lemma) == "lasts");

    private static FrameNode? Subject(ClaimFrame frame)
    {
        foreach (FrameRole role in (ReadOnlySpan<FrameRole>)[FrameRole.Agent, FrameRole.Patient])
            if (frame.Find(role, frame.Root) is >= 0 and int at && frame.Nodes[at].Definite && Lasts(frame.Nodes[at])) return frame.Nodes[at];
        return null;
    }

    /// <summary>Hours and days are told to the half of one; minutes as they are, unless a word makes them loose.</summary>
    private static DurationReading Read(FrameNode what, Quantity quantity, double minutes)
    {
        double slack = quantity.Hedge is Hedge.About or Hedge.Nearly or Hedge.Vague ? 0.2 : 0, half = minutes > 1 ? 0.5 : 0;
        double low = quantity.Low is { } l ? (l - Math.Max(half, l * slack)) * minutes : 0;
        double high = quantity.High is { } h ? (h + Math.Max(half, h * slack)) * minutes : double.PositiveInfinity;
        if (quantity.Hedge is Hedge.MoreThan or Hedge.AtLeast) low = quantity.Low!.Value * minutes;
        return new DurationReading(what.Lemma, what.EventClass ?? what.Lemma, low, high, quantity);
    }

    private static double? Minutes(string unit) => unit switch
    {
        "minute" => 1,
        "hour" => 60,
        "day" => 1440,
        "week" => 10080,
        _ => null,
    };
}
