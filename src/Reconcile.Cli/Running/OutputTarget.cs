using System.Text;

namespace Reconcile.Cli.Running;

/// <summary>Where a result goes: standard output, or a file that is replaced only when the result is whole.</summary>
internal static class OutputTarget
{
    public static void Write(FileInfo? file, Surroundings surroundings, Action<TextWriter> write)
    {
        if (file is null)
        {
            write(surroundings.Output);
            return;
        }

        string part = file.FullName + ".part";
        try
        {
            using (StreamWriter writer = new(part, append: false, new UTF8Encoding(false), 32 * 1024) { NewLine = "\n" }) write(writer);
            File.Move(part, file.FullName, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(part);
            throw new UsageException($"{file}: the file cannot be written ({e.Message.TrimEnd('.')}); check the folder and its permissions", e);
        }
        catch
        {
            Discard(part);
            throw;
        }
    }

    private static void Discard(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It was never made, or it stays behind beside the result; either way the first fault is the one to tell.
        }
    }
}
