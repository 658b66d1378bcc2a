namespace Reconcile.Language.Parsing;

/// <summary>Features of the left-to-right tagger; a tag is a pair of UPOS and XPOS.</summary>
internal static class Tagger
{
    public const int FeatureCount = 25;

    public static void Features(WordForms w, int i, int previous, int beforePrevious, Span<uint> f)
    {
        uint p = (uint)previous, pp = (uint)beforePrevious;
        uint word = w.Lower[i];
        uint left = At(w.Lower, w, i - 1), right = At(w.Lower, w, i + 1);
        f[0] = Name(0, word);
        f[1] = Name(1, w.Suffix1[i]);
        f[2] = Name(2, w.Suffix2[i]);
        f[3] = Name(3, w.Suffix3[i]);
        f[4] = Name(4, w.Suffix4[i]);
        f[5] = Name(5, w.Prefix1[i]);
        f[6] = Name(6, w.Prefix3[i]);
        f[7] = Name(7, w.Shape[i]);
        f[8] = Name(8, p);
        f[9] = Name(9, pp * 131 + p);
        f[10] = Name(10, FeatureHash.Mix(p, word));
        f[11] = Name(11, left);
        f[12] = Name(12, At(w.Suffix3, w, i - 1));
        f[13] = Name(13, At(w.Lower, w, i - 2));
        f[14] = Name(14, right);
        f[15] = Name(15, At(w.Suffix3, w, i + 1));
        f[16] = Name(16, At(w.Lower, w, i + 2));
        f[17] = Name(17, FeatureHash.Mix(word, right));
        f[18] = Name(18, FeatureHash.Mix(left, word));
        f[19] = Name(19, FeatureHash.Mix(p, w.Suffix3[i]));
        f[20] = Name(20, FeatureHash.Mix(p, right));
        f[21] = Name(21, FeatureHash.Mix(w.Shape[i], At(w.Shape, w, i - 1)));
        f[22] = Name(22, FeatureHash.Mix(w.Shape[i], At(w.Shape, w, i + 1)));
        f[23] = Name(23, FeatureHash.Mix(w.Suffix2[i], At(w.Suffix2, w, i + 1)));
        f[24] = Name(24, 0);
    }

    private static uint At(uint[] values, WordForms w, int i) => i >= 0 && i < w.Count ? values[i] : (uint)(i < 0 ? 7 : 9);

    private static uint Name(uint number, uint value) => FeatureHash.Mix(value, number + 1000);
}
