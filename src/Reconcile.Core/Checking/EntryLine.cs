using System.Buffers;

namespace Reconcile.Checking;

/// <summary>A line <c>FINGERPRINT WORDS...</c> of a baseline or a list of waivers; <c>#</c> begins a comment line.</summary>
/// <param name="Fingerprint">16 lower-case hexadecimal digits.</param>
/// <param name="Rest">What stands after it.</param>
/// <param name="Number">Line, from 1.</param>
/// <param name="Column">Column of the rest, from 1.</param>
internal sealed record EntryLine(string Fingerprint, string Rest, int Number, int Column)
{
    private const int FingerprintLength = 16;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static IEnumerable<EntryLine> Read(string text, string path, List<FileFault> faults)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            string line = raw.Trim().TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#') continue;
            int column = raw.IndexOf(line[0], StringComparison.Ordinal) + 1;
            int blank = line.AsSpan().IndexOfAny(' ', '\t');
            string fingerprint = blank < 0 ? line : line[..blank];
            if (fingerprint.Length != FingerprintLength || fingerprint.AsSpan().ContainsAnyExcept(Digits))
                faults.Add(new FileFault(path, number, column, $"'{fingerprint}' is no fingerprint; it has 16 digits from 0-9 and a-f, as a report shows them"));
            else if (!seen.Add(fingerprint))
                faults.Add(new FileFault(path, number, column, $"the fingerprint {fingerprint} stands here twice; remove one of the lines"));
            else
            {
                string rest = line[fingerprint.Length..].TrimStart();
                yield return new EntryLine(fingerprint, rest, number, column + line.Length - rest.Length);
            }
        }
    }

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
