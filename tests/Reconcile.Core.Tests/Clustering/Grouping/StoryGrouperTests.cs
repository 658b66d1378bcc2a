using CsCheck;
using FluentAssertions;
using Xunit;

namespace Reconcile.Core.Tests.Clustering.Grouping;

public sealed class StoryGrouperTests
{
    private static readonly Article[] Mixed =
    [
        An("flood/1.txt", 3, "The river Ostra burst its banks at Millford on Sunday night, and firefighters moved 200 people out of their homes. The dam above Millford is safe, the water board said."),
        An("strike/1.txt", 3, "Pilots of Norwind will strike on Monday over pay. The airline Norwind has cancelled 140 flights and told its passengers not to come to the airport."),
        An("flood/2.txt", 4, "Soldiers filled sandbags in Millford on Monday as the Ostra rose again. Nearly 200 residents spent the night in a school. Engineers were checking the dam."),
        An("strike/2.txt", 4, "Norwind pilots walked out on Monday morning. Their union wants six per cent more pay; the airline offers two. Some 140 flights of Norwind were cancelled."),
        An("art.txt", 4, "A drawing that hung in a kitchen for fifty years turned out to be a lost work of a Dutch master and fetched a record price at an auction."),
    ];

    [Fact]
    public void Splits_a_mixed_collection_by_what_it_tells()
    {
        var stories = StoryGrouper.Group(Mixed);
        stories.Select(s => string.Join(' ', s.Articles.Select(a => a.Id))).Should().Equal("flood/1.txt flood/2.txt", "strike/1.txt strike/2.txt", "art.txt");
        stories.Select(s => s.Id).Should().Equal("s1", "s2", "s3");
        stories[0].Because.Should().Contain("Ostra").And.Contain("Millford").And.EndWith("from 2024-02-03 to 2024-02-04");
    }

    [Fact]
    public void The_same_subject_months_apart_is_another_story()
    {
        Article later = Mixed[2] with { Id = "later", Published = new PublicationTime(new DateOnly(2025, 9, 1)), Text = "A higher wall now stands along the river at Millford. The mayor opened it with a brass band and thanked the builders for three years of work; children sang, and the fair went on until late." };
        StoryGrouper.Group([Mixed[0], Mixed[2], later]).Should().HaveCount(2);
    }

    [Fact]
    public void One_keeps_everything_and_folder_goes_by_path()
    {
        StoryGrouper.Group(Mixed, StoryMode.One).Should().ContainSingle().Which.Articles.Should().Equal(Mixed);
        StoryGrouper.Group(Mixed, StoryMode.Folder).Select(s => s.Articles.Length).Should().Equal(2, 2, 1);
        StoryGrouper.Group([]).Should().BeEmpty();
    }

    [Fact]
    public void Every_article_is_in_exactly_one_story_however_they_are_ordered() =>
        Gen.Shuffle(Mixed).Sample(order =>
        {
            var stories = StoryGrouper.Group(order);
            stories.SelectMany(s => s.Articles).Should().BeEquivalentTo(order);
            stories.Should().HaveCount(3);
        });

    [Fact]
    public void Articles_without_words_stay_alone() =>
        StoryGrouper.Group([An("a", 1, ""), An("b", 1, "…"), An("c", 1, "the and of")]).Should().HaveCount(3);

    private static Article An(string id, int day, string text) => new() { Id = id, Path = id, Text = text, Published = new PublicationTime(new DateOnly(2024, 2, day)) };
}
