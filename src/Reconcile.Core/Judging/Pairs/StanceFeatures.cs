using Reconcile.Language;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>How a text stands to what it says: as a fact, as hearsay, as refuted, in the extreme; from <c>stance.lexicon</c>.</summary>
internal static class StanceFeatures
{
    private static readonly WordList List = WordList.Load("Judging/Pairs/stance.lexicon");

    public static void Fill(FeatureRow row, TextView first, TextView second)
    {
        int refuted = Count(first, "refute", out _), refutes = Count(second, "refute", out int token);
        row[PairFeature.RefuteFirst] = refuted;
        row[PairFeature.RefuteSecond] = refutes;
        if (refuted == 0 && refutes > 0) row.Note(ConflictType.Denial, 0.75, "-", second.Context.Parsed.Form(token).ToString());
        else if (refutes == 0 && refuted > 0)
        {
            Count(first, "refute", out token);
            row.Note(ConflictType.Denial, 0.5, first.Context.Parsed.Form(token).ToString(), "-");
        }

        row[PairFeature.HedgeFirst] = Count(first, "hedge", out _);
        row[PairFeature.HedgeSecond] = Count(second, "hedge", out _);
        row[PairFeature.ExtremeFirst] = Count(first, "extreme", out _);
        row[PairFeature.ExtremeSecond] = Count(second, "extreme", out int extreme);
        if (row[PairFeature.ExtremeSecond] > row[PairFeature.ExtremeFirst])
            row.Note(ConflictType.UniversalVsInstance, 0.4, "-", second.Context.Parsed.Form(extreme).ToString());
        row[PairFeature.AllSecond] = Count(second, "all", out _) - Count(first, "all", out _);
        row[PairFeature.ModalSecond] = Count(second, "modal", out _) - Count(first, "modal", out _);
        row[PairFeature.QuestionFirst] = first.Context.Parsed.Text.Contains('?', StringComparison.Ordinal) ? 1 : 0;
        row[PairFeature.QuestionSecond] = second.Context.Parsed.Text.Contains('?', StringComparison.Ordinal) ? 1 : 0;
        row[PairFeature.RefutedFirst] = NearTop(first, "refute");
        row[PairFeature.RefutedSecond] = NearTop(second, "refute");
        row[PairFeature.HedgedSecond] = NearTop(second, "hedge");
        row[PairFeature.CapitalsFirst] = Capitals(first.Context.Parsed);
        row[PairFeature.CapitalsSecond] = Capitals(second.Context.Parsed);
        row[PairFeature.ArticlesFirst] = Articles(first.Context.Parsed);
        row[PairFeature.ArticlesSecond] = Articles(second.Context.Parsed);
        row[PairFeature.SaidFirst] = Math.Min(first.Context.Attributions.Length, 3);
        row[PairFeature.SaidSecond] = Math.Min(second.Context.Attributions.Length, 3);
    }

    /// <summary>1 where a word of the section tops a sentence or stands right under the top, else 0.</summary>
    private static double NearTop(TextView view, string section)
    {
        ParsedText parsed = view.Context.Parsed;
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            int head = parsed.Tokens[i].Head;
            if ((head < 0 || parsed.Tokens[head].Head < 0) && SectionOf(parsed, i) == section) return 1;
        }

        return 0;
    }

    /// <summary>Share of words after the first that begin with a capital, as in headlines.</summary>
    private static double Capitals(ParsedText parsed)
    {
        int words = 0, capitals = 0;
        for (int i = 1; i < parsed.Tokens.Length; i++)
        {
            char first = parsed.Form(i)[0];
            if (!char.IsLetter(first)) continue;
            words++;
            if (char.IsUpper(first)) capitals++;
        }

        return words > 0 ? (double)capitals / words : 0;
    }

    /// <summary>Number of articles; headlines leave them out.</summary>
    private static double Articles(ParsedText parsed)
    {
        int count = 0;
        foreach (ref readonly Token token in parsed.Tokens.AsSpan())
            if (token.Relation == Relation.Det && token.Lemma is "a" or "an" or "the") count++;
        return Math.Min(count, 4);
    }

    // A word in capitals keeps its form as its lemma.
    private static string? SectionOf(ParsedText parsed, int token) => List.SectionOf(parsed.Tokens[token].Lemma) ?? List.SectionOf(parsed.Form(token).ToString());

    private static int Count(TextView view, string section, out int last)
    {
        int count = 0;
        last = -1;
        Token[] tokens = view.Context.Parsed.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (SectionOf(view.Context.Parsed, i) != section) continue;
            count++;
            last = i;
        }

        return Math.Min(count, 3);
    }
}
