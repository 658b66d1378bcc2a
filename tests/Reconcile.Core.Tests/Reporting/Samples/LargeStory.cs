using static Reconcile.Core.Tests.Reporting.Samples.StoryBuilder;

namespace Reconcile.Core.Tests.Reporting.Samples;

/// <summary>A report of the size of a long investigation, made by counting: two reports a question, five days apart.</summary>
internal static class LargeStory
{
    public static Reconciliation Make(int articles = 200, int questions = 2000)
    {
        var story = new StoryBuilder();
        var claims = new List<string>[questions];
        int each = questions * 2 / articles;
        for (int a = 0; a < articles; a++)
        {
            int first = a / 2 * each;
            string[] lines = [.. Enumerable.Range(first, each).Select(q => $"Depot {q + 1} held {(q * 7 % 90) + 3 + (a % 2 * (q % 3))} barrels of oil when the inspectors of team {q % 40} came to see it.")];
            story.Article($"a{a + 1}", $"Outlet {a % 25 + 1}", a % 2 == 0 ? "2024-05-03" : "2024-05-08", string.Join('\n', lines), $"articles/{a + 1}.txt");
            for (int q = first; q < first + each; q++)
                (claims[q] ??= []).Add(story.Claim(
                    $"Depot {q + 1} held {(q * 7 % 90) + 3 + (a % 2 * (q % 3))} barrels of oil", Exactly((q * 7 % 90) + 3 + (a % 2 * (q % 3)), "barrel"), null, Says($"inspectors of team {q % 40}")));
        }

        for (int q = 0; q < questions; q++)
            story.Finding(
                q % 3 == 0 ? FindingRelation.Agreement : q % 3 == 1 ? FindingRelation.Contradiction : FindingRelation.Update, q % 3 == 0 ? ConflictType.Other : ConflictType.Count,
                0.5 + (q % 50 / 100.0), $"How many barrels of oil did depot {q + 1} hold?", "The two numbers were compared.", null,
                q % 3 == 0 ? [("the same number", [.. claims[q]])] : [("the first number", [claims[q][0]]), ("the second number", [claims[q][1]])]);
        return story.Build();
    }
}
