using System.Collections.Immutable;
using CsCheck;
using FluentAssertions;
using Reconcile.Clustering.Origins;
using Xunit;

namespace Reconcile.Core.Tests.Clustering.Origins;

public sealed class OriginFinderTests
{
    private const string Wire =
        "HAVNBY, May 3 (AP) - Two trains collided outside the town of Havnby on Friday, and at least nine people were taken to hospital. " +
        "The police said that a signal had failed shortly before the morning rush. Services on the line will not resume before Sunday. " +
        "\"We heard a long whistle and then a bang,\" said a farmer whose field lies beside the track. The operator promised an inquiry.";

    [Fact]
    public void A_copy_has_the_origin_of_the_wire_and_says_whom_it_copied()
    {
        ImmutableArray<ArticleOrigin> origins = OriginFinder.Find(
        [
            An("wire", "AP", "2024-05-03", Wire),
            An("copy", "Valley Post", "2024-05-03", "Nine hurt in crash\n" + Wire.Replace("HAVNBY, May 3 (AP) - ", "", StringComparison.Ordinal)),
            An("own", "Coast Radio", "2024-05-04", "A passenger on the slower train told us how the lights went out before the impact. Nobody in her carriage was hurt. The railway has put on buses between Havnby and the coast until the weekend."),
        ]);
        origins.Select(o => o.Origin).Should().Equal("Associated Press", "Associated Press", "Coast Radio");
        origins[1].Shared.Should().ContainSingle().Which.Should().Match<SharedText>(s => s.Other == "wire" && s.Share > 0.9 && s.Direction == CopyDirection.From);
        origins[0].Shared.Single().Direction.Should().Be(CopyDirection.To);
    }

    [Fact]
    public void A_rewritten_lead_with_the_rest_of_the_copy_is_still_a_copy()
    {
        string rest = Wire[(Wire.IndexOf("The police", StringComparison.Ordinal))..];
        ImmutableArray<ArticleOrigin> origins = OriginFinder.Find(
        [
            An("a", "North Star", "2024-05-03", Wire),
            An("b", "Echo", "2024-05-04", "A crash near Havnby has left several travellers in hospital. " + rest),
        ]);
        origins[1].Origin.Should().Be(origins[0].Origin);
        origins[1].Because.Should().Contain("% of the words in common");
    }

    [Fact]
    public void Two_articles_of_one_outlet_are_one_origin_and_contribution_is_none()
    {
        ImmutableArray<ArticleOrigin> origins = OriginFinder.Find(
        [
            An("a", "The Echo", null, "Snow fell all night."),
            An("b", "Echo", null, "The roads are open again.\nThe Associated Press contributed to this report."),
            An("c", "Star", null, "By A. Writer, Associated Press\nThe snow has stopped."),
        ]);
        origins[0].Origin.Should().Be(origins[1].Origin).And.NotBe(origins[2].Origin);
        origins[1].AgencyContributed.Should().BeTrue();
    }

    [Fact]
    public void What_two_outlets_copied_in_one_story_does_not_join_them_in_another()
    {
        Article[] articles =
        [
            An("copy1", "Valley Post", "2024-05-03", Wire),
            An("copy2", "Coast Radio", "2024-05-03", Wire),
            An("own1", "Valley Post", "2024-06-20", "The swimming hall opens again on Saturday."),
            An("own2", "Coast Radio", "2024-06-20", "Children swim free of charge until the end of July."),
        ];
        Story[] stories = [new("s1", [.. articles[..2]], "trains"), new("s2", [.. articles[2..]], "swimming")];
        ImmutableArray<ArticleOrigin> origins = OriginFinder.Find(articles, stories);
        origins[0].Origin.Should().Be(origins[1].Origin);
        origins[2].Origin.Should().NotBe(origins[3].Origin);
    }

    [Fact]
    public void An_origin_that_is_given_counts_by_every_form_of_its_name()
    {
        ImmutableArray<ArticleOrigin> origins = OriginFinder.Find(
        [
            An("a", "North Star", null, "Snow fell all night.") with { Origin = "AP" },
            An("b", "Echo", null, "By The Associated Press\nThe roads are open again."),
            An("c", "Coast Radio", null, "A lake froze.") with { Origin = "Lake Agency" },
            An("d", "Valley Post", null, "A mill burned.") with { Origin = "Lake Agency" },
        ]);
        origins.Select(o => o.Origin).Should().Equal("Associated Press", "Associated Press", "Lake Agency", "Lake Agency");
    }

    [Theory]
    [MemberData(nameof(Credits))]
    public void Reads_agency_credits(string agency, string where, string line)
    {
        AgencyCredit? credit = AgencyCredit.Of(An("a", null, null, line + "\nMore text follows in the second line of it, which names nobody."));
        (credit?.Agency ?? "-").Should().Be(agency);
        (credit?.Where ?? "-").Should().Be(where);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Reads_version_notes(string kind, string line)
    {
        ImmutableArray<VersionNote> notes = VersionNotes.Of("A headline stands here\n" + line + "\nThen the story goes on.");
        (notes.IsEmpty ? "-" : notes[0].Kind.ToString()).Should().Be(kind);
    }

    [Fact]
    public void Shared_words_are_never_more_than_all_and_a_text_shares_all_with_itself() =>
        Gen.Int[0, 6].Array[0, 60].Select(words => string.Join(' ', words.Select(w => "word" + (char)('a' + w)))).Sample(text =>
        {
            Fingerprint one = new(WordHashes.Of(An("a", null, null, text)));
            double self = one.SharedWith([.. one.Runs]);
            self.Should().Be(one.WordCount >= Fingerprint.RunLength ? 1 : 0);
            one.SharedWith([]).Should().Be(0);
        });

    public static TheoryData<string, string, string> Credits()
    {
        TheoryData<string, string, string> data = [];
        foreach (string[] parts in Lines("credits.corpus", 3)) data.Add(parts[0], parts[1], parts[2]);
        return data;
    }

    public static TheoryData<string, string> Versions()
    {
        TheoryData<string, string> data = [];
        foreach (string[] parts in Lines("versions.corpus", 2)) data.Add(parts[0], parts[1]);
        return data;
    }

    private static IEnumerable<string[]> Lines(string file, int fields) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Clustering", "Origins", file))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" | ", fields));

    private static Article An(string id, string? outlet, string? date, string text) => new()
    {
        Id = id,
        Text = text,
        Outlet = outlet,
        Published = date is null ? null : new PublicationTime(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
