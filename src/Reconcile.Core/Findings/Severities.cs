namespace Reconcile.Findings;

/// <summary>How much a finding matters: from relation, type and confidence.</summary>
internal static class Severities
{
    public static Severity Of(FindingRelation relation, ConflictType type, double confidence)
    {
        if (relation is FindingRelation.Agreement or FindingRelation.SingleSource) return Severity.Info;
        if (relation is FindingRelation.Update or FindingRelation.Framing or FindingRelation.Forecast) return Severity.Low;
        Severity severity = relation == FindingRelation.Contradiction ? Severity.High : Severity.Medium;
        if (type is ConflictType.NameOrRole or ConflictType.Quote) severity = Severity.Medium;
        return confidence < 0.5 ? severity - 1 : severity;
    }
}
