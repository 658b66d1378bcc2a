using System.Text.RegularExpressions;

namespace Reconcile.Reading.Inference;

/// <summary>The name of the site in lines that speak of the site itself: where to read more of it, follow it, or first read the piece.</summary>
internal static partial class SiteName
{
    public static string? Find(string text)
    {
        Dictionary<string, int> votes = new(StringComparer.OrdinalIgnoreCase);
        string? best = null;
        foreach (TextLine line in TextLine.Split(text))
        {
            if (line.Length is 0 or > 400) continue;
            string words = line.Of(text).ToString();
            foreach (Match match in Pattern().Matches(words))
            {
                string name = match.Groups["name"].Value.Trim().TrimEnd('.', ',');
                if (name.Length < 2) continue;
                votes[name] = votes.GetValueOrDefault(name) + 1;
                if (best is null || votes[name] > votes[best]) best = name;
            }
        }

        return best ?? AfterBar(text);
    }

    /// <summary>Whether two names are one outlet: the same but for <c>The</c> and a domain's ending.</summary>
    public static bool Same(string first, string second) => string.Equals(Bare(first), Bare(second), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name)
    {
        name = name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? name[..dot] : name;
    }

    // "Headline | Outlet" in the first line.
    private static string? AfterBar(string text)
    {
        foreach (TextLine line in TextLine.Split(text))
        {
            if (line.Length == 0) continue;
            string words = line.Of(text).ToString();
            int bar = words.LastIndexOf(" | ", StringComparison.Ordinal);
            if (bar < 10) return null;
            string name = words[(bar + 3)..].Trim();
            return name.Length is >= 2 and <= 40 && (KnownOutlets.Contains(name) || name.Split(' ').Length <= 4) && char.IsUpper(name[0]) ? name : null;
        }

        return null;
    }

    [GeneratedRegex(
        """
        (?:
            ^(?:[Mm]ost\ [Rr]ead|MOST\ READ|[Rr]ead\ [Mm]ore|READ\ MORE|[Mm]ore)\ (?:in|on|from|IN|ON|FROM)\ (?<name>The\ \p{Lu}[\p{L}.]+(?:\ \p{Lu}[\p{L}]+){0,2}|[\p{L}]+(?:\.\p{L}{2,4}){1,2})\ *[.:]?$
          | \b[Ff]ollow\ (?:us\ at\ )?(?<name>(?:The\ )?\p{Lu}[\p{L}]*(?:\.\p{L}{2,4}){1,2}|(?:The\ )?\p{Lu}\p{L}+(?:\ \p{Lu}\p{L}+){0,2})\ on\ (?:Twitter|Facebook|Instagram|X|Telegram|WhatsApp|YouTube)\b
          | \b(?:originally|first)\ (?:appeared|published)\ (?:on|in|at)\ (?<name>(?:The\ )?\p{Lu}[\p{L}.]+(?:\ \p{Lu}[\p{L}]+){0,3})
          | (?:^|\s)(?:©|\(c\)|Copyright)\ (?:©\ )?(?:\d{4}\ )?(?<name>(?:The\ )?\p{Lu}[\p{L}.]+(?:\ \p{Lu}[\p{L}]+){0,3})
        )
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern();
}
