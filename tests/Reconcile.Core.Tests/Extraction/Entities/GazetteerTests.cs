using FluentAssertions;
using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Xunit;

namespace Reconcile.Core.Tests.Extraction.Entities;

public sealed class GazetteerTests
{
    [Fact]
    public void No_listed_name_is_longer_than_its_beginning_allows()
    {
        foreach (LexiconLine line in LexiconReader.Read("Extraction/Entities/organisations.lexicon"))
        {
            foreach (string name in line.Values)
            {
                Gazetteer.Default.LongestFrom(name).Should().BeGreaterThanOrEqualTo(name.Length);
                Gazetteer.Default.LongestFrom(name.ToUpperInvariant()).Should().BeGreaterThanOrEqualTo(name.Length);
                Gazetteer.Default.LongestFrom(name.Replace('\'', '\u2019')).Should().BeGreaterThanOrEqualTo(name.Length);
            }
        }
    }

    [Fact]
    public void No_name_is_looked_for_where_none_begins_so() => Gazetteer.Default.LongestFrom("xq").Should().Be(0);
}
