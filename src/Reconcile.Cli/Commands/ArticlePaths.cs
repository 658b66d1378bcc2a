using System.CommandLine;

namespace Reconcile.Cli.Commands;

/// <summary>The <c>PATH...</c> of the commands that read articles.</summary>
internal static class ArticlePaths
{
    public static Argument<string[]> Create() => new("PATH")
    {
        Description = "Articles: a file (.txt, .md, .html, .json, .jsonl, feeds, .warc; .gz of any), a folder, a glob, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
