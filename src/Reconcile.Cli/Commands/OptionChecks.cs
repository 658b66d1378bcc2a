using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Reconcile.Cli.Commands;

/// <summary>Options that several commands share, with their checks.</summary>
internal static class OptionChecks
{
    public static Option<string> Format(IEnumerable<string> names, string what)
    {
        string[] all = [.. names];
        Option<string> option = new("--format", "-f")
        {
            Description = $"Format of {what}: {string.Join(", ", all)}.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => all[0],
        };
        option.AcceptOnlyFromAmong(all);
        return option;
    }

    public static Option<FileInfo?> Output() => new("--output", "-o")
    {
        Description = "Write to this file instead of standard output.",
        HelpName = "FILE",
    };

    public static Option<StoryMode?> Story()
    {
        Option<StoryMode?> option = new("--story")
        {
            Description = "Which articles are compared: all as one story (one), those of each folder (folder), or those that tell of the same (auto). Default: one.",
            HelpName = "MODE",
            CustomParser = result => Enum.Parse<StoryMode>(result.Tokens[0].Value, ignoreCase: true),
        };
        option.AcceptOnlyFromAmong("one", "folder", "auto");
        return option;
    }

    public static Option<Uri?> RulePages() => new("--rule-pages")
    {
        Description = "Address of the folder docs/rules, which SARIF links to. Default: in the repository that the program was built from, where the build knew it.",
        HelpName = "URL",
        CustomParser = result =>
        {
            string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && Running.RulePages.IsOfTheWeb(address)) return address;
            result.AddError($"'{text}' is not an address such as https://example.org/docs/rules.");
            return null;
        },
    };

    public static Option<double?> Share(string name, string description)
    {
        Option<double?> option = new(name) { Description = description, HelpName = "0..1", CustomParser = ParseShare };
        return option;
    }

    private static double? ParseShare(ArgumentResult result)
    {
        string text = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is >= 0 and <= 1) return value;
        result.AddError($"'{text}' is not a number from 0 to 1, such as 0.8.");
        return null;
    }
}
