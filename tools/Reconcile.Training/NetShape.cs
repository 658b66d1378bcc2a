using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>The sizes of the net.</summary>
internal sealed record NetShape(int Input, int Width, int Layers, int Arc, int Label, int Tags)
{
    /// <summary>Columns of the last projection: arc head, arc dependent, label head, label dependent.</summary>
    public int Heads => (2 * Arc) + (2 * Label);

    public static int Relations => SyntaxModel.Relations;
}
