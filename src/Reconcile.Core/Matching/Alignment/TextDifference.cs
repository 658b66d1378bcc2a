using Reconcile.Language;

namespace Reconcile.Matching.Alignment;

/// <summary>Two texts as rows of lemmas, with the longest common row of words and the gaps between its words.</summary>
internal sealed class TextDifference
{
    // Rows longer than this are cut: the table grows with the product.
    private const int MaxWords = 220;

    private TextDifference(int[] first, int[] second, string[] firstLemmas, string[] secondLemmas, int firstTokens, int secondTokens)
    {
        First = first;
        Second = second;
        FirstLemmas = firstLemmas;
        SecondLemmas = secondLemmas;
        PartnerOfFirst = Filled(firstTokens);
        PartnerOfSecond = Filled(secondTokens);
    }

    /// <summary>Tokens of the words of the first text, without marks.</summary>
    public int[] First { get; }

    public int[] Second { get; }

    public string[] FirstLemmas { get; }

    public string[] SecondLemmas { get; }

    /// <summary>By token of the first text: the token of the second in the common row, or -1.</summary>
    public int[] PartnerOfFirst { get; }

    public int[] PartnerOfSecond { get; }

    /// <summary>Where the texts run apart, in text order.</summary>
    public List<TextGap> Gaps { get; } = [];

    /// <summary>Number of words in common, in order.</summary>
    public int Common { get; private set; }

    public static TextDifference Of(ParsedText first, ParsedText second)
    {
        int[] a = Words(first), b = Words(second);
        var difference = new TextDifference(a, b, Lemmas(first, a), Lemmas(second, b), first.Tokens.Length, second.Tokens.Length);
        difference.Compare();
        return difference;
    }

    private void Compare()
    {
        int[] partners = CommonRow.Of(First.Length, Second.Length, (i, j) => FirstLemmas[i] == SecondLemmas[j], out int common);
        Common = common;
        int gapX = 0, gapY = 0;
        for (int x = 0; x < partners.Length; x++)
        {
            int y = partners[x];
            if (y < 0) continue;
            Gap(gapX, x, gapY, y);
            PartnerOfFirst[First[x]] = Second[y];
            PartnerOfSecond[Second[y]] = First[x];
            (gapX, gapY) = (x + 1, y + 1);
        }

        Gap(gapX, First.Length, gapY, Second.Length);
    }

    private void Gap(int fromFirst, int toFirst, int fromSecond, int toSecond)
    {
        if (fromFirst < toFirst || fromSecond < toSecond)
            Gaps.Add(new TextGap(First.AsMemory(fromFirst..toFirst), Second.AsMemory(fromSecond..toSecond)));
    }

    private static int[] Words(ParsedText parsed)
    {
        var words = new List<int>(parsed.Tokens.Length);
        for (int i = 0; i < parsed.Tokens.Length && words.Count < MaxWords; i++)
            if (parsed.Tokens[i].Upos != Upos.Punct) words.Add(i);
        return [.. words];
    }

    private static string[] Lemmas(ParsedText parsed, int[] words)
    {
        string[] lemmas = new string[words.Length];
        for (int i = 0; i < words.Length; i++) lemmas[i] = parsed.Tokens[words[i]].Lemma.ToLowerInvariant();
        return lemmas;
    }

    private static int[] Filled(int count)
    {
        int[] values = new int[count];
        values.AsSpan().Fill(-1);
        return values;
    }
}
