using System.Globalization;
using System.Text.Json;

namespace Reconcile.Checking;

/// <summary>What fails a check: a relation, from a confidence on.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Confidence">The least confidence, 0..1; a finding at exactly this confidence fails.</param>
public sealed record GateRule(FindingRelation Relation, double Confidence = 0)
{
    /// <summary>Whether the finding is at or above the gate.</summary>
    public bool Holds(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Relation == Relation && finding.Confidence >= Confidence;
    }

    /// <summary>Reads <c>RELATION</c> or <c>RELATION:CONFIDENCE</c>, such as <c>contradiction:0.8</c>; null with the fault in words where it is neither.</summary>
    /// <param name="text">As the user wrote it; case matters.</param>
    /// <param name="fault">What is wrong, or null.</param>
    public static GateRule? Parse(string text, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        fault = null;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? text : text[..colon];
        double confidence = 0;
        FindingRelation? relation = null;
        foreach (FindingRelation candidate in Enum.GetValues<FindingRelation>())
            if (Name(candidate) == name) relation = candidate;
        if (relation is null)
            fault = $"'{name}' is no relation; use one of {string.Join(", ", Enum.GetValues<FindingRelation>().Select(Name))}";
        else if (colon >= 0 && (!double.TryParse(text.AsSpan(colon + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out confidence) || confidence is not (>= 0 and <= 1)))
            fault = $"'{text[(colon + 1)..]}' is no confidence from 0 to 1, such as 0.8";
        return fault is null ? new GateRule(relation!.Value, confidence) : null;
    }

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() =>
        Confidence > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Name(Relation)}:{Confidence}") : Name(Relation);

    internal static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
