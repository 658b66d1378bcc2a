using CsCheck;
using FluentAssertions;
using Reconcile.Language.Parsing;
using Xunit;

namespace Reconcile.Core.Tests.Language;

public sealed class HeadTreeTests
{
    // The oracle tries every choice of heads.
    [Fact]
    public void Finds_the_best_tree_with_one_root() => Gen.Int[1, 5].SelectMany(n => Gen.Int[-50, 50].Array[n * (n + 1)].Select(s => (n, s))).Sample(
        given =>
        {
            (int n, int[] scores) = given;
            int[] heads = new int[n];
            HeadTree.Decode(scores, heads);
            IsTree(heads).Should().BeTrue();
            Sum(scores, heads).Should().Be(All(n).Where(IsTree).Max(h => Sum(scores, h)));
        },
        iter: 1500);

    private static IEnumerable<int[]> All(int n)
    {
        int[] heads = new int[n];
        do yield return [.. heads];
        while (Next(heads, n));
    }

    private static bool Next(int[] heads, int n)
    {
        for (int i = 0; i < n; i++)
        {
            if (++heads[i] <= n) return true;
            heads[i] = 0;
        }

        return false;
    }

    private static int Sum(int[] scores, int[] heads) => heads.Select((h, d) => scores[(d * (heads.Length + 1)) + h]).Sum();

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(h => h == heads.Length) != 1) return false;
        for (int i = 0; i < heads.Length; i++)
        {
            int at = i, steps = 0;
            while (at < heads.Length && steps++ <= heads.Length) at = heads[at];
            if (at < heads.Length) return false;
        }

        return true;
    }
}
