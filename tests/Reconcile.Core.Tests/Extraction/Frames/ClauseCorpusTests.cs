using FluentAssertions;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Frames;

/// <summary>Which clauses of a sentence become claims.</summary>
public sealed class ClauseCorpusTests
{
    public static TheoryData<string> Lines()
    {
        var data = new TheoryData<string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Extraction", "Frames", "clauses.corpus")))
            if (line.Length > 0 && line[0] != '#') data.Add(line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_clauses_of_the_line_become_claims(string line)
    {
        bool gap = line.StartsWith('~'), nothing = line.StartsWith('!');
        string[] parts = line.TrimStart('~', '!', ' ').Split("=>", StringSplitOptions.TrimEntries);
        string expected = nothing ? string.Empty : parts[1];
        Ledger ledger = Reconciler.Default.Extract(new Article { Id = "a", Text = parts[0] });
        string found = string.Join(' ', ledger.Claims.Where(c => !c.Rules.Contains("clause-nominal")).Select(c => c.Predicate));
        if (gap) found.Should().NotBe(expected, "a gap that is closed belongs to the other lines");
        else found.Should().Be(expected);
    }

    [Theory]
    [InlineData("The army left the town and crossed the river.", "cross", "army")]
    [InlineData("The general forced his soldiers to retreat.", "retreat", "soldier")]
    [InlineData("The bridge was destroyed by the retreating army.", "destroy", "army")]
    public void A_clause_without_a_subject_takes_it_from_around_it(string text, string predicate, string agent)
    {
        Claim claim = Reconciler.Default.Extract(new Article { Id = "a", Text = text }).Claims.Single(c => c.Predicate == predicate);
        claim.Frame.Nodes[claim.Frame.Find(FrameRole.Agent, claim.Frame.Root)].Lemma.Should().Be(agent);
    }

    [Theory]
    [InlineData("The bridge was destroyed.", "destroy", "bridge")]
    [InlineData("The collapse of the bridge shocked the town.", "collapse", "bridge")]
    public void Passives_participles_and_nominals_have_patients(string text, string predicate, string patient)
    {
        Claim claim = Reconciler.Default.Extract(new Article { Id = "a", Text = text }).Claims.Single(c => c.Predicate == predicate);
        claim.Frame.Nodes[claim.Frame.Find(FrameRole.Patient, claim.Frame.Root)].Lemma.Should().Be(patient);
    }
}
