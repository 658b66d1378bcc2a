using FluentAssertions;
using Reconcile.Core.Tests.Reporting.Samples;
using Xunit;

namespace Reconcile.Core.Tests.Reporting;

public sealed class CsvReportTests
{
    [Fact]
    public void One_row_a_claim_of_a_finding()
    {
        List<List<string>> rows = Rows(Written.As("csv", WarehouseFire.Report));
        rows.Should().OnlyContain(row => row.Count == rows[0].Count);
        rows.Should().HaveCount(1 + WarehouseFire.Report.Findings.Sum(f => f.Positions.Sum(p => p.Claims.Length)));
        rows[1].Should().StartWith(["f1", "contradiction", "count", "high", "0.91", "How many people died in the fire at Port Ellery?", "1", "at least 12 people", "The Harbour Post", "2024-05-03"]);
        rows[1][rows[0].IndexOf("low")].Should().Be("12");
        rows[1][rows[0].IndexOf("high")].Should().BeEmpty();
    }

    [Fact]
    public void No_cell_of_hostile_text_is_a_formula()
    {
        foreach (string text in new[] { Written.As("csv", HostileStory.Report), Written.As("csv", SampleLedger.Of(HostileStory.Report)) })
        {
            Harmless.Steering(text).Should().BeEmpty();
            List<List<string>> rows = Rows(text);
            rows.Should().OnlyContain(row => row.Count == rows[0].Count);
            rows.SelectMany(row => row).Should().NotContain(cell => cell.Length > 0 && "=+-@\t\r|%".Contains(cell.TrimStart()[0]));
        }
    }

    /// <summary>A reader of RFC 4180 of its own.</summary>
    private static List<List<string>> Rows(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (!quoted && text[i] == ',') End();
            else if (!quoted && text[i] == '\r' && text[i + 1] == '\n')
            {
                End();
                rows.Add(row);
                row = [];
                i++;
            }
            else cell.Append(text[i]);
        }

        row.Should().BeEmpty("the last row ends with a line end");
        return rows;

        void End()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }
}
