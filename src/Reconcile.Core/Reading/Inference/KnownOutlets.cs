using System.Collections.Frozen;
using Reconcile.Language.Lexicons;

namespace Reconcile.Reading.Inference;

/// <summary>Names of newspapers, agencies and sites, to recognise a line that is nothing but such a name.</summary>
internal static class KnownOutlets
{
    private static readonly FrozenSet<string> Names =
        LexiconReader.Read("Reading/Inference/outlets.lexicon").Select(l => l.Key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string name) => Names.Contains(name.Trim());
}
