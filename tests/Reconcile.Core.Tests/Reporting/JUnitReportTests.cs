using System.Xml.Linq;
using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class JUnitReportTests
{
    [Fact]
    public void One_case_a_finding_and_conflicts_fail()
    {
        XElement suite = XDocument.Parse(Written.As("junit", WarehouseFire.Report)).Root!.Element("testsuite")!;
        suite.Attribute("tests")!.Value.Should().Be("10");
        suite.Attribute("failures")!.Value.Should().Be("5");
        suite.Elements("testcase").Should().HaveCount(10);
        XElement first = suite.Elements("testcase").First();
        first.Attribute("classname")!.Value.Should().Be("reconcile.contradiction.count");
        first.Attribute("name")!.Value.Should().Be("f1: How many people died in the fire at Port Ellery?");
        first.Element("failure")!.Attribute("message")!.Value.Should().StartWith("Nine is below the twelve");
        first.Element("failure")!.Value.Should().Contain("Island Gazette, 3 May 2024; stated by the mayor’s office: “Nine people died in the Port Ellery blaze”");
        suite.Elements("testcase").Count(c => c.Element("failure") is not null).Should().Be(5);
    }

    [Fact]
    public void A_run_without_findings_is_one_case_that_passes()
    {
        XElement suite = XDocument.Parse(Written.As("junit", WarehouseFire.Report with { Findings = [] })).Root!.Element("testsuite")!;
        suite.Attribute("tests")!.Value.Should().Be("1");
        suite.Elements("testcase").Single().Elements().Should().BeEmpty();
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        string text = Written.As("junit", HostileStory.Report);
        Harmless.Steering(text).Should().BeEmpty();
        XDocument.Parse(text).Descendants().Select(e => e.Name.LocalName).Distinct().Should().BeSubsetOf(["testsuites", "testsuite", "testcase", "failure"]);
    }
}
