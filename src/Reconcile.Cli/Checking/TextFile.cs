using System.Collections.Immutable;
using Reconcile.Checking;
using Reconcile.Cli.Running;

namespace Reconcile.Cli.Checking;

/// <summary>Small text files beside the articles: settings, baseline, waivers.</summary>
internal static class TextFile
{
    public static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the file cannot be read ({e.Message.TrimEnd('.')})", e);
        }
    }

    /// <summary>Ends the command where the file has faults.</summary>
    public static void Refuse(ImmutableArray<FileFault> faults)
    {
        if (!faults.IsEmpty) throw new UsageException(string.Join("\nerror: ", faults));
    }
}
