using System.IO.Compression;
using System.Text.Json;
using Reconcile.Language;

namespace Reconcile.Training;

/// <summary>Sentences of articles that nobody marked, for the teachers to read.</summary>
internal static class FreeText
{
    private const int Shortest = 4, Longest = 60;

    /// <summary>About <paramref name="tokens"/> tokens of the articles' sentences, each sentence once and none of <paramref name="forbidden"/>; the seed says which.</summary>
    public static List<GoldSentence> Read(IEnumerable<string> files, int tokens, IEnumerable<GoldSentence> forbidden, int seed)
    {
        HashSet<string> seen = [.. forbidden.Select(s => string.Concat(s.Forms))];
        List<GoldSentence> all = [];
        foreach (string file in files)
        {
            using StreamReader reader = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            while (reader.ReadLine() is { } line)
            {
                using JsonDocument json = JsonDocument.Parse(line);
                ParsedText text = TextAnalyzer.Default.Analyze(json.RootElement.GetProperty("text").GetString()!);
                foreach (SentenceRange s in text.Sentences)
                {
                    if (s.TokenCount is < Shortest or > Longest) continue;
                    string[] forms = [.. Enumerable.Range(s.FirstToken, s.TokenCount).Select(i => text.Form(i).ToString())];
                    if (seen.Add(string.Concat(forms))) all.Add(GoldSentence.Free(forms));
                }
            }
        }

        new Random(seed).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(all));
        int taken = 0;
        return [.. all.TakeWhile(s => (taken += s.Forms.Length) <= tokens)];
    }
}
