using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Reconcile.Reporting;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class FormatsTests
{
    public static TheoryData<string> Formats => new(ReportWriters.All.Select(writer => writer.Name).ToArray());

    [Fact]
    public void Every_format_has_a_row_on_the_page_about_formats()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Reconcile.sln"))) folder = Path.GetDirectoryName(folder)!;
        string page = File.ReadAllText(Path.Combine(folder, "docs", "formats.md"));
        page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1])
            .Should().BeEquivalentTo(ReportWriters.All.Select(writer => writer.Name));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_report_gives_the_same_characters(string format)
    {
        string first = Written.As(format, WarehouseFire.Report);
        Written.As(format, WarehouseFire.Report).Should().Be(first);
        first.Should().EndWith("\n").And.NotContain("\r\r");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_of_nothing_can_be_written(string format)
    {
        var nothing = new Reconciliation { Articles = [], Claims = [], Clusters = [], Findings = [], Coverage = new Coverage(0, 0, 0, []) };
        string text = Written.As(format, nothing);
        if (format == "github") text.Should().BeEmpty();
        else text.Should().EndWith("\n");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Names_do_not_depend_on_case(string format) => ReportWriters.ByName(format.ToUpperInvariant())!.Name.Should().Be(format);

    [Fact]
    public void Other_names_are_unknown()
    {
        ReportWriters.ByName("yaml").Should().BeNull();
        LedgerWriters.ByName("html").Should().BeNull();
    }
}
