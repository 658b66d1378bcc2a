using System.Collections.Immutable;

namespace Reconcile.Reporting;

/// <summary>What kind of finding it is, as machines name it, with its page. Conflicts have a rule a kind, the other relations one rule each.</summary>
internal sealed class FindingRule
{
    private FindingRule(FindingRelation relation, ConflictType? type)
    {
        Relation = relation;
        string name = type is { } kind ? EnumName.Of(kind) : EnumName.Of(relation);
        Id = type is null ? name : $"{EnumName.Of(relation)}/{name}";
        Page = name + ".md";
        About = RulePage.Read(name);
        Title = type is null ? About.Title : $"{RulePage.Read(EnumName.Of(relation)).Title}: {About.Title}";
    }

    /// <summary>All rules; their order is part of no contract.</summary>
    public static ImmutableArray<FindingRule> All { get; } = Make();

    public FindingRelation Relation { get; }

    /// <summary>Such as <c>contradiction/count</c> or <c>update</c>.</summary>
    public string Id { get; }

    /// <summary>File name of the page in <c>docs/rules</c>.</summary>
    public string Page { get; }

    public string Title { get; }

    public RulePage About { get; }

    public static bool IsConflict(FindingRelation relation) => relation is FindingRelation.Contradiction or FindingRelation.Dispute;

    public static int IndexOf(Finding finding)
    {
        string id = IsConflict(finding.Relation) ? $"{EnumName.Of(finding.Relation)}/{EnumName.Of(finding.Type)}" : EnumName.Of(finding.Relation);
        for (int i = 0; i < All.Length; i++)
            if (All[i].Id == id) return i;
        throw new InvalidOperationException($"No rule '{id}'.");
    }

    private static ImmutableArray<FindingRule> Make() =>
    [
        .. from relation in Enum.GetValues<FindingRelation>().Where(IsConflict)
           from type in Enum.GetValues<ConflictType>()
           select new FindingRule(relation, type),
        .. from relation in Enum.GetValues<FindingRelation>()
           where !IsConflict(relation)
           select new FindingRule(relation, null),
    ];
}
