using System.Text.RegularExpressions;

namespace Reconcile.Core.Tests.Seeds;

/// <summary>One line of an <c>expected.findings</c> file; <c>seeds/README.md</c> describes the format.</summary>
internal sealed partial record ExpectedFinding(int Line, bool IsGap, bool IsLookAlike, string[] Relations, string[] Types, int Positions, string[] Sides)
{
    public static IEnumerable<ExpectedFinding> Read(string path)
    {
        int number = 0;
        foreach (string raw in File.ReadLines(path))
        {
            number++;
            if (raw.Length == 0 || raw[0] == '#') continue;
            bool gap = raw[0] == '~';
            string line = gap ? raw[1..].TrimStart() : raw;
            if (line[0] == '!')
            {
                yield return new ExpectedFinding(number, gap, true, [], [], 0, Split(line[1..]));
                continue;
            }

            Match fields = Fields().Match(line);
            if (!fields.Success) throw new FormatException($"{path}:{number}: expected RELATIONS TYPES POSITIONS WORDS / WORDS");
            yield return new ExpectedFinding(number, gap, false, fields.Groups[1].Value.Split('|'), fields.Groups[2].Value.Split('|'),
                int.Parse(fields.Groups[3].Value, System.Globalization.CultureInfo.InvariantCulture), Split(fields.Groups[4].Value));
        }
    }

    public override string ToString() => $"line {Line}: {string.Join(" / ", Sides)}";

    private static string[] Split(string sides) => sides.Split(" / ", StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"^(\S+)\s+(\S+)\s+(\d+)\s+(.+)$")]
    private static partial Regex Fields();
}
