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
        ParsedText a = first.Context.Parsed, b = second.Context.Parsed;
        Dictionary<string, (int Count, int Last)> ofFirst = Count(a), ofSecond = Count(b);
        (row[PairFeature.RefuteFirst], row[PairFeature.RefuteSecond]) = (Of(ofFirst, "refute"), Of(ofSecond, "refute"));
        Denial(row, a, b, ofFirst, ofSecond, "refute", 0.75);
        Denial(row, a, b, ofFirst, ofSecond, "turn", 0.4);
        Denial(row, a, b, ofFirst, ofSecond, "doubt", 0.35);
        (row[PairFeature.HedgeFirst], row[PairFeature.HedgeSecond]) = (Of(ofFirst, "hedge"), Of(ofSecond, "hedge"));
        (row[PairFeature.DoubtFirst], row[PairFeature.DoubtSecond]) = (Of(ofFirst, "doubt"), Of(ofSecond, "doubt"));
        (row[PairFeature.TurnFirst], row[PairFeature.TurnSecond]) = (Of(ofFirst, "turn"), Of(ofSecond, "turn"));
        (row[PairFeature.ExtremeFirst], row[PairFeature.ExtremeSecond]) = (Of(ofFirst, "extreme"), Of(ofSecond, "extreme"));
        if (row[PairFeature.ExtremeSecond] > row[PairFeature.ExtremeFirst])
            row.Note(ConflictType.UniversalVsInstance, 0.4, "-", b.Form(ofSecond["extreme"].Last).ToString());
        row[PairFeature.AllSecond] = Of(ofSecond, "all") - Of(ofFirst, "all");
        row[PairFeature.ModalSecond] = Of(ofSecond, "modal") - Of(ofFirst, "modal");
        row[PairFeature.PerhapsSecond] = Of(ofSecond, "perhaps") - Of(ofFirst, "perhaps");
        row[PairFeature.IntentSecond] = Of(ofSecond, "intent") - Of(ofFirst, "intent");
        row[PairFeature.SourceSecond] = Of(ofSecond, "source");
        row[PairFeature.QuestionFirst] = a.Text.Contains('?', StringComparison.Ordinal) ? 1 : 0;
        row[PairFeature.QuestionSecond] = b.Text.Contains('?', StringComparison.Ordinal) ? 1 : 0;
        row[PairFeature.RefutedFirst] = NearTop(a, "refute");
        row[PairFeature.RefutedSecond] = NearTop(b, "refute");
        row[PairFeature.HedgedSecond] = NearTop(b, "hedge");
        row[PairFeature.WillSecond] = NearTop(b, "perhaps") + NearTop(b, "intent");
        row[PairFeature.CapitalsFirst] = Capitals(a);
        row[PairFeature.CapitalsSecond] = Capitals(b);
        row[PairFeature.ArticlesFirst] = Articles(a);
        row[PairFeature.ArticlesSecond] = Articles(b);
        row[PairFeature.SaidFirst] = Math.Min(first.Context.Attributions.Length, 3);
        row[PairFeature.SaidSecond] = Math.Min(second.Context.Attributions.Length, 3);
        Opening(row, b);
    }

    /// <summary>How the second text begins and ends: with a question, with "no", with a source before or after a colon.</summary>
    private static void Opening(FeatureRow row, ParsedText parsed)
    {
        Token[] tokens = parsed.Tokens;
        if (tokens.Length == 0) return;
        row[PairFeature.AsksSecond] = tokens[0].Upos == Upos.Aux || tokens[0].Xpos is Xpos.WRB or Xpos.WP ? 1 : 0;
        row[PairFeature.OpensWithNo] = tokens[0].Lemma.ToLowerInvariant() is "no" or "sorry" or "not" or "nope" && tokens.Length > 1 && tokens[1].Upos == Upos.Punct ? 1 : 0;
        for (int i = 1; i < tokens.Length - 1; i++)
        {
            if (parsed.Form(i) is not (":" or "-" or "–" or "—")) continue;
            if (i <= 3) row[PairFeature.SourceBefore] = 1;
            if (tokens.Length - i <= 4) row[PairFeature.SourceAfter] = 1;
        }
    }

    private static void Denial(
        FeatureRow row, ParsedText a, ParsedText b, Dictionary<string, (int Count, int Last)> ofFirst, Dictionary<string, (int Count, int Last)> ofSecond, string section, double strength)
    {
        int x = Of(ofFirst, section), y = Of(ofSecond, section);
        if (x == 0 && y > 0) row.Note(ConflictType.Denial, strength, "-", b.Form(ofSecond[section].Last).ToString());
        else if (y == 0 && x > 0 && section == "refute") row.Note(ConflictType.Denial, 0.5, a.Form(ofFirst[section].Last).ToString(), "-");
    }

    private static int Of(Dictionary<string, (int Count, int Last)> counts, string section) => counts.TryGetValue(section, out (int Count, int Last) found) ? Math.Min(found.Count, 3) : 0;

    private static Dictionary<string, (int Count, int Last)> Count(ParsedText parsed)
    {
        var counts = new Dictionary<string, (int Count, int Last)>();
        bool headline = IsHeadline(parsed);
        for (int i = 0; i < parsed.Tokens.Length; i++)
            if (SectionOf(parsed, i, headline) is { } section) counts[section] = (counts.GetValueOrDefault(section).Count + 1, i);
        return counts;
    }

    /// <summary>1 where a word of the section tops a sentence or stands right under the top, else 0.</summary>
    private static double NearTop(ParsedText parsed, string section)
    {
        bool headline = IsHeadline(parsed);
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            int head = parsed.Tokens[i].Head;
            if ((head < 0 || parsed.Tokens[head].Head < 0) && SectionOf(parsed, i, headline) == section) return 1;
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

    private static bool IsHeadline(ParsedText parsed) => Capitals(parsed) > 0.5;

    /// <summary>Number of articles; headlines leave them out.</summary>
    private static double Articles(ParsedText parsed)
    {
        int count = 0;
        foreach (ref readonly Token token in parsed.Tokens.AsSpan())
            if (token.Relation == Relation.Det && token.Lemma is "a" or "an" or "the") count++;
        return Math.Min(count, 4);
    }

    // A word in capitals keeps its form as its lemma. A part of a name says nothing of the text, and what lies somewhere is no lie.
    private static string? SectionOf(ParsedText parsed, int token, bool headline)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        if ((t.Upos == Upos.Propn && !headline) || (t.Lemma == "lie" && t.Upos == Upos.Verb)) return null;
        return List.SectionOf(t.Lemma) ?? List.SectionOf(parsed.Form(token).ToString());
    }
}
