namespace Reconcile.Training;

/// <summary>Which documents may train a model that is shipped: of GUM only the genres whose texts its licence notes name as CC BY or CC BY-SA.</summary>
internal static class Licences
{
    private static readonly HashSet<string> Free = ["news", "interview", "bio", "voyage", "academic", "court"];

    public static bool Permissive(GoldSentence s) => s.Set != "ud_gum" || Free.Contains(s.Genre);
}
