namespace Reconcile.Clustering.Origins;

/// <summary>Sets of articles that are not independent of each other, with the reason that first joined each article (union-find).</summary>
internal sealed class OriginSets
{
    private readonly int[] _parent;
    private readonly string[] _because;

    public OriginSets(int count)
    {
        _parent = new int[count];
        _because = new string[count];
        for (int i = 0; i < count; i++) (_parent[i], _because[i]) = (i, string.Empty);
    }

    /// <summary>The first article of the set that this one belongs to.</summary>
    public int Of(int article)
    {
        while (_parent[article] != article) article = _parent[article] = _parent[_parent[article]];
        return article;
    }

    public string Because(int article) => _because[article];

    public void Join(int first, int second, string because)
    {
        int a = Of(first);
        int b = Of(second);
        if (_because[first].Length == 0) _because[first] = because;
        if (_because[second].Length == 0) _because[second] = because;
        _parent[Math.Max(a, b)] = Math.Min(a, b);
    }
}
