using System.Text;
using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Alignment;
using Reconcile.Matching.Comparisons;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Quotes;

/// <summary>One utterance in two wordings: both articles give the very words of one speaker, and a word is another.</summary>
internal sealed class QuoteRule : IRule
{
    private const int LeastWords = 6;
    private const int LongestGap = 5;

    /// <summary>So many words that are the same make a chance likeness of two utterances most unlikely.</summary>
    private const int ManyWords = 8;
    private static readonly WordList Forms = WordList.Load("Judging/Quotes/forms.lexicon");
    private static readonly WordList Fillers = WordList.Load("Judging/Quotes/fillers.lexicon");

    public string Name => "quote";

    public Verdict? Judge(PairComparison pair)
    {
        if (pair.First.Article == pair.Second.Article || pair.First.Claim.Quoted is not { } a || pair.Second.Claim.Quoted is not { } b) return null;
        if (a.Words.Length < LeastWords || b.Words.Length < LeastWords || !MayBeOneSpeaker(Direct(pair.First), Direct(pair.Second))) return null;
        int[] match = Align(a.Words, b.Words, out int matched);
        if (matched < LeastWords || matched < 0.7 * Math.Min(a.Words.Length, b.Words.Length)) return null;
        int first = 0, second = 0;
        for (int i = 0; i <= a.Words.Length; i++)
        {
            int j = i == a.Words.Length ? b.Words.Length : match[i];
            if (j < 0) continue;
            if (IsOther(a, first, i, b, second, j, matched) && IsFlanked(match, a, first, i, b, second, j) && Holds(pair.First, a, first, i) && Holds(pair.Second, b, second, j)) return Result(pair, a, first, i, b, second, j, matched);
            (first, second) = (i + 1, j + 1);
        }

        return null;
    }

    private Verdict Result(PairComparison pair, QuotedWords a, int first, int end, QuotedWords b, int other, int otherEnd, int matched)
    {
        string one = Say(a, first, end), two = Say(b, other, otherEnd);
        Speaker speaker = Direct(pair.First);
        var slot = new Slot($"quote:{speaker.Key}/{Slot.Unordered(one, two)}", $"What did {speaker.Name} say: {one} or {two}?");
        return new Verdict(VerdictKind.Conflict, ConflictType.Quote, slot, one, two, $"Both give the words of {speaker.Name}; one has \"{one}\" where the other has \"{two}\".", Name, matched >= 9 ? 0.8 : 0.7) { Identity = 0.9 };
    }

    /// <summary>Whose very words they are: the innermost speaker who is quoted, not one whom he speaks of.</summary>
    private static Speaker Direct(ClaimProfile profile)
    {
        var speakers = profile.Claim.Speakers;
        for (int i = speakers.Length - 1; i > 0; i--)
            if (speakers[i].Direct) return speakers[i];
        return speakers[0];
    }

    /// <summary>One key, or one of the two is not known well enough to be another.</summary>
    private static bool MayBeOneSpeaker(Speaker a, Speaker b) =>
        a.Key == b.Key || a.Kind != SpeakerKind.Person || b.Kind != SpeakerKind.Person || EntityKeys.MaySame(a.Key, b.Key) != EntityMatch.Different;

    /// <summary>Words stand against words, and one of them has a meaning that none on the other side has.</summary>
    private static bool IsOther(QuotedWords a, int first, int end, QuotedWords b, int other, int otherEnd, int matched)
    {
        if (end - first is 0 or > LongestGap || otherEnd - other is 0 or > LongestGap) return false;
        if (matched >= ManyWords && IsOtherForm(a, first, end, b, other, otherEnd)) return true;

        // What goes on at the edge of one may have been cut off in the other.
        if ((first == 0 && other == 0 && !(matched >= ManyWords && IsDay(a, first, end) && IsDay(b, other, otherEnd))) || (end == a.Words.Length && otherEnd == b.Words.Length && end - first + otherEnd - other > 3)) return false;
        if (IsOneWriting(a.Words.AsSpan(first, end - first), b.Words.AsSpan(other, otherEnd - other))) return false;
        bool content = matched >= ManyWords && HoldsPeople(a, first, end) != HoldsPeople(b, other, otherEnd), fillers = true, others = true;
        for (int i = first; i < end; i++)
        {
            if (a.Words[i] == QuotedWords.Gap) return false;
            fillers &= Fillers.Contains(a.Words[i]);
            if (a.Content[i] && !Fillers.Contains(a.Words[i])) content = true;
            for (int j = other; j < otherEnd; j++)
                if (a.Lemmas[i] == b.Lemmas[j] || SpellingProposer.Likeness(a.Words[i], b.Words[j]) >= 80 || IsNumber(a.Words[i], b.Words[j])) return false;
        }

        for (int j = other; j < otherEnd; j++)
        {
            if (b.Words[j] == QuotedWords.Gap) return false;
            others &= Fillers.Contains(b.Words[j]);
            if (b.Content[j] && !Fillers.Contains(b.Words[j])) content = true;
        }

        return content && !fillers && !others;
    }

    /// <summary>One small word that changes who or when: me and us, is and was.</summary>
    private static bool IsOtherForm(QuotedWords a, int first, int end, QuotedWords b, int other, int otherEnd)
    {
        if (end - first != 1 || otherEnd - other != 1) return false;
        string one = Forms.SectionOf(a.Words[first]) ?? string.Empty, two = Forms.SectionOf(b.Words[other]) ?? string.Empty;

        // What we show is, or was, that it happened: there the tense says nothing; of this, or of him, it does.
        if (one != two && Kind(one) is "being" && (first == 0 || Forms.SectionOf(a.Words[first - 1]) != "subjects")) return false;
        return one != two && Kind(one) is { Length: > 0 } kind && kind == Kind(two);

        static string Kind(string section) => section.IndexOf(' ', StringComparison.Ordinal) is > 0 and int at ? section[..at] : string.Empty;
    }

    /// <summary>Everyone, nobody: a pronoun that says whom.</summary>
    private static bool HoldsPeople(QuotedWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (Forms.SectionOf(words.Words[i]) == "people") return true;
        return false;
    }

    /// <summary>This morning, yesterday: what stands first tells a day, and no cut explains another.</summary>
    private static bool IsDay(QuotedWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (words.Words[i] is "today" or "yesterday" or "tonight" or "tomorrow" or "morning" or "afternoon" or "evening" or "night") return true;
        return false;
    }

    /// <summary>Workforce and work force, Gov. and Governor, EB and executive board, the 20th and the 20.</summary>
    private static bool IsOneWriting(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        string one = Letters(a), other = Letters(b);
        if (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)) return true;
        return IsInitials(one, b) || IsInitials(other, a);
    }

    private static string Letters(ReadOnlySpan<string> words)
    {
        var letters = new StringBuilder();
        foreach (string word in words)
            foreach (char c in word)
                if (char.IsLetterOrDigit(c)) letters.Append(c);
        return letters.ToString();
    }

    private static bool IsInitials(string letters, ReadOnlySpan<string> words)
    {
        if (words.Length < 2 || letters.Length < words.Length) return false;
        for (int i = 0; i < words.Length; i++)
            if (words[i][0] != letters[i]) return false;
        return true;
    }

    /// <summary>Whether what is the same before and after is more than a chance word, or reaches to the end of both.</summary>
    private static bool IsFlanked(int[] match, QuotedWords a, int first, int end, QuotedWords b, int other, int otherEnd)
    {
        int before = 0, after = 0;
        for (int i = first - 1, j = other - 1; i >= 0 && match[i] == j; i--, j--) before++;
        for (int i = end, j = otherEnd; i < a.Words.Length && match[i] == j; i++, j++) after++;
        bool starts = before == first && before == other, ends = end + after == a.Words.Length && otherEnd + after == b.Words.Length;
        return (before >= 2 || (starts && (before > 0 || after >= ManyWords - 3))) && (after >= 2 || (ends && (after > 0 || before >= 3)));
    }

    /// <summary>Two and 2 are one word.</summary>
    private static bool IsNumber(string a, string b) => char.IsAsciiDigit(a[0]) != char.IsAsciiDigit(b[0]);

    /// <summary>Whether the words stand in the claim: each difference belongs to one clause.</summary>
    private static bool Holds(ClaimProfile profile, QuotedWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (profile.Claim.Span.Overlaps(words.Spans[i])) return true;
        return false;
    }

    /// <summary>The differing words with up to two before them.</summary>
    private static string Say(QuotedWords words, int first, int end) => string.Join(' ', words.Words[Math.Max(0, first - 2)..end]);

    /// <summary>For each word of the first the word of the second that it is matched with, or -1; a longest common subsequence.</summary>
    private static int[] Align(string[] a, string[] b, out int matched) =>
        CommonRow.Of(a.Length, b.Length, (i, j) => a[i] == b[j] && a[i] != QuotedWords.Gap, out matched);
}
