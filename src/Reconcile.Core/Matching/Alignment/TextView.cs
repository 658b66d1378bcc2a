using Reconcile.Extraction;
using Reconcile.Extraction.Entities;
using Reconcile.Extraction.Events;
using Reconcile.Extraction.Frames;
using Reconcile.Extraction.Polarities;
using Reconcile.Extraction.Quantities;
using Reconcile.Language;
using Reconcile.Language.Lexicons;
using Reconcile.Language.WordNet;

namespace Reconcile.Matching.Alignment;

/// <summary>A short text as its content words with roles, numbers, names and polarity.</summary>
internal sealed class TextView
{
    private readonly int[] wordAt;

    private TextView(ArticleContext context, TextWord[] words, int[] wordAt)
    {
        Context = context;
        Words = words;
        this.wordAt = wordAt;
    }

    public ArticleContext Context { get; }

    public TextWord[] Words { get; }

    /// <summary>Index of the word at the token, or -1 where it is no content word.</summary>
    public int WordAt(int token) => wordAt[token];

    /// <summary>Reads a text.</summary>
    public static TextView Of(string text, PublicationTime? published)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        ArticleContext context = ClaimExtractor.Read(parsed, published);
        int[] wordAt = new int[parsed.Tokens.Length];
        wordAt.AsSpan().Fill(-1);
        var tokens = new List<int>();
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            if (!IsContent(context, i)) continue;
            wordAt[i] = tokens.Count;
            tokens.Add(i);
        }

        TextWord[] words = [.. tokens.Select(t => Word(context, t, wordAt))];
        return new TextView(context, words, wordAt);
    }

    private static bool IsContent(ArticleContext context, int token)
    {
        ref readonly Token t = ref context.Parsed.Tokens[token];
        if (context.Entities.MentionAt(token) is { } mention && mention.HeadToken != token && t.Upos == Upos.Propn) return false;
        if (context.QuantityAt(token) is { CountedToken: >= 0 } quantity && quantity.CountedToken != token) return false;
        if (Compound(context.Parsed, token) is not null) return false;
        return t.Upos switch
        {
            Upos.Noun or Upos.Propn or Upos.Verb or Upos.Adj or Upos.Num => t.Relation != Relation.Fixed,
            Upos.Pron => context.Entities.At(token) is not null,
            Upos.Adv => t.Lemma is not ("not" or "n't" or "never" or "also" or "very" or "too" or "so" or "then" or "just" or "as" or "when" or "how" or "where" or "why" or "there"),
            Upos.X or Upos.Intj => char.IsLetter(context.Parsed.Form(token)[0]),
            Upos.Adp => t.Relation == Relation.CompoundPrt,
            _ => false,
        };
    }

    /// <summary>Lemma of a compound in the dictionary (<c>living room</c>) that the token begins, or null; its words count as one.</summary>
    private static string? Compound(ParsedText parsed, int token)
    {
        ref readonly Token t = ref parsed.Tokens[token];
        if (t.Relation != Relation.Compound || t.Head != token + 1 || t.Upos is not (Upos.Noun or Upos.Adj or Upos.Verb) || parsed.Tokens[t.Head].Upos != Upos.Noun) return null;
        string lemma = $"{t.Lemma} {parsed.Tokens[t.Head].Lemma}".ToLowerInvariant();
        return WordNet.Default.Find(lemma) >= 0 ? lemma : null;
    }

    private static TextWord Word(ArticleContext context, int token, int[] wordAt)
    {
        ParsedText parsed = context.Parsed;
        ref readonly Token t = ref parsed.Tokens[token];
        Entity? entity = context.Entities.At(token);
        QuantityMention? quantity = context.QuantityOf(token) ?? (context.QuantityAt(token) is { CountedToken: < 0 } bare ? bare : null);
        int head = t.Head;
        while (head >= 0 && wordAt[head] < 0) head = parsed.Tokens[head].Head;
        string lemma = (token > 0 ? Compound(parsed, token - 1) : null) ?? t.Lemma.ToLowerInvariant();
        bool predicate = t.Upos is Upos.Verb or Upos.Adj || parsed.IsPredicate(token);
        return new TextWord
        {
            Token = token,
            Lemma = lemma,
            Upos = t.Upos,
            Weight = Weight(t, entity is not null, quantity is not null),
            Key = entity?.Key,
            Name = entity?.Name,
            Quantity = quantity?.Quantity,
            Time = context.TimeAt(token)?.Range,
            Negated = predicate ? PolarityReader.Read(parsed, token).Polarity == Polarity.Negative : quantity?.Quantity.High == 0,
            Head = head < 0 ? -1 : wordAt[head],
            Role = head < 0 ? FrameRole.Predicate : Roles.Of(parsed, context, token, head),
            Meaning = WordMeaning.Of(lemma, t.Upos),
            EventClass = EventWords.ClassOf(parsed, token),
        };
    }

    private static double Weight(in Token token, bool named, bool counted) =>
        named ? 1.3
        : counted ? 1.2
        : token.Upos switch
        {
            Upos.Noun => LightWords.IsCommon(token.Lemma) ? 0.5 : 1,
            Upos.Propn => 1.3,
            Upos.Num => 1,
            Upos.Verb => LightWords.IsCommon(token.Lemma) ? 0.3 : 0.9,
            Upos.Adj => 0.8,
            _ => 0.4,
        };
}
