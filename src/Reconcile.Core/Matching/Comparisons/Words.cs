using Reconcile.Extraction.Events;

namespace Reconcile.Matching.Comparisons;

/// <summary>Lexical relations between words of two claims.</summary>
internal static class Words
{
    /// <summary>Whether the words tell of events of one class.</summary>
    public static bool Close(string a, string b)
    {
        if (a == b) return true;
        return EventClasses.Default.AnyClassOf(a) is { } left && left == EventClasses.Default.AnyClassOf(b);
    }
}
