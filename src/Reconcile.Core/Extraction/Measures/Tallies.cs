using Reconcile.Extraction.Events;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Measures;

/// <summary>Running numbers that a noun of number tells of: the number of dead rose to four; bringing to five the number of people known to have died.</summary>
internal sealed class Tallies(ArticleContext context)
{
    /// <summary>The number stands at most so many words from the noun.</summary>
    private const int Reach = 24;

    private static readonly WordList Words = WordList.Load("Extraction/Measures/tallies.lexicon");

    private readonly ParsedText parsed = context.Parsed;
    private readonly Fates fates = new(context);

    /// <summary>The fact that the words around a number make of it, or null.</summary>
    public CountFact? Read(QuantityMention mention)
    {
        const QuantityRole Others = QuantityRole.ChangeBy | QuantityRole.ChangeFrom | QuantityRole.Part | QuantityRole.Age | QuantityRole.Ordinal | QuantityRole.Duration | QuantityRole.Rate | QuantityRole.PerPeriod;
        if (mention.Quantity.Unit is not null || (mention.Quantity.Role & Others) != 0) return null;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf(mention.FirstToken)];
        int tally = Before(mention, sentence);
        if (tally < 0) tally = After(mention, sentence);
        if (tally < 0) return null;
        int counted = Counted(tally + 2, sentence);
        if (counted < 0 || fates.OfCounted(counted, sentence, mention.FirstToken > tally ? mention.FirstToken : sentence.EndToken) is not { } measure) return null;
        Quantity quantity = mention.Quantity with { Role = (mention.Quantity.Role & ~QuantityRole.ChangeTo) | QuantityRole.Total };
        return new CountFact(measure, "person", true, null, quantity, [], false);
    }

    /// <summary>The number of dead rose to four, now stands at four, has reached four; took the number of dead to four.</summary>
    private int Before(QuantityMention mention, SentenceRange sentence)
    {
        int link = mention.FirstToken - 1;
        while (link > sentence.FirstToken && (parsed.Tokens[link].Upos == Upos.Adv || parsed.Tokens[link].Lemma is "about" or "around" or "some" or "least" or "over" or "nearly" or "almost" or "than" or "more" or "up" or "now")) link--;
        if (link < sentence.FirstToken) return -1;
        bool linked = parsed.Form(link) is "to" or "at" or "as";
        bool stands = false;
        for (int at = link; at > sentence.FirstToken && at > mention.FirstToken - Reach; at--)
        {
            if (at < mention.FirstToken && context.QuantityAt(at) is { } other && other != mention) return -1;
            string lemma = parsed.Tokens[at].Lemma;
            if (IsTally(at, sentence)) return stands || (linked && IsMoved(at, sentence)) ? at : -1;
            bool verb = parsed.Tokens[at].Upos is Upos.Verb or Upos.Aux;
            if (verb && ((at == link && Words.SectionOf(lemma) == "standings") || (linked && (Words.SectionOf(lemma) == "standings" || ChangeWords.IsChange(lemma))))) stands = true;
        }

        return -1;
    }

    /// <summary>Bringing to five the number of dead.</summary>
    private int After(QuantityMention mention, SentenceRange sentence)
    {
        int before = mention.FirstToken - 1;
        if (before <= sentence.FirstToken || parsed.Form(before) is not ("to" or "at") || Words.SectionOf(parsed.Tokens[before - 1].Lemma) != "movers") return -1;
        for (int at = mention.EndToken; at < sentence.EndToken && at < mention.EndToken + 4; at++)
            if (IsTally(at, sentence)) return at;
        return -1;
    }

    /// <summary>Whether a verb of moving stands before the noun: brought the total number of dead.</summary>
    private bool IsMoved(int tally, SentenceRange sentence)
    {
        for (int at = tally - 1; at >= sentence.FirstToken && at > tally - 5; at--)
            if (Words.SectionOf(parsed.Tokens[at].Lemma) == "movers" && parsed.Tokens[at].Upos == Upos.Verb) return true;
        return false;
    }

    private bool IsTally(int at, SentenceRange sentence) =>
        at + 2 < sentence.EndToken && parsed.Tokens[at].Upos == Upos.Noun && Words.SectionOf(parsed.Tokens[at].Lemma) == "tallies" && parsed.Form(at + 1) is "of";

    /// <summary>The noun, or the word of a fate that stands for one, after "of".</summary>
    private int Counted(int at, SentenceRange sentence)
    {
        for (; at < sentence.EndToken; at++)
        {
            ref readonly Token token = ref parsed.Tokens[at];
            if (token.Upos is Upos.Noun) return at + 1 < sentence.EndToken && parsed.Tokens[at + 1].Upos == Upos.Noun ? at + 1 : at;
            bool last = at + 1 >= sentence.EndToken || parsed.Tokens[at + 1].Upos is not (Upos.Noun or Upos.Adj or Upos.Propn);
            if (token.Upos is Upos.Adj or Upos.Verb && last) return Casualties.RoleOf(token.Lemma) != QuantityRole.None || fates.IsMissing(at) ? at : -1;
            if (token.Upos is not (Upos.Det or Upos.Adj or Upos.Propn or Upos.Verb)) return -1;
        }

        return -1;
    }
}
