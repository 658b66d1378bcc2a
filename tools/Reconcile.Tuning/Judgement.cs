using Reconcile.Judging.Pairs;

namespace Reconcile.Tuning;

/// <summary>What a model says of a pair.</summary>
internal sealed record Judgement(double Contradiction, double Agreement, double Neutral, double Match, double WordsOfFirst, SeenConflict? Conflict)
{
    public static Judgement Of(PairModel model, double[] features, SeenConflict? conflict)
    {
        (double c, double a, double n) = model.Relation(features);
        return new Judgement(c, a, n, model.Match(features), features[(int)PairFeature.WordsFirst], conflict);
    }

    /// <summary>0 contradiction, 1 agreement, 2 neither.</summary>
    public int Relation => TextPairJudge.Judge(Conflict, WordsOfFirst, Contradiction, Agreement, Neutral).Output;
}
