using System.CommandLine;
using System.CommandLine.Parsing;

namespace Reconcile.Cli.Commands;

/// <summary>The <c>PATH...</c> of the commands that read articles.</summary>
internal static class ArticlePaths
{
    public static Argument<string[]> Create()
    {
        Argument<string[]> paths = new("PATH")
        {
            Description = "Articles: a file (.txt, .md, .html, .json, .jsonl, feeds, .warc; .gz of any), a folder, a glob, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
                if (token.Value.StartsWith("--", StringComparison.Ordinal) && !File.Exists(token.Value))
                    result.AddError($"'{token.Value}' is no option of this command.");
        });
        return paths;
    }
}
