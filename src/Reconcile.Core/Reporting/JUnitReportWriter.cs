using System.Globalization;
using System.Text;
using System.Xml;

namespace Reconcile.Reporting;

/// <summary>JUnit XML for build servers: a test case a finding; contradictions and disputes are failures.</summary>
internal sealed class JUnitReportWriter : ReportWriter
{
    public override string Name => "junit";

    public override void Write(Reconciliation reconciliation, TextWriter output, ReportOptions options)
    {
        var index = new ReportIndex(reconciliation);
        int failures = reconciliation.Findings.Count(f => FindingRule.IsConflict(f.Relation));
        string tests = Math.Max(1, reconciliation.Findings.Length).ToString(CultureInfo.InvariantCulture);
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartElement("testsuites");
        Counts(xml, tests, failures);
        xml.WriteStartElement("testsuite");
        Counts(xml, tests, failures);
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
        if (reconciliation.Findings.IsEmpty) Case(xml, "reconcile", "no findings", null);
        foreach (Finding finding in reconciliation.Findings)
            Case(xml, "reconcile." + FindingRule.All[FindingRule.IndexOf(finding)].Id.Replace('/', '.'), $"{finding.Id}: {finding.Question}", () =>
            {
                if (index.ClaimsOf(finding).Select(c => index.ArticleOf(c).Path).FirstOrDefault() is { Length: > 0 } path) xml.WriteAttributeString("file", SafeText.Line(path));
                Outcome(xml, index, finding);
            });
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private static void Counts(XmlWriter xml, string tests, int failures)
    {
        xml.WriteAttributeString("name", "reconcile");
        xml.WriteAttributeString("tests", tests);
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
    }

    private static void Case(XmlWriter xml, string group, string name, Action? outcome)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", group);
        xml.WriteAttributeString("name", SafeText.Line(name));
        xml.WriteAttributeString("time", "0");
        outcome?.Invoke();
        xml.WriteEndElement();
    }

    private static void Outcome(XmlWriter xml, ReportIndex index, Finding finding)
    {
        bool conflict = FindingRule.IsConflict(finding.Relation);
        xml.WriteStartElement(conflict ? "failure" : "system-out");
        if (conflict)
        {
            xml.WriteAttributeString("type", EnumName.Of(finding.Relation));
            xml.WriteAttributeString("message", SafeText.Line(finding.Because));
        }

        xml.WriteString(Body(index, finding));
        xml.WriteEndElement();
    }

    private static string Body(ReportIndex index, Finding finding)
    {
        var body = new StringBuilder("\n");
        foreach (Position position in finding.Positions)
        {
            body.Append(SafeText.Line(position.Summary)).Append('\n');
            foreach (Claim claim in index.ClaimsOf(position))
                body.Append("  ").Append(Wording.Place(index.ArticleOf(claim))).Append("; ").Append(Wording.Voice(claim))
                    .Append(": “").Append(SafeText.Line(claim.Text)).Append("”\n");
        }

        return body.Append("Confidence ").Append(Wording.Confidence(finding.Confidence)).Append('\n').ToString();
    }
}
