using CsCheck;
using FluentAssertions;
using Reconcile.Language.Parsing;
using Xunit;

namespace Reconcile.Core.Tests.Language;

public sealed unsafe class WordCacheTests
{
    private const int Width = 32;

    [Fact]
    public void What_is_kept_comes_back_as_it_was() => Gen.Select(Gen.Int[short.MinValue, short.MaxValue].Array[Width], Gen.String[Gen.Char['a', 'e'], 1, 24]).Array[1, 60].Sample(words =>
    {
        WordCache cache = new(Width);
        foreach ((int[] sums, string form) in words.DistinctBy(static w => w.Item2))
        {
            Keep(cache, form, sums);
            Get(cache, form, WordPlace.First).Should().BeNull("its place is another");
            Get(cache, form, WordPlace.Inside).Should().Equal(sums);
        }
    });

    [Theory]
    [InlineData(short.MaxValue + 1)]
    [InlineData(short.MinValue - 1)]
    public void A_sum_of_more_than_sixteen_bits_is_not_kept(int sum)
    {
        WordCache cache = new(Width);
        int[] sums = new int[Width];
        sums[^1] = sum;
        Keep(cache, "harbour", sums);
        Get(cache, "harbour", WordPlace.Inside).Should().BeNull();
    }

    private static void Keep(WordCache cache, string form, int[] sums)
    {
        fixed (int* from = sums) cache.Keep(form, WordPlace.Inside, from);
    }

    private static int[]? Get(WordCache cache, string form, WordPlace place)
    {
        int[] sums = new int[Width];
        fixed (int* into = sums) return cache.TryGet(form, place, into) ? sums : null;
    }
}
