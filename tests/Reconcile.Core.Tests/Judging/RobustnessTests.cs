using FluentAssertions;
using Xunit;

namespace Reconcile.Core.Tests.Judging;

/// <summary>Whatever stands in two articles, judging them ends with a result.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Texts = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Judging", "Rules"), "*.corpus").Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(l => l.Length > 0 && l[0] != '#').SelectMany(l => l.Split('|').Skip(1)).Select(t => t.Trim())];

    [Theory]
    [InlineData("Aged 41, she left. She was 41.", "He is 39, and was 39.")]
    [InlineData("The number was 12/13 and the age 22.", "Shot 3 times, 4 storeys, 5 counts, 600 acres burned, 70 aboard.")]
    public void Numbers_of_nobody_are_no_answer(string first, string second) => Judge(first, second).Should().NotBeNull();

    [Fact]
    public void A_claim_without_a_blank_still_makes_a_question()
    {
        string word = new('x', 200);
        Judge($"Police said {word}{word} was killed in Lindby.", $"Police said {word}{word} was killed in Lindby.").Should().NotBeNull();
        Judge(string.Concat(Enumerable.Repeat("killed-", 60)) + "twelve 😀😀.", string.Concat(Enumerable.Repeat("killed-", 60)) + "nine 😀😀.").Should().NotBeNull();
    }

    [Fact]
    public void Words_in_any_order_are_judged_to_the_end()
    {
        var random = new Random(7);
        string[] words = [.. Texts.SelectMany(t => t.Split(' '))];
        for (int round = 0; round < 150; round++) Judge(Jumble(), Jumble()).Should().NotBeNull();

        string Jumble() => string.Join(' ', Enumerable.Range(0, random.Next(5, 60)).Select(_ => words[random.Next(words.Length)]));
    }

    [Fact]
    public void Sentences_of_any_kinds_are_judged_together()
    {
        var random = new Random(11);
        for (int round = 0; round < 40; round++) Judge(Some(), Some()).Should().NotBeNull();

        string Some() => string.Join(' ', Enumerable.Range(0, 12).Select(_ => Texts[random.Next(Texts.Length)]));
    }

    private static Reconciliation Judge(string first, string second) => Reconciler.Default.Reconcile(
    [
        new Article { Id = "a", Outlet = "North Post", Text = first, Published = new PublicationTime(new DateOnly(2024, 5, 3)) },
        new Article { Id = "b", Outlet = "South Mail", Text = second, Published = new PublicationTime(new DateOnly(2024, 5, 4)) },
    ]);
}
