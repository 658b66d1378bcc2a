using System.Runtime.CompilerServices;
using System.Text.Json;
using FluentAssertions;
using Reconcile.Core.Tests.Reporting;
using Xunit;

namespace Reconcile.Core.Tests;

/// <summary>The stages of the engine called alone give what the whole flow gives.</summary>
public sealed class ReconcilerTests
{
    private static readonly Article[] Articles =
    [
        An("north", "North Gazette", "The bridge over the Dorn was closed on Thursday. Nine boats were turned back."),
        An("south", "South Courier", "The bridge over the Dorn was not closed on Thursday. Nine boats were turned back."),
        An("west", "West Star", "The ferry to Ulm ran late all week."),
    ];

    private static readonly string Whole = Written.As("json", Reconciler.Default.Reconcile(Articles));

    [Fact]
    public void From_ledgers_and_from_a_stream_comes_the_same_report()
    {
        Written.As("json", Reconciler.Default.ReconcileLedgers([.. Articles.Select(Reconciler.Default.Extract)])).Should().Be(Whole);
        JsonDocument.Parse(Whole).RootElement.GetProperty("findings").GetArrayLength().Should().BePositive();
    }

    [Fact]
    public async Task A_stream_is_extracted_as_it_comes_with_progress()
    {
        List<int> told = [];
        Written.As("json", await Reconciler.Default.ReconcileAsync(Stream(), new Direct(told.Add))).Should().Be(Whole);
        told.Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task A_stream_can_be_stopped_between_articles()
    {
        using CancellationTokenSource stop = new();
        List<string> seen = [];
        Func<Task> run = async () =>
        {
            await foreach (Ledger ledger in Reconciler.Default.ExtractAsync(Stream(), cancellation: stop.Token))
            {
                seen.Add(ledger.Article.Id);
                await stop.CancelAsync();
            }
        };
        await run.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().Equal("north");
    }

    [Fact]
    public void A_story_in_a_mixed_folder_gives_the_findings_that_it_gives_alone()
    {
        Article[] bridge = [.. Articles.Select(a => a with { Path = "bridge/" + a.Id })];
        Article[] mine =
        [
            An("east", "East Post", "Twelve miners were killed at the Halden mine on Monday.") with { Path = "mine/east" },
            An("hill", "Hill Echo", "Thirty miners were killed at the Halden mine on Monday.") with { Path = "mine/hill" },
        ];
        Reconciler engine = new(new ReconcilerOptions { Story = StoryMode.Folder, MinConfidence = 0 });
        static IEnumerable<(string, double)> Told(Reconciliation run) => run.Findings.Select(f => (f.Fingerprint, f.Confidence));

        Reconciliation mixed = engine.Reconcile([.. bridge, .. mine]);

        mixed.Stories.Should().HaveCount(2);
        Told(mixed).Should().NotBeEmpty().And.BeEquivalentTo([.. Told(engine.Reconcile(bridge)), .. Told(engine.Reconcile(mine))]);
        Written.As("json", new Reconciler(engine.Options with { Threads = 2 }).Reconcile([.. bridge, .. mine])).Should().Be(Written.As("json", mixed));
    }

    [Fact]
    public void An_article_without_claims_does_not_shift_the_origins_of_the_others()
    {
        Article foreign = An("first", "Talzeitung", "Die Brücke blieb geschlossen.") with { Language = "de" };
        Article one = An("one", "North Gazette", "Nine boats were turned back at the Dorn bridge on Thursday.");

        Reconciliation run = Reconciler.Default.Reconcile([foreign, one, one with { Id = "two" }]);

        run.Findings.Should().Contain(f => f.Relation == FindingRelation.SingleSource).And.NotContain(f => f.Relation == FindingRelation.Agreement);
    }

    [Fact]
    public void Matches_and_origins_can_be_asked_for_alone()
    {
        Reconciliation run = Reconciler.Default.Reconcile(Articles);
        Reconciler.Default.Origins(Articles).Should().BeEquivalentTo(run.Origins);
        HashSet<(string, string)> matched = [.. Reconciler.Default.Match(run.Claims).Select(m => (m.First, m.Second))];
        run.Clusters.SelectMany(c => c.Matches).Should().NotBeEmpty().And.OnlyContain(m => matched.Contains(new(m.First, m.Second)));
    }

    [Fact]
    public void The_builder_sets_what_it_is_told_and_refuses_the_rest()
    {
        new ReconcilerBuilder().Build().Options.Should().Be(Reconciler.Default.Options);
        new ReconcilerBuilder().WithMinConfidence(0.8).WithStories(StoryMode.Folder).WithThreads(3).Build().Options
            .Should().Be(new ReconcilerOptions { MinConfidence = 0.8, Story = StoryMode.Folder, Threads = 3 });
        Action[] wrong = [() => new ReconcilerBuilder().WithMinConfidence(double.NaN), () => new ReconcilerBuilder().WithStories((StoryMode)9), () => new ReconcilerBuilder().WithThreads(0)];
        foreach (Action call in wrong) call.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_id_of_a_finding_is_the_same_at_every_threshold()
    {
        Dictionary<string, string> all = new Reconciler(new ReconcilerOptions { MinConfidence = 0 }).Reconcile(Articles).Findings.ToDictionary(f => f.Id, f => f.Fingerprint);
        foreach (Finding finding in Reconciler.Default.Reconcile(Articles).Findings) all[finding.Id].Should().Be(finding.Fingerprint);
    }

    private static async IAsyncEnumerable<Article> Stream([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (Article article in Articles)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return article;
        }
    }

    private static Article An(string id, string outlet, string text) =>
        new() { Id = id, Outlet = outlet, Published = new PublicationTime(new DateOnly(2024, 5, 3)), Text = text };

    private sealed class Direct(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
