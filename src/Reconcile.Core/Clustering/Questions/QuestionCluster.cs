using Reconcile.Judging;

namespace Reconcile.Clustering.Questions;

/// <summary>Claims that answer one question, with the judged pairs that hold them together.</summary>
internal sealed class QuestionCluster(string family)
{
    /// <summary>Kind of question: only pairs of one family meet.</summary>
    public string Family { get; } = family;

    /// <summary>Indices of the claims, sorted.</summary>
    public SortedSet<int> Claims { get; } = [];

    public List<JudgedPair> Pairs { get; } = [];

    /// <summary>Claims by answer, in order of their first claim.</summary>
    public List<List<int>> Positions { get; } = [];

    public void Add(JudgedPair pair)
    {
        Claims.Add(pair.First);
        Claims.Add(pair.Second);
        Pairs.Add(pair);
    }
}
