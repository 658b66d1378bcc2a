using Reconcile.Matching.Profiles;

namespace Reconcile.Matching.Scores;

/// <summary>How a match or a vote ended, whichever side is told first.</summary>
/// <param name="More">The higher number.</param>
/// <param name="Fewer">The lower number, or the same.</param>
internal readonly record struct Score(int More, int Fewer)
{
    private const int Most = 999;

    /// <summary>The one score that a claim gives, in the form 3-1, 52 to 48 or 52 votes to 48; null where there is none or more than one.</summary>
    public static Score? Of(ClaimProfile profile)
    {
        string[] words = profile.Claim.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Score? found = null;
        for (int i = 0; i < words.Length; i++)
        {
            if (At(words, i) is not { } score) continue;
            if (found is not null && found != score) return null;
            found = score;
        }

        return found;
    }

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{More}-{Fewer}");

    private static Score? At(string[] words, int at)
    {
        string word = Bare(words[at]);
        int mark = word.IndexOfAny(['-', '–']);
        if (mark > 0) return Number(word[..mark]) is { } a && Number(word[(mark + 1)..]) is { } b ? Ordered(a, b) : null;
        if (Number(word) is not { } first) return null;
        int to = at + 1 < words.Length && Bare(words[at + 1]) is "votes" or "vote" ? at + 2 : at + 1;
        return to + 1 < words.Length && words[to] == "to" && Number(Bare(words[to + 1])) is { } second && (to == at + 2 || at == 0 || words[at - 1] is not "from") ? Ordered(first, second) : null;
    }

    private static Score Ordered(int a, int b) => new(Math.Max(a, b), Math.Min(a, b));

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '(', ')', '"', '\'', '”', '“', '’', '!', '?');

    private static int? Number(string word)
    {
        int value = 0;
        foreach (char c in word)
            if (!char.IsAsciiDigit(c) || (value = (value * 10) + c - '0') > Most) return null;
        return word.Length > 0 ? value : null;
    }
}
