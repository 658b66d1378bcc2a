namespace Reconcile.Matching.Origins;

/// <summary>Where it is said that a fire or an explosion began.</summary>
/// <param name="Event">What began.</param>
/// <param name="Room">The kind of room, or null.</param>
/// <param name="Level">The floor, or null.</param>
/// <param name="Noun">The noun of the place.</param>
/// <param name="Modifiers">The words that say which it is, sorted.</param>
/// <param name="Text">The place in words.</param>
/// <param name="Definite">Whether a known fire is meant.</param>
internal sealed record OriginReading(string Event, string? Room, string? Level, string Noun, string[] Modifiers, string Text, bool Definite)
{
    /// <summary>Whether one thing cannot have begun at both: a kitchen is no store, the third floor is no basement.</summary>
    public bool Excludes(OriginReading other)
    {
        if (Level is not null && other.Level is not null) return Level != other.Level && !Near(Level, other.Level);
        if (Room is null || other.Room is null || Room == other.Room) return false;

        // The canteen kitchen is of the canteen.
        return Array.IndexOf(Modifiers, other.Noun) < 0 && Array.IndexOf(other.Modifiers, Noun) < 0 && !Array.Exists(Modifiers, m => Array.IndexOf(other.Modifiers, m) >= 0);
    }

    /// <summary>The first floor is the second, or the ground floor, of those who count otherwise.</summary>
    private static bool Near(string a, string b) =>
        int.TryParse(a, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int x) && int.TryParse(b, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int y) && x is > 0 and < 90 && y is > 0 and < 90 && Math.Abs(x - y) <= 1 || (a is "90" or "91" && b is "90" or "91");
}
