using Reconcile.Extraction.Statuses;
using Reconcile.Judging.Counts;
using Reconcile.Language;
using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>What two aligned texts share and in what they differ, as numbers with names.</summary>
internal sealed class PairFeatures
{
    public static readonly string[] Names =
    [
        "bias", "cover-second", "cover-first", "dice", "cover-strict", "bigrams", "trigrams", "length-ratio", "second-longer",
        "negation", "negation-words", "opposite", "exclusive", "exclusive-name", "number-differs", "number-same", "number-near",
        "number-new", "name-new", "noun-new", "verb-new", "adjective-new", "first-left", "roles-swapped", "roles-same", "triples",
        "time-differs", "root-same", "root-opposite", "narrower", "status", "quantity-none",
        "covered:negation", "covered:opposite", "covered:exclusive", "covered:exclusive-name", "covered:number-differs", "covered:roles-swapped",
        "covered:time-differs", "covered:negation-words", "covered:strict", "full-cover",
    ];

    private readonly double[] values = new double[Names.Length];

    private PairFeatures(TextView first, TextView second, WordAlignment alignment)
    {
        First = first;
        Second = second;
        Alignment = alignment;
    }

    public TextView First { get; }

    public TextView Second { get; }

    public WordAlignment Alignment { get; }

    public ReadOnlySpan<double> Values => values;

    /// <summary>The conflict that the features show, the gravest first, or null.</summary>
    public ConflictType? Conflict { get; private set; }

    /// <summary>Words of the conflict on both sides.</summary>
    public string Evidence { get; private set; } = string.Empty;

    public double this[string name]
    {
        get => values[Array.IndexOf(Names, name)];
        private set => values[Array.IndexOf(Names, name)] = value;
    }

    public static PairFeatures Of(TextView first, TextView second)
    {
        var features = new PairFeatures(first, second, Aligner.Align(first, second));
        features.Fill();
        return features;
    }

    private void Fill()
    {
        this["bias"] = 1;
        Coverage();
        Surface();
        Words();
        Left();
        double covered = this["cover-second"] * this["cover-second"];
        foreach (string name in (ReadOnlySpan<string>)["negation", "opposite", "exclusive", "exclusive-name", "number-differs", "roles-swapped", "time-differs", "negation-words"])
            this["covered:" + name] = this[name] * covered;
        this["covered:strict"] = this["cover-strict"] * this["cover-strict"];
        this["full-cover"] = this["cover-strict"] > 0.95 ? 1 : 0;
    }

    private void Coverage()
    {
        double a = 0, b = 0, alignedA = 0, alignedB = 0, strict = 0;
        for (int i = 0; i < First.Words.Length; i++)
        {
            double weight = First.Words[i].Weight;
            a += weight;
            if (Alignment.OfFirst(i) is not (>= 0 and int j)) continue;
            double score = Alignment.Kind(i) is AlignmentKind.Opposite or AlignmentKind.Exclusive ? 0.7 : Alignment.Score(i);
            alignedA += weight * score;
            alignedB += Second.Words[j].Weight * score;
            if (Alignment.Kind(i) is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Wider or AlignmentKind.Spelling) strict += Second.Words[j].Weight;
        }

        foreach (TextWord word in Second.Words) b += word.Weight;
        this["cover-first"] = a > 0 ? alignedA / a : 0;
        this["cover-second"] = b > 0 ? alignedB / b : 0;
        this["cover-strict"] = b > 0 ? strict / b : 0;
        this["dice"] = a + b > 0 ? (alignedA + alignedB) / (a + b) : 0;
        this["length-ratio"] = Math.Max(a, b) > 0 ? Math.Min(a, b) / Math.Max(a, b) : 1;
        this["second-longer"] = a > 0 && b > 0 ? Math.Clamp(Math.Log(b / a), -2, 2) : 0;
    }

    private void Surface()
    {
        this["bigrams"] = Surfaces.Bigrams(First.Context.Parsed, Second.Context.Parsed);
        this["trigrams"] = Surfaces.Trigrams(First.Context.Parsed.Text, Second.Context.Parsed.Text);
        int negations = Surfaces.Negations(First.Context.Parsed), others = Surfaces.Negations(Second.Context.Parsed);
        this["negation-words"] = (negations - others) % 2 != 0 ? 1 : 0;
    }

    /// <summary>Aligned words: conflicts of polarity, opposites, numbers, names, times and roles.</summary>
    private void Words()
    {
        int triples = 0, possible = 0, sameRole = 0, aligned = 0;
        for (int i = 0; i < First.Words.Length; i++)
        {
            if (Alignment.OfFirst(i) is not (>= 0 and int j)) continue;
            TextWord a = First.Words[i], b = Second.Words[j];
            AlignmentKind kind = Alignment.Kind(i);
            aligned++;
            if (a.Role == b.Role) sameRole++;
            if (a.Head >= 0 && b.Head >= 0)
            {
                possible++;
                if (Alignment.OfFirst(a.Head) == b.Head) triples++;
            }

            Kinds(a, b, kind);
            Quantities(a, b, kind);
            bool predicate = a.Head < 0 && b.Head < 0;
            if (predicate && kind is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Wider) this["root-same"] = 1;
            if (predicate && kind == AlignmentKind.Opposite) this["root-opposite"] = 1;
            bool like = kind is AlignmentKind.Same or AlignmentKind.Synonym or AlignmentKind.Wider or AlignmentKind.Narrower or AlignmentKind.Related;
            if (like && a.Negated != b.Negated && a.Upos is Upos.Verb or Upos.Adj or Upos.Noun) Add("negation", 1, ConflictType.Negation, a, b);
            if (a.Time is { } x && b.Time is { } y && !x.MayOverlap(y)) Add("time-differs", 1, ConflictType.DateTime, a, b);
            if (like && Swapped(a, b, i, j)) Add("roles-swapped", 1, ConflictType.NameOrRole, a, b);
            if (like && predicate && StatusReader.Read(First.Context.Parsed, a.Token).Status != StatusReader.Read(Second.Context.Parsed, b.Token).Status) this["status"] = 1;
        }

        this["triples"] = possible > 0 ? (double)triples / possible : 0;
        this["roles-same"] = aligned > 0 ? (double)sameRole / aligned : 0;
    }

    private void Kinds(TextWord a, TextWord b, AlignmentKind kind)
    {
        if (kind == AlignmentKind.Narrower) this["narrower"] += 0.5;
        if (kind == AlignmentKind.Opposite) Add("opposite", a.Negated == b.Negated ? 1 : 0, ConflictType.Antonym, a, b);
        if (kind != AlignmentKind.Exclusive) return;
        bool names = a.Key is not null && b.Key is not null;
        if (names) Add("exclusive-name", a.Role == b.Role ? 1 : 0.5, ConflictType.NameOrRole, a, b);
        else if (a.Upos != Upos.Num) Add("exclusive", a.Role == b.Role ? 1 : 0.5, ConflictType.Antonym, a, b);
    }

    private void Quantities(TextWord a, TextWord b, AlignmentKind kind)
    {
        if (a.Quantity is not { } x || b.Quantity is not { } y || kind == AlignmentKind.None) return;
        if (x.Unit != y.Unit) return;
        if (x.Low == y.Low && x.High == y.High) this["number-same"] = Math.Min(this["number-same"] + 0.5, 1);
        else if (x.High == 0 || y.High == 0) Add("quantity-none", 1, ConflictType.CountVsEvent, a, b);
        else if (Interval.Of(x).Overlaps(Interval.Of(y))) this["number-near"] = 1;
        else Add("number-differs", 1, ConflictType.Count, a, b);
    }

    /// <summary>Whether agent and patient have changed places under aligned predicates.</summary>
    private bool Swapped(TextWord a, TextWord b, int i, int j) =>
        a.Head >= 0 && b.Head >= 0 && Alignment.OfFirst(a.Head) == b.Head && i >= 0 && j >= 0
        && ((a.Role == FrameRole.Agent && b.Role == FrameRole.Patient) || (a.Role == FrameRole.Patient && b.Role == FrameRole.Agent));

    private void Add(string name, double value, ConflictType type, TextWord a, TextWord b)
    {
        if (value <= 0) return;
        this[name] = Math.Min(this[name] + value, 2);
        if (Conflict is not null && value < 1) return;
        if (Conflict is null || type is ConflictType.Negation or ConflictType.Count)
        {
            Conflict = type;
            Evidence = $"{First.Context.Parsed.Form(a.Token)} | {Second.Context.Parsed.Form(b.Token)}";
        }
    }

    /// <summary>What stands on one side only.</summary>
    private void Left()
    {
        double left = 0, total = 0;
        for (int i = 0; i < First.Words.Length; i++)
        {
            total += First.Words[i].Weight;
            if (Alignment.OfFirst(i) < 0) left += First.Words[i].Weight;
        }

        this["first-left"] = total > 0 ? left / total : 0;
        for (int j = 0; j < Second.Words.Length; j++)
        {
            if (Alignment.OfSecond(j) >= 0) continue;
            TextWord word = Second.Words[j];
            string name = word.Quantity is not null || word.Upos == Upos.Num ? "number-new"
                : word.Key is not null || word.Upos == Upos.Propn ? "name-new"
                : word.Upos switch { Upos.Noun => "noun-new", Upos.Verb => "verb-new", _ => "adjective-new" };
            this[name] = Math.Min(this[name] + (0.5 * word.Weight), 2);
        }
    }
}
