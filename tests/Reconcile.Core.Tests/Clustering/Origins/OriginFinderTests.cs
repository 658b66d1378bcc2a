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
