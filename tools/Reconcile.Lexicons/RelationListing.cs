using System.Diagnostics;
using Reconcile.Extraction.Events;
using Reconcile.Language;
using Reconcile.Language.WordNet;

namespace Reconcile.Lexicons;

/// <summary>Shows how two words relate, and how long the resource takes to load.</summary>
internal static class RelationListing
{
    public static int Write(string a, string b, TextWriter output)
    {
        long before = GC.GetTotalAllocatedBytes(true);
        using Process process = Process.GetCurrentProcess();
        TimeSpan cpu = process.TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        WordNet words = WordNet.Default;
        process.Refresh();
        output.WriteLine($"loaded {words.LemmaCount} words in {watch.Elapsed.TotalMilliseconds:F1} ms ({(process.TotalProcessorTime - cpu).TotalMilliseconds:F1} ms of processor), {(GC.GetTotalAllocatedBytes(true) - before) / 1024} KB allocated");
        foreach (Upos pos in new[] { Upos.Noun, Upos.Verb, Upos.Adj, Upos.Adv })
        {
            output.WriteLine(
                $"{pos,-5} synonyms {words.AreSynonyms(a, b, pos)}, antonyms {words.Antonymy(a, b, pos)}, {a} above {b} {words.IsHypernym(a, b, pos)}, "
                + $"{b} above {a} {words.IsHypernym(b, a, pos)}, siblings {words.AreCoHyponyms(a, b, pos)}, likeness {words.Similarity(a, b, pos):F2}");
        }

        output.WriteLine($"derived {words.AreDerived(a, b)}; opposites {Opposites.Default.Find(a, b)}; classes {EventClasses.Default.AnyClassOf(a)} / {EventClasses.Default.AnyClassOf(b)}");
        return 0;
    }
}
