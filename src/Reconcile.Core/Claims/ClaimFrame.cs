using System.Collections.Immutable;

namespace Reconcile;

/// <summary>A clause as a small graph of content words: what matching and judging look at instead of the text.</summary>
internal sealed class ClaimFrame(ImmutableArray<FrameNode> nodes, int root, ImmutableArray<CountFact> counts)
{
    public static ClaimFrame Empty { get; } = new([], -1, []);

    /// <summary>In text order.</summary>
    public ImmutableArray<FrameNode> Nodes { get; } = nodes;

    /// <summary>Index of the predicate, or -1 in an empty frame.</summary>
    public int Root { get; } = root;

    /// <summary>The numbers of the clause with what they measure.</summary>
    public ImmutableArray<CountFact> Counts { get; } = counts;

    /// <summary>Index of the first node with this role under <paramref name="head"/>, or -1.</summary>
    public int Find(FrameRole role, int head)
    {
        for (int i = 0; i < Nodes.Length; i++)
            if (Nodes[i].Role == role && Nodes[i].Head == head) return i;
        return -1;
    }

    /// <summary>Whether a node is so; no copy is made.</summary>
    public bool Any(Func<FrameNode, bool> holds)
    {
        foreach (FrameNode node in Nodes)
            if (holds(node)) return true;
        return false;
    }

    /// <summary>Whether a node has the lemma.</summary>
    public bool Holds(string lemma)
    {
        foreach (FrameNode node in Nodes)
            if (node.Lemma == lemma) return true;
        return false;
    }
}
