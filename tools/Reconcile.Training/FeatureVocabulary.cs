using Reconcile.Language.Parsing;

namespace Reconcile.Training;

/// <summary>The word features that get a row of their own.</summary>
internal sealed class FeatureVocabulary
{
    private const double DropRate = 0.25;

    private readonly Dictionary<uint, int> rows = [];
    private readonly List<int> counts = [];

    public FeatureVocabulary(IEnumerable<GoldSentence> data, int leastWord, int leastEnding)
    {
        Dictionary<uint, int> seen = [];
        HashSet<uint> words = [];
        uint[] keys = new uint[WordFeatures.Count];
        foreach (GoldSentence s in data)
        {
            SentenceCase letters = default;
            foreach (string form in s.Forms) letters.Count(form);
            foreach (string form in s.Forms)
            {
                WordFeatures.Fill(form, letters.Next(form), keys);
                words.Add(keys[WordFeatures.Form]);
                foreach (uint key in keys)
                    if (key != 0) seen[key] = seen.GetValueOrDefault(key) + 1;
            }
        }

        Add(WordFeatures.UnknownWord, 0);
        foreach ((uint key, int count) in seen.OrderByDescending(p => p.Value).ThenBy(p => p.Key))
            if (count >= (words.Contains(key) ? leastWord : leastEnding)) Add(key, count);
    }

    public List<uint> Keys { get; } = [];

    /// <summary>Rows of one token's features; in training a rare word is now and then read as unknown.</summary>
    public void AddRows(ReadOnlySpan<uint> keys, Random? drop, List<int> into)
    {
        bool dropped = false;
        for (int k = 0; k < keys.Length; k++)
        {
            int row = keys[k] != 0 && rows.TryGetValue(keys[k], out int known) ? known : -1;
            if (k == WordFeatures.Form)
            {
                if (row >= 0 && drop is not null && drop.NextDouble() < DropRate / (DropRate + counts[row]) + 0.02)
                {
                    dropped = true;
                    row = -1;
                }

                if (row < 0) row = 0;
            }
            else if (k == WordFeatures.CasedForm && dropped)
            {
                row = -1;
            }

            into.Add(row);
        }
    }

    private void Add(uint key, int count)
    {
        rows[key] = Keys.Count;
        Keys.Add(key);
        counts.Add(count);
    }
}
