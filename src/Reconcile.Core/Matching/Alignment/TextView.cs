using Reconcile.Extraction;
using Reconcile.Extraction.Attributions;
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
    // What is said counts for more than who says it.
    private const double SpeechWeight = 0.3;

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

    /// <summary>The word at the token; one made of the token alone where it is part of a name or of a compound.</summary>
    public TextWord WordOrBare(int token)
    {
        ref readonly Token t = ref Context.Parsed.Tokens[token];
        string lemma = t.Lemma.ToLowerInvariant();
        if (wordAt[token] is >= 0 and int word && Words[word].Lemma == lemma) return Words[word];
        int head = t.Head < 0 ? -1 : wordAt[t.Head];
        return new TextWord { Token = token, Lemma = lemma, Upos = t.Upos, Weight = 1, Head = head, Role = FrameRole.Modifier, Meaning = WordMeaning.Of(lemma, t.Upos) };
    }

    /// <summary>Reads a text.</summary>
    public static TextView Of(string text, PublicationTime? published)
    {
        ParsedText parsed = TextAnalyzer.Default.Analyze(text);
        ArticleContext context = ClaimExtractor.Read(parsed, published);
        bool[] speech = Speech(context);
        int[] wordAt = new int[parsed.Tokens.Length];
        wordAt.AsSpan().Fill(-1);
        var tokens = new List<int>();
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            if (!IsContent(context, i)) continue;
            wordAt[i] = tokens.Count;
            tokens.Add(i);
        }

        TextWord[] words = [.. tokens.Select(t => Word(context, t, wordAt, speech[t]))];
        return new TextView(context, words, wordAt);
    }

    /// <summary>Tokens that only say who says it.</summary>
    private static bool[] Speech(ArticleContext context)
    {
        bool[] speech = new bool[context.Parsed.Tokens.Length];
        foreach (AttributionMention attribution in context.Attributions)
        {
            if (!attribution.Propositional) continue;
            for (int i = attribution.CueRange.First; i < attribution.CueRange.End; i++) speech[i] = true;
            for (int i = attribution.SourceRange.First; i < attribution.SourceRange.End; i++) speech[i] = true;
        }

        return speech;
    }

    /// <summary>Whether the token is the verb of <c>there is</c>.</summary>
    private static bool Existential(ParsedText parsed, int token) => token >= 0 && parsed.Tokens[token].Lemma == "be" && parsed.Child(token, Relation.Expl) >= 0;

    /// <summary>What <c>there is a man reading</c> says of the man: the verb, or -1.</summary>
    private static int Introduced(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (IntroducedBy(parsed, child) == noun) return child;
        foreach (int child in parsed.Children(parsed.Tokens[noun].Head))
            if (IntroducedBy(parsed, child) == noun) return child;
        return -1;
    }

    /// <summary>The noun of <c>there is</c> of which the verb is said, or -1.</summary>
    private static int IntroducedBy(ParsedText parsed, int verb)
    {
        ref readonly Token token = ref parsed.Tokens[verb];
        if (token.Upos != Upos.Verb || token.Head < 0) return -1;
        if (token.Relation is Relation.Acl or Relation.AclRelcl && token.Head < verb && Existential(parsed, parsed.Tokens[token.Head].Head)) return token.Head;
        if (token.Relation is not Relation.Advcl || token.Xpos is not (Xpos.VBG or Xpos.VBN) || !Existential(parsed, token.Head)) return -1;
        int noun = parsed.Child(token.Head, Relation.Nsubj);
        return noun < verb ? noun : -1;
    }

    private static bool IsNone(ParsedText parsed, int noun) => parsed.Child(noun, Relation.Det) is >= 0 and int article && parsed.Tokens[article].Lemma == "no";

    private static bool IsContent(ArticleContext context, int token)
    {
        ref readonly Token t = ref context.Parsed.Tokens[token];
        if (Existential(context.Parsed, token)) return false;
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

    private static TextWord Word(ArticleContext context, int token, int[] wordAt, bool speech)
    {
        ParsedText parsed = context.Parsed;
        ref readonly Token t = ref parsed.Tokens[token];
        Entity? entity = context.Entities.At(token);
        QuantityMention? quantity = context.QuantityOf(token) ?? (context.QuantityAt(token) is { CountedToken: < 0 } bare ? bare : null);
        int actor = Existential(parsed, t.Head) ? Introduced(parsed, token) : -1;
        int head = actor >= 0 ? actor : t.Head;
        while (head >= 0 && wordAt[head] < 0) head = parsed.Tokens[head].Head;
        int introduced = IntroducedBy(parsed, token);
        if (introduced >= 0) head = -1;
        string lemma = (token > 0 ? Compound(parsed, token - 1) : null) ?? t.Lemma.ToLowerInvariant();
        bool predicate = t.Upos is Upos.Verb or Upos.Adj || parsed.IsPredicate(token);
        return new TextWord
        {
            Token = token,
            Lemma = lemma,
            Upos = t.Upos,
            Weight = Weight(t, entity is not null, quantity is not null) * (speech ? SpeechWeight : 1),
            Key = entity?.Key,
            Name = entity?.Name,
            Quantity = quantity?.Quantity,
            Time = context.TimeAt(token)?.Range,
            Negated = predicate ? PolarityReader.Read(parsed, token).Polarity == Polarity.Negative || (introduced >= 0 && IsNone(parsed, introduced)) : quantity?.Quantity.High == 0,
            Head = head < 0 ? -1 : wordAt[head],
            Role = head < 0 ? FrameRole.Predicate : actor >= 0 ? FrameRole.Agent : Roles.Of(parsed, context, token, head),
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
