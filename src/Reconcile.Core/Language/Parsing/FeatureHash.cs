namespace Reconcile.Language.Parsing;

/// <summary>Hashes of words and of features; fixed for ever, since the model is keyed by them.</summary>
internal static class FeatureHash
{
    public static uint Of(ReadOnlySpan<char> letters)
    {
        uint hash = 2166136261;
        foreach (char c in letters) hash = (hash ^ c) * 16777619;
        return hash;
    }

    public static uint Mix(uint a, uint b)
    {
        uint h = (a ^ (b * 0x85EBCA6B)) * 0xC2B2AE35;
        h ^= h >> 15;
        h *= 0x27D4EB2F;
        return h ^ (h >> 13);
    }
}
