using System.Globalization;

namespace Reconcile.Cli.Running;

/// <summary>Tells on standard error which articles were taken for which story, where there are several.</summary>
internal static class StoryNotes
{
    public static void Tell(Reconciliation result, Surroundings surroundings)
    {
        if (result.Stories.Length < 2) return;
        surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Stories.Length} stories; claims are compared within each:"));
        foreach (Story story in result.Stories)
            surroundings.Error.WriteLine($"  {story.Id}: {string.Join(", ", story.Articles.Select(a => a.Id))} ({story.Because})");
    }
}
