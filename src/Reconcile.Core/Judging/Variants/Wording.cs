using Reconcile.Extraction.Entities;
using Reconcile.Language.Lexicons;
using Reconcile.Matching.Alignment;
using Reconcile.Matching.Profiles;

namespace Reconcile.Judging.Variants;

/// <summary>Two clauses word by word: which content word of the one is which of the other, in one order.</summary>
internal sealed class Wording
{
    /// <summary>Longer clauses are lists.</summary>
    private const int Most = 40;

    private readonly int[] partners;

    private Wording(int[] partners, int matched, int shorter) => (this.partners, Matched, OfShorter) = (partners, matched, shorter == 0 ? 0 : (double)matched / shorter);

    /// <summary>So many content words stand in both.</summary>
    public int Matched { get; }

    /// <summary>The share of the clause with fewer content words that stands in the other, 0..1.</summary>
    public double OfShorter { get; }

    /// <summary>The node of the second clause that a node of the first is, or -1.</summary>
    public int this[int node] => partners[node];

    /// <summary>Whether a node of the second clause has a partner.</summary>
    public bool Holds(int node) => Array.IndexOf(partners, node) >= 0;

    /// <summary>The longest common row of content words, or null where a clause is too long.</summary>
    public static Wording? Of(ClaimFrame first, ClaimFrame second)
    {
        if (first.Nodes.Length > Most || second.Nodes.Length > Most) return null;
        int[] a = Content(first), b = Content(second), row = CommonRow.Of(a.Length, b.Length, (i, j) => IsOne(first.Nodes[a[i]], second.Nodes[b[j]]), out int matched);
        int[] partners = new int[first.Nodes.Length];
        Array.Fill(partners, -1);
        for (int i = 0; i < row.Length; i++)
            if (row[i] >= 0) partners[a[i]] = b[row[i]];
        return new Wording(partners, matched, Math.Min(a.Length, b.Length));
    }

    /// <summary>Whether the node is a word that says something; of a number that counts nothing (so many million, a year) the last figure stands for it.</summary>
    private static bool IsContent(ClaimFrame frame, int index)
    {
        FrameNode node = frame.Nodes[index];
        if (node.Class == WordClass.Number) return IsYear(node) || (node.Quantity is { } amount && !(index + 1 < frame.Nodes.Length && frame.Nodes[index + 1].Quantity == amount));
        return node.Class is WordClass.Name || (node.Class is WordClass.Noun or WordClass.Verb or WordClass.Adjective && (node.Quantity is not null || !LightWords.IsCommon(node.Lemma)));
    }

    /// <summary>Whether the word is a year and no more.</summary>
    public static bool IsYear(FrameNode node) => node is { Class: WordClass.Number, Time.Granularity: Granularity.Year };

    private static int[] Content(ClaimFrame frame)
    {
        var nodes = new List<int>(frame.Nodes.Length);
        for (int i = 0; i < frame.Nodes.Length; i++)
            if (IsContent(frame, i)) nodes.Add(i);
        return [.. nodes];
    }

    private static bool IsOne(FrameNode a, FrameNode b) =>
        a.Class == WordClass.Number || b.Class == WordClass.Number ? a.Class == b.Class && IsYear(a) == IsYear(b) && a.Preposition == b.Preposition && a.Quantity?.Unit == b.Quantity?.Unit :
        a.Lemma == b.Lemma || (a.EntityKey is { } key && b.EntityKey is { } other ? EntityKeys.MayBeOne(key, other) : a.EntityKey is null && b.EntityKey is null && Concepts.Of(a) == Concepts.Of(b));
}
