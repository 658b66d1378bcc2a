using System.IO.Compression;
using Reconcile.Language;

namespace Reconcile.Training;

/// <summary>The whole training: tagger on two halves to tag each other, tagger on all, parser, lemma endings, model file.</summary>
internal static class ModelTraining
{
    private const int TaggerEpochs = 6, ParserEpochs = 12, Seed = 20240;

    public static void Run(List<GoldSentence> data, string path, TimeSpan limit)
    {
        List<(Upos, Xpos)> tags = [.. data.SelectMany(s => s.Upos.Zip(s.Xpos)).GroupBy(t => t).Where(g => g.Count() >= 5).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key)];
        int[][] gold = [.. data.Select(s => s.Upos.Zip(s.Xpos, (u, x) => Math.Max(0, tags.IndexOf((u, x)))).ToArray())];
        Console.WriteLine($"{data.Count} sentences, {data.Sum(s => s.Forms.Length)} tokens, {tags.Count} tags");
        int[][] predicted = new int[data.Count][];
        Task<Perceptron> whole = Task.Run(() => TaggerTraining.Train(data, gold, tags.Count, TaggerEpochs, Seed));
        for (int half = 0; half < 2; half++)
        {
            List<int> learn = [.. Enumerable.Range(0, data.Count).Where(i => i % 2 != half)];
            Perceptron tagger = TaggerTraining.Train([.. learn.Select(i => data[i])], [.. learn.Select(i => gold[i])], tags.Count, 3, Seed + 1 + half);
            for (int i = half; i < data.Count; i += 2) predicted[i] = TaggerTraining.Pass(tagger, data[i].Words(), null, learn: false);
        }

        Console.WriteLine("  halves tagged");
        Perceptron parser = ParserTraining.Train(data, predicted, ParserEpochs, Seed, limit);
        using BrotliStream packed = new(File.Create(path), CompressionLevel.Optimal);
        using BinaryWriter writer = new(packed);
        writer.Write(tags.Count);
        foreach ((Upos upos, Xpos xpos) in tags)
        {
            writer.Write((byte)upos);
            writer.Write((byte)xpos);
        }

        whole.Result.Write(writer, 280_000);
        parser.Write(writer, 900_000);
        LemmaTraining.Write(data, writer);
    }
}
