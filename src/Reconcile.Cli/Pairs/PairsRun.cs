using System.IO.Compression;
using Reconcile.Cli.Running;

namespace Reconcile.Cli.Pairs;

/// <summary>Answers the pairs of a file in their order, a batch at a time; a broken line is named and the others are answered.</summary>
internal static class PairsRun
{
    private const int Batch = 512;

    public static int Run(string path, FileInfo? output, Surroundings surroundings)
    {
        int faults = 0;
        OutputTarget.Write(output, surroundings, text =>
        {
            using TextReader reader = Open(path, surroundings);
            foreach (PairLine[] batch in Lines(reader, path).Chunk(Batch))
            {
                surroundings.Cancellation.ThrowIfCancellationRequested();
                string[] answers = InOrder.Select(batch, line => line.Answer());
                for (int i = 0; i < batch.Length; i++)
                {
                    if (batch[i].Fault is { } fault)
                    {
                        surroundings.Error.WriteLine($"error: {fault}");
                        faults++;
                    }
                    else text.Write(answers[i]);
                }
            }
        });
        return faults > 0 ? ExitCode.Wrong : ExitCode.Clean;
    }

    private static IEnumerable<PairLine> Lines(TextReader reader, string path)
    {
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return PairLine.Parse(line, path, number);
        }
    }

    private static StreamReader Open(string path, Surroundings surroundings)
    {
        if (path == "-") return new StreamReader(surroundings.Input ?? throw new UsageException("there is no standard input"));
        try
        {
            Stream file = File.OpenRead(path);
            return new StreamReader(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the file cannot be read ({e.Message.TrimEnd('.')})", e);
        }
    }
}
