using Reconcile.Extraction.Events;
using Reconcile.Extraction.Statuses;
using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Frames;

/// <summary>
/// Finds the clauses of a sentence in its dependency tree: finite clauses, complements, relative and adverbial clauses, participles,
/// coordinated predicates, appositions, nominal events and verbless headings. Each takes its own words only.
/// </summary>
internal sealed class ClauseFinder(ArticleContext context)
{
    private static readonly WordList Prepositions = WordList.Load("Extraction/Frames/participle-prepositions.lexicon");

    private readonly ParsedText parsed = context.Parsed;

    // Predicate of the clause that a token tops, or -1; a clause's words are its subtree without the subtrees of other tops.
    private readonly int[] predicateOf = new int[context.Parsed.Tokens.Length];

    // Of the sentence and of the clause at hand.
    private readonly List<(int Top, int Predicate, ClauseKind Kind)> found = [];
    private readonly List<int> tokens = [];

    /// <summary>The clauses of one sentence in the order of their predicates.</summary>
    public List<Clause> Find(int sentence)
    {
        SentenceRange range = parsed.Sentences[sentence];
        found.Clear();
        for (int i = range.FirstToken; i < range.EndToken; i++)
        {
            predicateOf[i] = -1;
            if (Kind(i) is not { } kind) continue;
            int predicate = Innermost(i);
            predicateOf[i] = predicate;
            found.Add((i, predicate, kind));
        }

        var clauses = new List<Clause>(found.Count);
        foreach ((int top, int predicate, ClauseKind kind) in found)
            if (Make(top, predicate, kind, range) is { } clause) clauses.Add(clause);
        for (int i = range.FirstToken; i < range.EndToken; i++)
            if (predicateOf[i] < 0 && IsNominalEvent(i) && MakeNominal(i, range) is { } clause) clauses.Add(clause);
        clauses.Sort(static (a, b) => a.Predicate.CompareTo(b.Predicate));
        return clauses;
    }

    /// <summary>The kind of clause the token tops, or null where it tops none.</summary>
    private ClauseKind? Kind(int token)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        if (IsPreposition(token)) return null;
        bool predicate = parsed.IsPredicate(token);
        switch (t.Relation)
        {
            case Relation.Root: return predicate ? ClauseKind.Main : t.Upos is Upos.Punct or Upos.X or Upos.Intj ? null : ClauseKind.Heading;
            case Relation.Ccomp or Relation.Csubj or Relation.CsubjPass: return predicate && !StatusReader.IsWished(parsed, token) ? ClauseKind.Complement : null;
            case Relation.AclRelcl: return predicate ? ClauseKind.Relative : null;
            case Relation.Advcl or Relation.AdvclRelcl: return predicate && !IsPurpose(token) ? ClauseKind.Adverbial : null;
            case Relation.Acl when t.Upos == Upos.Verb && parsed.Subject(token) >= 0 && parsed.Child(token, Relation.Mark) is var that and >= 0 && parsed.Tokens[that].Lemma == "that": return ClauseKind.Complement;
            case Relation.Acl: return t.Upos == Upos.Verb && !IsPurpose(token) ? ClauseKind.Participle : null;
            case Relation.Parataxis: return predicate ? ClauseKind.Parataxis : null;
            case Relation.Conj: return predicate && IsClausal(t.Head) ? ClauseKind.Coordinated : null;
            case Relation.Appos: return t.Upos is Upos.Noun or Upos.Num && parsed.Tokens[t.Head].Upos is Upos.Propn or Upos.Noun ? ClauseKind.Apposition : null;
            default: return null;
        }
    }

    /// <summary>"Following the vote", "including the port": a participle that only links a noun, without a comma, a helper or a subject of its own.</summary>
    private bool IsPreposition(int token) =>
        parsed.Tokens[token].Xpos == Xpos.VBG && parsed.Tokens[token].Relation is Relation.Acl or Relation.Advcl && Prepositions.Contains(parsed.Form(token))
        && parsed.Subject(token) < 0 && parsed.Child(token, Relation.Aux) < 0 && token > 0 && parsed.Tokens[token - 1].Upos != Upos.Punct;

    /// <summary>A conjunct is a clause of its own where the first of the row is one, or lies inside one (managed to escape and hide).</summary>
    private bool IsClausal(int token)
    {
        while (parsed.Tokens[token].Relation == Relation.Conj) token = parsed.Tokens[token].Head;
        return parsed.Tokens[token].Relation is Relation.Root or Relation.Ccomp or Relation.Csubj or Relation.CsubjPass or Relation.AclRelcl
            or Relation.Advcl or Relation.AdvclRelcl or Relation.Acl or Relation.Parataxis or Relation.Xcomp;
    }

    /// <summary>An infinitive of purpose or of a noun (<c>to rid the country</c>, <c>the plan to leave</c>) says nothing that happened.</summary>
    private bool IsPurpose(int token)
    {
        if (parsed.Subject(token) >= 0 || parsed.Tokens[token].Xpos != Xpos.VB) return false;
        int mark = parsed.Child(token, Relation.Mark);
        return mark >= 0 && parsed.Tokens[mark].Lemma == "to";
    }

    /// <summary>Down a chain of open complements to the word that carries the meaning (<c>was able to recapture</c>); to ask for something is an act of its own.</summary>
    private int Innermost(int token)
    {
        for (int next = parsed.Child(token, Relation.Xcomp); next >= 0; next = parsed.Child(next, Relation.Xcomp))
        {
            if (parsed.Tokens[next].Upos != Upos.Verb || StatusReader.IsWished(parsed, next)) break;
            token = next;
        }

        return token;
    }

    private Clause? Make(int top, int predicate, ClauseKind kind, SentenceRange range)
    {
        tokens.Clear();
        Collect(top, top);
        tokens.Sort();
        if (Trim() is not { } span) return null;
        int subject = -1, shared = -1;
        if (kind == ClauseKind.Apposition) subject = parsed.Tokens[top].Head;
        else if (parsed.Subject(top) is var own && (own < 0 || IsRelativizer(own))) subject = Missing(top, kind, own);
        else if (kind == ClauseKind.Relative && LacksObject(top, predicate)) shared = parsed.Tokens[top].Head;
        return new Clause
        {
            Predicate = predicate,
            Top = top,
            Kind = kind,
            Tokens = [.. tokens],
            SharedSubject = Outside(subject),
            SharedObject = Outside(shared),
            Span = Within(span, range),
        };
    }

    private int Outside(int token) => token >= 0 && tokens.BinarySearch(token) < 0 ? token : -1;

    private static TextSpan Within(TextSpan span, SentenceRange range) =>
        TextSpan.FromBounds(Math.Max(span.Start, range.Span.Start), Math.Min(span.End, range.Span.End));

    private bool IsRelativizer(int token) => parsed.Tokens[token].Xpos is Xpos.WDT or Xpos.WP || (parsed.Tokens[token].Upos == Upos.Pron && parsed.Tokens[token].Lemma is "that" or "which" or "who");

    /// <summary>The subject that a clause without one of its own takes from around it, or -1.</summary>
    private int Missing(int top, ClauseKind kind, int relativizer) => kind switch
    {
        ClauseKind.Relative or ClauseKind.Participle => parsed.Tokens[top].Head,
        ClauseKind.Adverbial when Controlled(top) is var controlled and >= 0 => controlled,
        ClauseKind.Coordinated or ClauseKind.Adverbial => relativizer >= 0 ? -1 : Absolute(top) is var noun and >= 0 ? noun : SubjectOf(parsed.Tokens[top].Head),
        _ => -1,
    };

    /// <summary>Who is talked into doing something or kept from it does it, not the one who talks: the object above, or -1.</summary>
    private int Controlled(int participle)
    {
        ref readonly Token t = ref parsed.Tokens[participle];
        int mark = parsed.Child(participle, Relation.Mark);
        return t.Xpos == Xpos.VBG && t.Head >= 0 && mark >= 0 && parsed.Tokens[mark].Lemma is "into" or "from" ? parsed.Child(t.Head, Relation.Obj) : -1;
    }

    /// <summary>Whether the noun before a relative clause is its object (<c>the town that the army took</c>).</summary>
    private bool LacksObject(int top, int predicate)
    {
        int own = parsed.Child(predicate, Relation.Obj);
        if (own >= 0) return IsRelativizer(own);
        foreach (int child in parsed.Children(top))
            if (parsed.Tokens[child].Xpos == Xpos.WRB) return false;
        return !parsed.IsPassive(predicate) && parsed.Child(predicate, Relation.Cop) < 0 && parsed.Child(predicate, Relation.Ccomp) < 0;
    }

    /// <summary>The noun of an absolute that the parser hung beside its participle (<c>with troops ditching their uniforms</c>), or -1.</summary>
    private int Absolute(int participle)
    {
        if (parsed.Tokens[participle].Xpos is not (Xpos.VBG or Xpos.VBN)) return -1;
        while (parsed.Tokens[participle].Relation == Relation.Conj) participle = parsed.Tokens[participle].Head;
        int governor = parsed.Tokens[participle].Head;
        if (governor < 0 || parsed.Tokens[participle].Xpos is not (Xpos.VBG or Xpos.VBN)) return -1;
        int mark = parsed.Child(participle, Relation.Mark);
        bool marked = mark >= 0 && parsed.Tokens[mark].Lemma is "with" or "amid";
        foreach (int child in parsed.Children(governor))
        {
            if (child >= participle || participle - child > 3 || parsed.Tokens[child].Relation is not (Relation.Obl or Relation.Nmod or Relation.OblUnmarked)) continue;
            if (parsed.Marker(child) is "with" or "amid" || (marked && child > mark)) return child;
        }

        return -1;
    }

    /// <summary>The subject of the clause the token belongs to, through coordination and open complements.</summary>
    private int SubjectOf(int token)
    {
        for (int steps = 0; token >= 0 && steps < 8; steps++)
        {
            int subject = parsed.Subject(token);
            if (subject < 0 && Absolute(token) is var noun and >= 0) return noun;
            ref readonly Token t = ref parsed.Tokens[token];
            if (subject >= 0) return IsRelativizer(subject) && t.Relation == Relation.AclRelcl ? t.Head : subject;
            switch (t.Relation)
            {
                case Relation.AclRelcl or Relation.Acl: return t.Head;
                case Relation.Xcomp when parsed.Child(t.Head, Relation.Obj) is var obj and >= 0: return obj;
                case Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.AdvclRelcl: token = t.Head; break;
                default: return -1;
            }
        }

        return -1;
    }

    private void Collect(int token, int top)
    {
        tokens.Add(token);
        foreach (int child in parsed.Children(token))
            if (predicateOf[child] < 0 || child == top) Collect(child, top);
    }

    /// <summary>From the first to the last word, without marks and connectives at the edges.</summary>
    private TextSpan? Trim()
    {
        int first = 0, last = tokens.Count - 1;
        while (first <= last && IsEdge(tokens[first], leading: true)) first++;
        while (last >= first && IsEdge(tokens[last], leading: false)) last--;
        return first > last ? null : TextSpan.FromBounds(parsed.Tokens[tokens[first]].Start, parsed.Tokens[tokens[last]].End);
    }

    private bool IsEdge(int token, bool leading)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        if (t.Upos == Upos.Punct) return true;
        return leading && (t.Upos == Upos.Cconj || (t.Relation == Relation.Mark && t.Lemma is not ("without" or "with")));
    }

    /// <summary>A noun of an event class with somebody or something it happens to (<c>its withdrawal from the city</c>).</summary>
    private bool IsNominalEvent(int token)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        if (t.Upos != Upos.Noun || t.Relation is Relation.Compound or Relation.Appos || EventWords.ClassOf(parsed, token) is null) return false;
        foreach (int child in parsed.Children(token))
        {
            if (parsed.Tokens[child].Relation is Relation.Nmod or Relation.NmodPoss) return true;
            if (parsed.Tokens[child].Relation is Relation.Amod or Relation.Compound && context.Entities.At(child) is not null) return true;
        }

        return context.QuantityOf(token) is not null;
    }

    private Clause? MakeNominal(int token, SentenceRange range)
    {
        tokens.Clear();
        foreach (int child in parsed.Children(token))
            if (predicateOf[child] < 0 && parsed.Tokens[child].Relation is not (Relation.Cop or Relation.Nsubj or Relation.Conj or Relation.Cc or Relation.Case or Relation.Mark)) Collect(child, token);
        tokens.Add(token);
        tokens.Sort();
        return Trim() is { } span
            ? new Clause { Predicate = token, Top = token, Kind = ClauseKind.Nominal, Tokens = [.. tokens], Span = Within(span, range) }
            : null;
    }
}
