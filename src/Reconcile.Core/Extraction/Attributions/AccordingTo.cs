using Reconcile.Extraction.Clauses;
using Reconcile.Language;

namespace Reconcile.Extraction.Attributions;

/// <summary><c>According to X, ...</c> and <c>..., according to X</c>: the rest of the sentence is what X says.</summary>
internal static class AccordingTo
{
    public static void Find(Passage passage, List<Draft> drafts)
    {
        ParsedText parsed = passage.Parsed;
        for (int i = 0; i + 2 < parsed.Tokens.Length; i++)
        {
            if (!Is(parsed, i)) continue;
            SentenceRange sentence = passage.SentenceAt(i);
            int head = SourceHead(parsed, i, sentence.EndToken);
            if (head < 0) continue;
            int end = SourceEnd(passage, i + 2, head, sentence.EndToken);
            Draft draft = new() { CueToken = i, Cue = new TokenRange(i, i + 2), Stance = Stance.States, Rule = "according-to", SourceToken = head };
            draft.Source = passage.Trim(new TokenRange(i + 2, end));
            TokenRange left = passage.Trim(new TokenRange(Bracket(parsed, sentence.FirstToken, i), i)), right = passage.Trim(new TokenRange(end, sentence.EndToken));
            if (left.Count >= 2) draft.Add(left);
            if (right.Count >= 2 && (left.Count < 2 || parsed.Form(end) is ",")) draft.Add(right);
            if (draft.Parts.Count == 0) continue;
            drafts.Add(draft);
            Parts(passage, draft, left, right, drafts);
        }
    }

    /// <summary>Behind the bracket that is still open at the cue, or the given start.</summary>
    private static int Bracket(ParsedText parsed, int start, int cue)
    {
        for (int i = cue - 1; i > start; i--)
        {
            if (parsed.Form(i) is ")") break;
            if (parsed.Form(i) is "(") return i + 1;
        }

        return start;
    }

    /// <summary>Readings in which less than the whole sentence is what X says: from a break on the left, to a break on the right, one side of two.</summary>
    private static void Parts(Passage passage, Draft whole, TokenRange left, TokenRange right, List<Draft> drafts)
    {
        ParsedText parsed = passage.Parsed;
        if (whole.Parts.Count > 1)
        {
            Add(passage, whole, left, "according-left", drafts);
            Add(passage, whole, right, "according-right", drafts);
        }

        if (left.Count >= 2)
        {
            for (int i = left.End - 3, found = 0; i > left.First && found < 3; i--)
            {
                if (!Readings.Breaks(parsed, i, left.End) && !ClauseTree.IsForm(parsed, i, "that")) continue;
                Add(passage, whole, new TokenRange(i + 1, left.End), "according-tail", drafts);
                found++;
            }
        }
        else
        {
            for (int i = right.First + 2, found = 0; i < right.End - 2 && found < 3; i++)
            {
                if (!Readings.Breaks(parsed, i, right.End)) continue;
                Add(passage, whole, right with { End = i }, "according-head", drafts);
                found++;
            }
        }
    }

    private static void Add(Passage passage, Draft whole, TokenRange range, string rule, List<Draft> drafts)
    {
        Draft part = whole.Fork(rule);
        if (!range.IsEmpty && passage.Parsed.Tokens[range.First].Upos == Upos.Cconj) range = range with { First = range.First + 1 };
        part.Add(passage.Trim(range));
        if (part.Parts.Count > 0 && part.Hull.Count >= 2 && part.Hull != whole.Hull && part.Hull != drafts[^1].Hull) drafts.Add(part);
    }

    public static bool Is(ParsedText parsed, int token) =>
        ClauseTree.IsForm(parsed, token, "according") && token + 1 < parsed.Tokens.Length && ClauseTree.IsForm(parsed, token + 1, "to");

    private static int SourceHead(ParsedText parsed, int according, int end)
    {
        for (int i = according + 2; i < end; i++)
        {
            if (parsed.Tokens[i].Upos is not (Upos.Noun or Upos.Propn or Upos.Pron)) continue;
            while (i + 1 < end && parsed.Tokens[i + 1].Upos is Upos.Noun or Upos.Propn) i++;
            return i;
        }

        return -1;
    }

    /// <summary>To the comma that closes the phrase; appositions and a clause about the source lie inside it.</summary>
    private static int SourceEnd(Passage passage, int from, int head, int end)
    {
        ParsedText parsed = passage.Parsed;
        for (int i = head + 1; i < end; i++)
        {
            ReadOnlySpan<char> form = parsed.Form(i);
            if (form is "," or ";" or ":" or "." or ")" || QuotationFinder.MarkOf(parsed, i) != '\0') return i;
        }

        return Math.Max(from, end);
    }
}
