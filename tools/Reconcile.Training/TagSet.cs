using Reconcile.Language;

namespace Reconcile.Training;

/// <summary>The pairs of UPOS and XPOS that the treebanks use often enough to learn.</summary>
internal sealed class TagSet
{
    private readonly Dictionary<(Upos, Xpos), int> index = [];

    public TagSet(List<GoldSentence> data)
    {
        Tags = [.. data.SelectMany(s => s.Upos.Zip(s.Xpos)).GroupBy(t => t).Where(g => g.Count() >= 5).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key)];
        for (int i = 0; i < Tags.Count; i++) index[Tags[i]] = i;
    }

    public List<(Upos, Xpos)> Tags { get; }

    public int[] Of(GoldSentence s)
    {
        int[] tags = new int[s.Forms.Length];
        for (int i = 0; i < tags.Length; i++) tags[i] = index.GetValueOrDefault((s.Upos[i], s.Xpos[i]));
        return tags;
    }
}
