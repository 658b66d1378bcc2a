namespace Reconcile.Extraction.Attributions;

/// <summary>A word that shows that somebody says something.</summary>
internal readonly record struct CueEntry(Stance Stance, CueFrames Frames)
{
    public bool Has(CueFrames frame) => (Frames & frame) != 0;
}
