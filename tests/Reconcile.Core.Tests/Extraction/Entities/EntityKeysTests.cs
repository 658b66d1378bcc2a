using FluentAssertions;
using Reconcile.Extraction.Entities;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Entities;

public sealed class EntityKeysTests
{
    [Theory]
    [InlineData("gov:russia", "gov:russia", "Same")]
    [InlineData("gov:russia", "gov:ukraine", "Different")]
    [InlineData("gov:russia", "group:russia", "Compatible")]
    [InlineData("gov:russia", "org:russia-defence-ministry", "Compatible")]
    [InlineData("org:defence-ministry", "org:russia-defence-ministry", "Compatible")]
    [InlineData("org:nmc", "org:northfield-mining-council", "Compatible")]
    [InlineData("org:nmc", "org:northfield-museum", "Different")]
    [InlineData("place:kherson", "place:kherson#region", "Compatible")]
    [InlineData("place:dnipro-river#west-bank", "place:dnipro-river#east-bank", "Different")]
    [InlineData("place:lyon", "place:lille", "Different")]
    [InlineData("person:mendez", "person:mendez/luis", "Compatible")]
    [InlineData("person:mendez/ana", "person:mendez/luis", "Different")]
    [InlineData("person:mendez", "name:luis-mendez", "Compatible")]
    [InlineData("person:mendez", "org:mendez-mining", "Different")]
    public void Compares_keys_in_either_order(string a, string b, string expected)
    {
        EntityMatch match = Enum.Parse<EntityMatch>(expected);
        EntityKeys.MaySame(a, b).Should().Be(match);
        EntityKeys.MaySame(b, a).Should().Be(match);
    }

    [Theory]
    [InlineData("Luis Mendez", "Ana Mendez", "Different")]
    [InlineData("Luis Mendez", "Mendez", "Same")]
    [InlineData("Bill Mendez", "William Mendez", "Same")]
    [InlineData("L. Mendez", "Luis Mendez", "Same")]
    public void Given_names_part_persons_of_one_surname(string a, string b, string expected) =>
        EntityKeys.MaySame("person:mendez", a, "person:mendez", b).Should().Be(Enum.Parse<EntityMatch>(expected));

    [Theory]
    [InlineData("Andrei Kowalczuk", "Andriy Kowalczuk", true)]
    [InlineData("Severodonetsk", "Severdonetsk", true)]
    [InlineData("Austria", "Australia", false)]
    [InlineData("Iran", "Iraq", false)]
    [InlineData("Kyiv", "Kiev", true)]
    [InlineData("Berlin", "Berlin", false)]
    public void Proposes_spellings_of_one_name(string a, string b, bool expected) => SpellingProposer.Proposes(a, b).Should().Be(expected);
}
