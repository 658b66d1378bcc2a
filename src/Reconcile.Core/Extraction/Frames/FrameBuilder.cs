using System.Collections.Immutable;
using Reconcile.Extraction.Events;
using Reconcile.Extraction.Measures;
using Reconcile.Language;

namespace Reconcile.Extraction.Frames;

/// <summary>Turns a clause into a frame: content words with the roles of the active voice.</summary>
internal sealed class FrameBuilder(ArticleContext context)
{
    private readonly ParsedText parsed = context.Parsed;
    private readonly MeasureReader measures = new(context);
    private readonly int[] nodeOf = NoNodes(context.Parsed.Tokens.Length);

    /// <summary>The frame of one clause.</summary>
    public ClaimFrame Build(Clause clause)
    {
        var nodes = new List<FrameNode>(clause.Tokens.Length);
        var tokens = new List<int>(clause.Tokens.Length);
        foreach (int token in clause.Tokens)
        {
            if (!IsContent(token, clause.Predicate)) continue;
            nodeOf[token] = tokens.Count;
            tokens.Add(token);
        }

        AddShared(clause.SharedSubject, tokens);
        AddShared(clause.SharedObject, tokens);
        foreach (int token in tokens) nodes.Add(Node(token, clause));
        int root = nodeOf[clause.Predicate];
        // For the next clause; the whole table is as long as the article.
        foreach (int token in tokens) nodeOf[token] = -1;
        return new ClaimFrame([.. nodes], root, [.. measures.Read(clause)]);
    }

    /// <summary>One frame for a whole sentence, with its clauses inside.</summary>
    public ClaimFrame BuildSentence(int sentence)
    {
        SentenceRange range = parsed.Sentences[sentence];
        int root = range.FirstToken;
        for (int i = range.FirstToken; i < range.EndToken; i++)
            if (parsed.Tokens[i].Head < 0) root = i;
        return Build(new Clause
        {
            Predicate = root,
            Top = root,
            Kind = ClauseKind.Main,
            Tokens = [.. Enumerable.Range(range.FirstToken, range.TokenCount)],
            Span = range.Span,
        });
    }

    private static int[] NoNodes(int count)
    {
        int[] nodes = new int[count];
        nodes.AsSpan().Fill(-1);
        return nodes;
    }

    private void AddShared(int token, List<int> tokens)
    {
        if (token < 0 || nodeOf[token] >= 0) return;
        nodeOf[token] = tokens.Count;
        tokens.Add(token);
        foreach (int child in parsed.Children(token))
        {
            if (nodeOf[child] >= 0 || !IsContent(child, token)) continue;
            if (parsed.Tokens[child].Relation is not (Relation.Amod or Relation.Compound or Relation.Nummod or Relation.NmodPoss or Relation.Nmod)) continue;
            nodeOf[child] = tokens.Count;
            tokens.Add(child);
        }
    }

    /// <summary>Content words carry meaning of their own; the inside of a name belongs to the name's head.</summary>
    private bool IsContent(int token, int predicate)
    {
        if (token == predicate) return true;
        ref readonly Token t = ref parsed.Tokens[token];
        if (t.Xpos is Xpos.WP or Xpos.WDT or Xpos.EX) return false;
        if (context.Entities.MentionAt(token) is { } mention && mention.HeadToken != token) return false;
        if (context.QuantityAt(token) is { } quantity && quantity.CountedToken >= 0 && quantity.CountedToken != token) return false;
        return t.Upos switch
        {
            Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num or Upos.Pron => t.Relation is not (Relation.Expl or Relation.Fixed or Relation.CompoundPrt),
            Upos.Adv => t.Relation is not (Relation.Fixed or Relation.Mark or Relation.CompoundPrt) && t.Lemma is not ("not" or "n't" or "never"),
            _ => false,
        };
    }

    private FrameNode Node(int token, Clause clause)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        var entity = context.Entities.At(token);
        var mention = context.Entities.MentionAt(token);
        var quantity = context.QuantityOf(token) ?? (context.QuantityAt(token) is { CountedToken: < 0 } bare ? bare : null);
        (FrameRole role, int head) = Place(token, clause);
        TextSpan span = mention is null || entity is null
            ? t.Span
            : TextSpan.FromBounds(parsed.Tokens[mention.FirstToken].Start, parsed.Tokens[mention.EndToken - 1].End);
        return new FrameNode
        {
            Lemma = Lemma(token),
            Class = Class(t.Upos),
            Head = head,
            Role = role,
            Preposition = parsed.Marker(token) ?? (mention is null ? null : parsed.Marker(mention.FirstToken)),
            EventClass = EventWords.ClassOf(parsed, token),
            Definite = mention is not null || IsDefinite(token),
            Quantity = quantity?.Quantity,
            Time = context.TimeAt(token)?.Range,
            EntityKey = entity?.Key,
            EntityName = entity?.Name,
            Span = span,
        };
    }

    private bool IsDefinite(int token)
    {
        foreach (int child in parsed.Children(token))
        {
            if (parsed.Tokens[child].Relation == Relation.NmodPoss) return true;
            if (parsed.Tokens[child].Relation == Relation.Det && parsed.Tokens[child].Lemma is "the" or "this" or "that" or "these" or "those") return true;
        }

        return false;
    }

    /// <summary>A particle verb carries its particle.</summary>
    private string Lemma(int token)
    {
        int particle = parsed.Child(token, Relation.CompoundPrt);
        string lemma = parsed.Tokens[token].Lemma;
        return particle < 0 ? lemma : $"{lemma} {parsed.Tokens[particle].Lemma}";
    }

    private (FrameRole Role, int Head) Place(int token, Clause clause)
    {
        int predicateNode = nodeOf[clause.Predicate];
        if (token == clause.Predicate) return (FrameRole.Predicate, -1);
        if (token == clause.SharedSubject)
            return (parsed.IsPassive(clause) ? FrameRole.Patient : FrameRole.Agent, predicateNode);
        if (token == clause.SharedObject) return (FrameRole.Patient, predicateNode);
        return Climb(token, clause);
    }

    /// <summary>The nearest governor that is a node, and the role under it; conjuncts take the role of the first.</summary>
    private (FrameRole Role, int Head) Climb(int token, Clause clause)
    {
        int first = Counting(token);
        while (parsed.Tokens[first].Relation == Relation.Conj && parsed.Tokens[first].Head is var h and >= 0 && h != clause.Predicate && h != clause.Top && nodeOf[h] >= 0)
        {
            first = h;
            if (first == clause.SharedSubject || first == clause.SharedObject) return Place(first, clause);
        }

        int head = parsed.Tokens[first].Head;
        while (head >= 0 && nodeOf[head] < 0 && context.Entities.MentionAt(head) is { } mention && mention.HeadToken != head && nodeOf[mention.HeadToken] >= 0)
            head = mention.HeadToken;
        bool underTop = head >= 0 && nodeOf[head] < 0;
        while (head >= 0 && nodeOf[head] < 0 && !IsGovernor(head, clause)) head = parsed.Tokens[head].Head;
        // Arguments of the governing verb of one clause (managed to capture) are arguments of the predicate.
        if (head < 0) return (FrameRole.Other, nodeOf[clause.Predicate]);
        if (IsGovernor(head, clause)) return (UnderGovernor(first, head, clause), nodeOf[clause.Predicate]);
        return (underTop ? FrameRole.Other : Roles.Of(parsed, context, first, head), nodeOf[head]);
    }

    /// <summary>What tens of thousands of people, or all of them, do the people do: the numeral that a noun hangs on, or the noun itself.</summary>
    private int Counting(int noun)
    {
        int top = noun;
        while (parsed.Tokens[top] is { Relation: Relation.Nmod, Head: >= 0 and var above } && nodeOf[above] < 0 && (context.QuantityAt(above)?.CountedToken == noun || parsed.Tokens[above].Lemma is "all" or "both" or "none" or "neither" or "some" or "most" or "each")) top = above;
        return parsed.Tokens[top].Relation == Relation.Nmod ? noun : top;
    }

    /// <summary>The one who is ordered, forced or seen to act is the actor; whoever orders is not.</summary>
    private FrameRole UnderGovernor(int token, int governor, Clause clause)
    {
        bool passive = parsed.IsPassive(clause.Predicate);
        bool hasObject = parsed.Child(governor, Relation.Obj) >= 0;
        return parsed.Tokens[token].Relation switch
        {
            Relation.Obj or Relation.Iobj => passive ? FrameRole.Patient : FrameRole.Agent,
            Relation.Nsubj or Relation.NsubjPass when hasObject => FrameRole.Other,
            Relation.Nsubj or Relation.NsubjPass => passive ? FrameRole.Patient : FrameRole.Agent,
            _ => Roles.Of(parsed, context, token, clause.Predicate),
        };
    }

    private bool IsGovernor(int token, Clause clause)
    {
        for (int at = clause.Predicate; at != clause.Top && at >= 0; at = parsed.Tokens[at].Head)
            if (parsed.Tokens[at].Head == token) return true;
        return false;
    }

    private static WordClass Class(Upos upos) => upos switch
    {
        Upos.Noun => WordClass.Noun,
        Upos.Verb or Upos.Aux => WordClass.Verb,
        Upos.Adj => WordClass.Adjective,
        Upos.Adv => WordClass.Adverb,
        Upos.Propn => WordClass.Name,
        Upos.Num => WordClass.Number,
        Upos.Pron => WordClass.Pronoun,
        _ => WordClass.Other,
    };
}
