namespace Reconcile.Extraction.Quantities;

/// <summary>A unit of measure.</summary>
/// <param name="Name">Its one name, such as <c>kilometre</c>.</param>
/// <param name="Kind">What it measures: a section of <c>units.lexicon</c>, such as <c>length</c>, <c>money</c>.</param>
internal sealed record Unit(string Name, string Kind)
{
    public bool IsMoney => Kind == "money";

    public bool IsTime => Kind == "time";
}
