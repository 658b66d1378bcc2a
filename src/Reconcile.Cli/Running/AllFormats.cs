using Reconcile.Input;
using Reconcile.Reading;

namespace Reconcile.Cli.Running;

/// <summary>The reader of every command: the formats of the engine and those of the input package.</summary>
internal static class AllFormats
{
    public static ArticleReader Reader { get; } = new(new ReadingOptions(), InputFormats.All);
}
