using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Extraction.Addresses;
using Reconcile.Extraction.Attributions;
using Reconcile.Extraction.Clauses;
using Reconcile.Extraction.Events;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Polarities;
using Reconcile.Extraction.Statuses;
using Reconcile.Extraction.Times;
using Reconcile.Language;

namespace Reconcile.Extraction;

/// <summary>From a clause to a claim, or to the reason why it is none.</summary>
internal sealed class ClaimBuilder(Article article, ArticleContext context)
{
    private readonly ParsedText parsed = context.Parsed;
    private readonly FrameBuilder frames = new(context);
    private (int Sentence, QuotedWords Words)? quoted;

    /// <summary>What of the last clause is no factual claim: all of it, or what it asks for; null where there is nothing of the kind.</summary>
    public string? Skipped { get; private set; }

    /// <summary>The claim of a clause, or null.</summary>
    public Claim? Build(Clause clause, int sentence, int number)
    {
        Skipped = null;
        ReadOnlySpan<AttributionMention> attributions = context.AttributionsNear(sentence);
        bool wanted = Assertions.Wants(parsed, clause.Predicate);
        if (!wanted && IsReporting(clause, attributions)) return null;
        StatusReading status = StatusReader.Read(parsed, clause.Predicate);
        if (status.Skip != SkipReason.None)
        {
            Skipped = Reason(status.Skip);
            return null;
        }

        if (IsBare(clause))
        {
            Skipped = Reason(SkipReason.Command);
            return null;
        }

        // What an outlet holds to be due tells nothing; that somebody else does is news.
        ImmutableArray<Speaker> speakers = SpeakersOf.Clause(parsed, attributions, clause.Predicate);
        bool due = Modals.IsDemand(parsed, clause);
        if (due) Skipped = "opinion";
        if (due && speakers.IsEmpty) return null;
        if (wanted) Skipped = Reason(SkipReason.Wish);
        PolarityReading polarity = PolarityReader.Read(parsed, clause);
        ClaimFrame frame = frames.Build(clause);
        string lemma = frame.Nodes[frame.Root].Lemma;
        return new Claim
        {
            Id = Number(number),
            ArticleId = article.Id,
            Span = clause.Span,
            Text = clause.Span.Of(article.Text).ToString(),
            Sentence = parsed.Sentences[sentence].Span,
            Predicate = lemma,
            EventClass = EventWords.ClassOf(parsed, clause.Predicate) ?? lemma,
            Polarity = polarity.Polarity,
            Absolute = polarity.Absolute,
            Status = polarity.Polarity == Polarity.Positive && Modals.IsPossible(parsed, clause.Top) ? ClaimStatus.Possible : status.Status,
            Quantity = MainQuantity(frame, counted: !IsComment(clause)),
            Time = Time(frame),
            AsOf = article.Published,
            Speakers = speakers,
            SpelledSpeakers = SpeakersOf.Spelled(article.Text, attributions, speakers),
            Rules = [Name(clause.Kind)],
            Quoted = Quoted(speakers, sentence, clause.Predicate),
            Addresses = AddressReader.Read(context, clause.Tokens[0], clause.Tokens[^1] + 1),
            InPast = Tense.IsPast(parsed, clause.Top),
            AtMoment = Tense.IsAtMoment(parsed, clause.Top),
            UpToNow = Tense.IsUpToNow(parsed, clause.Top),
            Answers = Retractions.IsAnswer(parsed, attributions, clause),
            HasComplement = HasComplement(clause),
            TakenBack = Retractions.IsTakenBack(parsed, attributions, clause),
            Assertion = wanted || due ? Assertion.Wanted : Assertions.Of(parsed, clause),
            Frame = frame,
        };
    }

    private QuotedWords? Quoted(ImmutableArray<Speaker> speakers, int sentence, int token)
    {
        if (!speakers.Any(s => s.Direct)) return null;

        // The clauses of one quotation share it.
        TextSpan at = parsed.Tokens[token].Span;
        if (quoted is { } last && last.Sentence == sentence && last.Words.Spans.Length > 0 && at.Start >= last.Words.Spans[0].Start && at.End <= last.Words.Spans[^1].End) return last.Words;
        QuotedWords? words = QuotedWords.Around(context.Passage, token);
        if (words is not null) quoted = (sentence, words);
        return words;
    }

    /// <summary>A bare verb form without a subject states nothing: <c>retreat or die</c>.</summary>
    private bool IsBare(Clause clause)
    {
        ref readonly Token t = ref parsed.Tokens[clause.Top];
        if (t.Xpos != Xpos.VB || HasSupport(clause.Top)) return false;
        return clause.Kind != ClauseKind.Coordinated || t.Head < 0 || !HasSupport(t.Head);
    }

    /// <summary>A subject, an auxiliary or a mark that a verb form can lean on.</summary>
    private bool HasSupport(int verb) =>
        parsed.Subject(verb) >= 0 || parsed.Child(verb, Relation.Aux) >= 0 || (parsed.Child(verb, Relation.Mark) is var mark and >= 0 && parsed.Tokens[mark].Lemma != "to") || parsed.Child(verb, Relation.Cop) >= 0;

    private static string Reason(SkipReason reason) => reason switch
    {
        SkipReason.Question => "question",
        SkipReason.Command => "command",
        SkipReason.Condition => "conditional",
        SkipReason.Wish => "wish",
        _ => "opinion",
    };

    /// <summary>The identifier of the claim at this place of a run.</summary>
    public static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"c{index + 1}");

    /// <summary>Whether another clause completes one of its words: rejected the claim that it had.</summary>
    private bool HasComplement(Clause clause)
    {
        foreach (int token in clause.Tokens)
        {
            foreach (int child in parsed.Children(token))
            {
                if (parsed.Tokens[child].Relation is not (Relation.Ccomp or Relation.Xcomp or Relation.Acl or Relation.AclRelcl) || Array.BinarySearch(clause.Tokens, child) >= 0) continue;
                if (child == 0 || parsed.Form(child - 1) is not ",") return true;
            }
        }

        return false;
    }

    /// <summary>A clause that only says who speaks is no claim of its own: what is said is.</summary>
    private bool IsReporting(Clause clause, ReadOnlySpan<AttributionMention> attributions)
    {
        // The mayor denied it: an act of its own, whatever is said next.
        if (parsed.ActsOnIt(clause.Predicate) && EventWords.ClassOf(parsed, clause.Predicate) == "deny") return false;
        if (parsed.Tokens[clause.Predicate].Upos == Upos.Verb && CueLexicon.TryVerb(parsed.Tokens[clause.Predicate].Lemma, out _) && parsed.Child(clause.Predicate, Relation.Ccomp) >= 0) return true;
        foreach (AttributionMention mention in attributions)
        {
            bool cue = mention.CueToken >= 0 && (mention.CueToken == clause.Predicate || mention.CueToken == clause.Top || mention.CueRange.Contains(clause.Predicate));
            if (cue && mention.Propositional && !NamesWhatIsSaid(clause.Predicate)) return true;
        }

        return false;
    }

    /// <summary>To deny the allegations is an act of its own: what is said stands there as a thing, in no clause.</summary>
    private bool NamesWhatIsSaid(int verb) =>
        (parsed.Child(verb, Relation.Obj) is var thing and >= 0 ? parsed.Tokens[thing].Upos == Upos.Noun
            : EventWords.ClassOf(parsed, verb) == "deny" && parsed.Tokens[verb].Relation == Relation.AclRelcl && parsed.Tokens[parsed.Tokens[verb].Head].Upos == Upos.Noun)
        && parsed.Child(verb, Relation.Ccomp) < 0 && parsed.Child(verb, Relation.Xcomp) < 0 && parsed.Child(verb, Relation.Parataxis) < 0;

    /// <summary>The number the claim is about: what counts a participant, before measures and ages.</summary>
    /// <param name="frame">The frame of the claim.</param>
    /// <param name="counted">Whether a subject taken from the clause above counts for this one too.</param>
    private static Quantity? MainQuantity(ClaimFrame frame, bool counted)
    {
        Quantity? best = null;
        int bestRank = int.MaxValue;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Quantity is not { } quantity || (!counted && node.Role == FrameRole.Agent)) continue;
            int rank = Rank(node, frame) + ((quantity.Role & (QuantityRole.Age | QuantityRole.Ordinal | QuantityRole.Duration)) != 0 ? 10 : 0);
            if (rank < bestRank) (best, bestRank) = (quantity, rank);
        }

        return best;
    }

    /// <summary>"Forty were killed, marking the worst day": what follows the comma speaks of the event, not of those who are counted.</summary>
    private bool IsComment(Clause clause)
    {
        int top = clause.Top, head = parsed.Tokens[top].Head, first = ClauseTree.Subtree(parsed, top).First;
        return clause.SharedSubject >= 0 && clause.SharedSubject < top && parsed.Tokens[top].Xpos == Xpos.VBG && parsed.Tokens[top].Relation == Relation.Advcl && head >= 0 && parsed.IsPassive(head)
            && first > 0 && (parsed.Form(first) is "," || parsed.Form(first - 1) is ",");
    }

    private static int Rank(FrameNode node, ClaimFrame frame) => (node.Head == frame.Root, node.Role) switch
    {
        (_, FrameRole.Predicate) => 0,
        (true, FrameRole.Patient) => 1,
        (true, FrameRole.Attribute) => 2,
        (true, FrameRole.Agent) => 3,
        (true, FrameRole.Oblique) => 4,
        (true, _) => 5,
        _ => 6,
    };

    /// <summary>The time under the predicate itself, else the only time of the clause.</summary>
    private static TimeRange? Time(ClaimFrame frame)
    {
        TimeRange? only = null;
        foreach (FrameNode node in frame.Nodes)
        {
            if (node.Time is not { } time) continue;
            if (node.Head == frame.Root) return time;
            only ??= time;
        }

        return only;
    }

    private static string Name(ClauseKind kind) => kind switch
    {
        ClauseKind.Main => "clause-main",
        ClauseKind.Complement => "clause-complement",
        ClauseKind.Relative => "clause-relative",
        ClauseKind.Adverbial => "clause-adverbial",
        ClauseKind.Participle => "clause-participle",
        ClauseKind.Coordinated => "clause-coordinated",
        ClauseKind.Parataxis => "clause-parataxis",
        ClauseKind.Nominal => "clause-nominal",
        ClauseKind.Apposition => "clause-apposition",
        _ => "clause-heading",
    };
}
