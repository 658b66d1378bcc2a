namespace Reconcile.Language;

/// <summary>Kinds of tags.</summary>
internal static class XposKinds
{
    /// <summary>A verb that stands in a tense, or a modal: what heads a finite clause.</summary>
    public static bool IsFinite(this Xpos tag) => tag is Xpos.VBD or Xpos.VBZ or Xpos.VBP or Xpos.MD;
}
