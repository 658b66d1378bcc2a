using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>Sentences one after another, as one worker learns or reads them.</summary>
internal sealed class Batch
{
    private readonly List<int> bounds = [0];

    public int Tokens { get; private set; }

    /// <summary>Starts of the sentences, and the end.</summary>
    public int[] Bounds { get; private set; } = [0];

    /// <summary>Embedding rows of each token's features; -1 where there is none.</summary>
    public List<int> Rows { get; } = [];

    /// <summary>The same without any that were dropped.</summary>
    public List<int> WholeRows { get; } = [];

    public List<int> Tags { get; } = [];

    /// <summary>Heads within the sentence; its length is the root.</summary>
    public List<int> Heads { get; } = [];

    public List<int> Labels { get; } = [];

    /// <summary>What the teachers think of each sentence.</summary>
    public List<Opinion?> Opinions { get; } = [];

    public void Clear()
    {
        Tokens = 0;
        bounds.Clear();
        bounds.Add(0);
        Rows.Clear();
        WholeRows.Clear();
        Tags.Clear();
        Heads.Clear();
        Labels.Clear();
        Opinions.Clear();
    }

    public void Add(Lesson lesson, string[] forms, FeatureVocabulary words, Random? drop)
    {
        GoldSentence s = lesson.Sentence;
        Span<uint> keys = stackalloc uint[WordFeatures.Count];
        SentenceCase letters = default;
        foreach (string form in forms) letters.Count(form);
        for (int i = 0; i < forms.Length; i++)
        {
            WordFeatures.Fill(forms[i], letters.Next(forms[i]), keys);
            words.AddRows(keys, drop, Rows);
            words.AddRows(keys, null, WholeRows);
            Tags.Add(lesson.Tags[i]);
            Heads.Add(s.Heads[i] < 0 ? forms.Length : s.Heads[i]);
            Labels.Add((int)s.Relations[i]);
        }

        Tokens += forms.Length;
        Opinions.Add(lesson.Opinion);
        bounds.Add(Tokens);
        Bounds = [.. bounds];
    }
}
