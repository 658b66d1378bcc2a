using Reconcile.Matching.Alignment;

namespace Reconcile.Judging.Pairs;

/// <summary>Measures two texts against each other.</summary>
internal static class PairFeatures
{
    public static FeatureRow Of(TextView first, TextView second)
    {
        var row = new FeatureRow();
        TextDifference difference = TextDifference.Of(first.Context.Parsed, second.Context.Parsed);
        WordAlignment alignment = Aligner.Align(first, second, difference);
        CoverageFeatures.Fill(row, first, second, alignment);
        SurfaceFeatures.Fill(row, difference);
        SubstitutionFeatures.Fill(row, first, second, difference);
        NegationFeatures.Fill(row, first, second, alignment, difference);
        ExclusionFeatures.Fill(row, first, second, alignment);
        KindFeatures.Fill(row, first, second, alignment);
        NumberFeatures.Fill(row, first, second, alignment, difference);
        TimeFeatures.Fill(row, first, second, alignment);
        DenialFeatures.Fill(row, first, second, alignment);
        RoleFeatures.Fill(row, first, second, alignment);
        StanceFeatures.Fill(row, first, second);
        QuantifierFeatures.Fill(row, first, second, alignment);
        MeaningFeatures.Fill(row, first, second);
        ConflictFeatures.Fill(row, first, second, alignment);
        return row;
    }
}
