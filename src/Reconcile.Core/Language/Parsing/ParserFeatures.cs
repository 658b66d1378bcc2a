namespace Reconcile.Language.Parsing;

/// <summary>What the parser looks at before each step.</summary>
internal static class ParserFeatures
{
    public const int Count = 52;

    public static void Fill(WordForms w, int[] tags, ParserState s, Span<uint> f)
    {
        int n = 0;
        int s0 = s.Top(0), s1 = s.Top(1), s2 = s.Top(2);
        int b0 = s.Next, b1 = s.Next + 1, b2 = s.Next + 2, b3 = s.Next + 3;
        uint s0w = W(w, s0), s1w = W(w, s1), b0w = W(w, b0), b1w = W(w, b1);
        uint s0t = T(w, tags, s0), s1t = T(w, tags, s1), s2t = T(w, tags, s2);
        uint b0t = T(w, tags, b0), b1t = T(w, tags, b1), b2t = T(w, tags, b2), b3t = T(w, tags, b3);
        int s0l = Child(s.Left, s0), s0r = Child(s.Right, s0), s1l = Child(s.Left, s1), s1r = Child(s.Right, s1), b0l = Child(s.Left, b0);
        uint s0lt = T(w, tags, s0l), s0rt = T(w, tags, s0r), s1rt = T(w, tags, s1r), s1lt = T(w, tags, s1l), b0lt = T(w, tags, b0l);
        uint gap = (uint)(s0 < 0 ? 0 : Math.Min(b0 - s0, 8));
        uint gap1 = (uint)(s1 < 0 ? 0 : Math.Min(s0 - s1, 8));
        uint v0 = Valency(s, s0), v1 = Valency(s, s1), vb = Valency(s, b0);

        One(f, ref n, s0w);
        One(f, ref n, s0t);
        Two(f, ref n, s0w, s0t);
        One(f, ref n, s1w);
        One(f, ref n, s1t);
        Two(f, ref n, s1w, s1t);
        One(f, ref n, b0w);
        One(f, ref n, b0t);
        Two(f, ref n, b0w, b0t);
        One(f, ref n, b1w);
        Two(f, ref n, b1w, b1t);
        One(f, ref n, b2t);
        Two(f, ref n, s0w, b0w);
        Two(f, ref n, s0w, b0t);
        Two(f, ref n, s0t, b0w);
        Three(f, ref n, s0t, b0t, gap);
        Three(f, ref n, s0w, s0t, b0t);
        Two(f, ref n, s1w, s0w);
        Two(f, ref n, s1w, s0t);
        Two(f, ref n, s1t, s0w);
        Three(f, ref n, s1t, s0t, gap1);
        Two(f, ref n, s1t, b0t);
        Two(f, ref n, s1w, b0w);
        Three(f, ref n, s1t, s0t, b0t);
        Three(f, ref n, s0t, b0t, b1t);
        Three(f, ref n, b0t, b1t, b2t);
        Three(f, ref n, b1t, b2t, b3t);
        Three(f, ref n, s2t, s1t, s0t);
        Three(f, ref n, s0t, s0lt, b0t);
        Three(f, ref n, s0t, s0rt, b0t);
        Three(f, ref n, s0t, b0t, b0lt);
        Three(f, ref n, s1t, s1rt, s0t);
        Three(f, ref n, s1t, s1lt, s0t);
        Three(f, ref n, s1t, s0t, s0lt);
        Three(f, ref n, s1t, s0t, s0rt);
        Two(f, ref n, s0w, v0);
        Two(f, ref n, s0t, v0);
        Two(f, ref n, s1w, v1);
        Two(f, ref n, s1t, v1);
        Two(f, ref n, b0t, vb);
        Two(f, ref n, s0w, W(w, s0l));
        Two(f, ref n, s0w, W(w, s0r));
        Two(f, ref n, s1w, W(w, s1r));
        Two(f, ref n, s0w, L(s, s0l));
        Two(f, ref n, s0t, L(s, s0r));
        Two(f, ref n, s1t, L(s, s1r));
        Two(f, ref n, s1t, L(s, s1l));
        Two(f, ref n, b0t, L(s, b0l));
        Three(f, ref n, s1t, s0t, W(w, s0l));
        Three(f, ref n, s0t, b0t, W(w, b0l));
        Three(f, ref n, s1w, s0t, W(w, s0l));
        One(f, ref n, 0);
    }

    private static uint W(WordForms w, int i) => i < 0 ? 3 : i >= w.Count ? 5 : w.Lower[i];

    private static uint T(WordForms w, int[] tags, int i) => i < 0 ? 251 : i >= w.Count ? 253 : (uint)tags[i];

    private static uint L(ParserState s, int i) => i < 0 ? 255 : (uint)s.Label[i];

    private static int Child(int[] children, int i) => i < 0 ? -1 : children[i];

    private static uint Valency(ParserState s, int i) => i < 0 ? 31 : (uint)Math.Min(s.Dependents[i], 5);

    private static void One(Span<uint> f, ref int n, uint a)
    {
        f[n] = FeatureHash.Mix(a, (uint)n + 2000);
        n++;
    }

    private static void Two(Span<uint> f, ref int n, uint a, uint b) => One(f, ref n, FeatureHash.Mix(a, b + 17));

    private static void Three(Span<uint> f, ref int n, uint a, uint b, uint c) => One(f, ref n, FeatureHash.Mix(FeatureHash.Mix(a, b + 17), c + 31));
}
