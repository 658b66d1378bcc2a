namespace Reconcile.Reporting;

/// <summary>A page of <c>docs/rules</c> that is built into the library: heading, first paragraph, the section <c>Why</c>.</summary>
internal sealed record RulePage(string Title, string Meaning, string Why, string Markdown)
{
    /// <summary>Reads the page of a relation or kind, by its name in reports such as <c>count-vs-event</c>.</summary>
    public static RulePage Read(string name)
    {
        using Stream stream = typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{name}.md")
            ?? throw new InvalidOperationException($"The page about the rule '{name}' is not built in.");
        using var reader = new StreamReader(stream);
        string markdown = reader.ReadToEnd().ReplaceLineEndings("\n");
        string[] paragraphs = markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        int why = Array.IndexOf(paragraphs, "## Why");
        if (!paragraphs[0].StartsWith("# ", StringComparison.Ordinal) || why < 2)
            throw new InvalidOperationException($"The page about the rule '{name}' needs a heading, a first paragraph and a section Why.");
        return new(paragraphs[0][2..], paragraphs[1].Trim(), paragraphs[why + 1].Trim(), markdown);
    }
}
