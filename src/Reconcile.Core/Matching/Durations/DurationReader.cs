using Reconcile.Extraction.Quantities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Durations;

/// <summary>Reads how long an event lasted: a seven-hour standoff, the shootout went on for more than eight hours, the siege ended after five.</summary>
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
            if (Minutes(unit.Lemma) is not { } minutes || unit.Head < 0 || (unit.Quantity ?? OfOne(profile.Claim, unit)) is not { } quantity || !quantity.Role.HasFlag(QuantityRole.Duration)) continue;

            // A quarter of an hour hangs by its quarter.
            FrameNode top = frame.Nodes[unit.Head] is { Quantity: { } whole, Head: >= 0, Class: not WordClass.Verb } part && whole == quantity && unit.Preposition == "of" ? part : unit;
            FrameNode head = frame.Nodes[top.Head];
            FrameNode? what = (top.Role == FrameRole.Modifier || top.Preposition == "of") && Lasts(head) ? head : Measures(frame, top) ? Subject(frame) : null;
            if (what is null || what.Quantity is { Low: > 1 }) continue;
            return Read(what, quantity, minutes);
        }

        return null;
    }

    /// <summary>Lasted so long, took so long, ended after so long.</summary>
    private static bool Measures(ClaimFrame frame, FrameNode unit)
    {
        FrameNode root = frame.Nodes[frame.Root];

        // The hearing was to last two hours.
        if (root.Preposition == "to") return false;
        if (unit.Head != frame.Root && !(frame.Nodes[unit.Head] is { Class: not WordClass.Verb, Definite: false } loose && loose.Head == frame.Root && unit.Preposition == "than")) return false;
        return List.SectionOf(root.Lemma) switch
        {
            "lasting" => unit.Role == FrameRole.Time && unit.Preposition is not ("after" or "before" or "until"),
            "taking" => unit.Role is FrameRole.Time or FrameRole.Patient && unit.Preposition is null or "than" && !frame.Any(n => n.Role == FrameRole.Clause && n.EventClass != "end"),
            "ending" => unit.Role == FrameRole.Time && unit.Preposition == "after" && !frame.Any(n => n.Preposition == "of" && n.Head >= 0 && frame.Nodes[n.Head] == unit),
            _ => false,
        };
    }

    /// <summary>An hour, close to an hour: the unit alone stands for one, unless the words go on (an hour and a half, an hour later).</summary>
    private static Quantity? OfOne(Claim claim, FrameNode unit)
    {
        int start = unit.Span.Start - claim.Span.Start, end = unit.Span.End - claim.Span.Start;
        if (start < 3 || end > claim.Text.Length) return null;
        ReadOnlySpan<char> before = claim.Text.AsSpan(0, start).TrimEnd(), after = claim.Text.AsSpan(end).TrimStart();
        if (before.EndsWith(" an", StringComparison.OrdinalIgnoreCase)) before = before[..^3];
        else if (before.EndsWith(" a", StringComparison.OrdinalIgnoreCase)) before = before[..^2];
        else return null;
        foreach (string word in List.Words)
            if (List.SectionOf(word) == "goes-on" && after.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return null;
        Hedge hedge = Hedges.AtEndOf(before.TrimEnd());
        double? low = hedge is Hedge.LessThan or Hedge.AtMost ? null : 1, high = hedge is Hedge.MoreThan or Hedge.AtLeast ? null : 1;
        return before.EndsWith(" of", StringComparison.OrdinalIgnoreCase) && !Lasts(claim.Frame.Nodes[unit.Head]) ? null : new Quantity { Low = low, High = high, Unit = unit.Lemma, Hedge = hedge, Role = QuantityRole.Duration };
    }

    private static bool Lasts(FrameNode node) => node.Class == WordClass.Noun && (node.EventClass is not null || List.SectionOf(node.Lemma) is "lasts" or "of-guns");

    private static FrameNode? Subject(ClaimFrame frame)
    {
        foreach (FrameRole role in (ReadOnlySpan<FrameRole>)[FrameRole.Agent, FrameRole.Patient])
            if (frame.Find(role, frame.Root) is >= 0 and int at && frame.Nodes[at].Definite && Lasts(frame.Nodes[at])) return frame.Nodes[at];
        return null;
    }

    /// <summary>Hours and days are told to the half of one, and what is shorter to two fifths of it; minutes as they are, unless a word makes them loose.</summary>
    private static DurationReading Read(FrameNode what, Quantity quantity, double minutes)
    {
        double slack = quantity.Hedge is Hedge.About or Hedge.Nearly or Hedge.Vague ? 0.2 : 0, half = minutes > 1 ? 0.5 : 0;
        double low = quantity.Low is { } l ? (l - Latitude(l)) * minutes : 0;
        double high = quantity.High is { } h ? (h + Latitude(h)) * minutes : double.PositiveInfinity;
        if (quantity.Hedge is Hedge.MoreThan or Hedge.AtLeast) low = quantity.Low!.Value * minutes;
        return new DurationReading(what.Lemma, what.EventClass ?? what.Lemma, low, high, quantity) { Length = (quantity.Low ?? quantity.High ?? 0) * minutes, Kind = List.SectionOf(what.Lemma) is "of-guns" and var kind ? kind : null };

        // A quarter of an hour is no half of one.
        double Latitude(double value) => Math.Max(Math.Min(half, value * 0.4), value * slack);
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
