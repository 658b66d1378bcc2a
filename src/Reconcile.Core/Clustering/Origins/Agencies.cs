using Reconcile.Language.Lexicons;

namespace Reconcile.Clustering.Origins;

/// <summary>The news agencies by every form of their names.</summary>
internal static class Agencies
{
    private static readonly List<(string Form, string Agency)> Forms = Load();
    private static readonly Dictionary<string, string> ByForm = Forms.ToDictionary(f => f.Form, f => f.Agency, StringComparer.Ordinal);

    /// <summary>The agency that is called exactly this, or null.</summary>
    public static string? Named(ReadOnlySpan<char> name) =>
        ByForm.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name.Trim(), out string? agency) ? agency : null;

    /// <summary>The first agency whose name stands in the line as whole words with its own capitals, or null; with the place where it ends.</summary>
    public static string? In(ReadOnlySpan<char> line, out int start, out int end)
    {
        string? best = null;
        start = end = int.MaxValue;
        foreach ((string form, string agency) in Forms)
        {
            int at = line.IndexOf(form, StringComparison.Ordinal);
            if (at < 0 || at >= start || !IsWord(line, at, form.Length)) continue;
            (best, start, end) = (agency, at, at + form.Length);
        }

        return best;
    }

    private static bool IsWord(ReadOnlySpan<char> line, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (at + length == line.Length || !char.IsLetterOrDigit(line[at + length]));

    private static List<(string Form, string Agency)> Load()
    {
        List<(string, string)> forms = [];
        foreach (LexiconLine line in LexiconReader.Read("Clustering/Origins/agencies.lexicon"))
        {
            forms.Add((line.Key, line.Key));
            foreach (string form in line.Values) forms.Add((form, line.Key));
        }

        return forms;
    }
}
