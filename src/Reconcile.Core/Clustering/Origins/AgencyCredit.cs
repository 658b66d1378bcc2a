namespace Reconcile.Clustering.Origins;

/// <summary>The credit that an article gives a news agency in its dateline, its byline or its closing lines.</summary>
/// <param name="Agency">Name of the agency.</param>
/// <param name="Contributed">Whether it only contributed to the article.</param>
/// <param name="Where">Where the credit stands, as a word for the report.</param>
internal readonly record struct AgencyCredit(string Agency, bool Contributed, string Where)
{
    private const int HeadLines = 6;
    private const int TailLines = 6;
    private const int ShortLine = 90;
    private const int CreditLine = 240;
    private const int DatelineLength = 70;

    private static readonly string[] PictureWords = ["Picture", "PICTURE", "Photo", "PHOTO", "Image", "IMAGE", "Graphic", "Video", "VIDEO", "File", "Getty", "via "];
    private static readonly string[] ContributionWords = ["contributed", "with reporting", "With reporting", "additional reporting", "Additional reporting", "material from", "contribution"];
    private static readonly string[] OwnershipWords = ["Reporting by", "reporting by", "Writing by", "©", "(c)", "Copyright", "Source:", "SOURCE", "Distributed by", "written by", "published by"];

    /// <summary>The credit in an article, or null.</summary>
    public static AgencyCredit? Of(Article article)
    {
        if (article.Origin is { Length: > 0 } given) return new AgencyCredit(Agencies.Named(given) ?? given, false, "given");
        if (article.Outlet is { } outlet && Agencies.Named(outlet) is { } own) return new AgencyCredit(own, false, "outlet");
        string[] lines = article.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < Math.Min(HeadLines, lines.Length); i++)
            if (Head(lines[i]) is { } credit)
                return credit;
        for (int i = lines.Length - 1; i >= Math.Max(0, lines.Length - TailLines); i--)
            if (Tail(lines[i]) is { } credit)
                return credit;
        return null;
    }

    private static AgencyCredit? Head(string line)
    {
        if (Agencies.In(line, out int start, out int end) is not { } agency || Has(line.AsSpan(0, Math.Min(line.Length, CreditLine)), PictureWords, near: start)) return null;
        bool inBrackets = start > 0 && line[start - 1] is '(' or '/' && end < line.Length && line[end] is ')' or '/';
        if (inBrackets && start <= DatelineLength && start > 1) return new AgencyCredit(agency, false, "dateline");
        bool byline = line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || line.AsSpan(0, start).Trim() is "" or "©" or "Source:" or "The" && line.AsSpan(end).Trim(" .*").IsEmpty;
        return byline && line.Length <= ShortLine ? new AgencyCredit(agency, false, "byline") : null;
    }

    private static AgencyCredit? Tail(string line)
    {
        if (line.Length > CreditLine || Agencies.In(line, out int start, out int end) is not { } agency) return null;
        if (Has(line, ContributionWords, near: -1)) return new AgencyCredit(agency, true, "closing credit");
        if (Has(line, PictureWords, near: start)) return null;
        bool alone = line.AsSpan(0, start).Trim(" (-–—*[").IsEmpty && line.AsSpan(end).Trim(" )-–—*].").IsEmpty;
        return alone || Has(line, OwnershipWords, near: -1) ? new AgencyCredit(agency, false, "closing credit") : null;
    }

    private static bool Has(ReadOnlySpan<char> line, string[] words, int near)
    {
        ReadOnlySpan<char> part = near < 0 ? line : line[Math.Max(0, Math.Min(near, line.Length) - 30)..Math.Min(line.Length, near + 30)];
        foreach (string word in words)
            if (part.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
