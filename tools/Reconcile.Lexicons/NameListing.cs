using System.Text.Json;
using Reconcile.Extraction.Entities;
using Reconcile.Language;

namespace Reconcile.Lexicons;

/// <summary>Lists what the entity resolver finds, for reading by eye.</summary>
internal static class NameListing
{
    public static int Write(string path, TextWriter output)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string text = row.RootElement.GetProperty("text").GetString() ?? string.Empty;
            ParsedText parsed = TextAnalyzer.Default.Analyze(text);
            EntityIndex index = EntityResolver.Resolve(parsed);
            output.WriteLine($"== {row.RootElement.GetProperty("id").GetString()}");
            for (int e = 0; e < index.Entities.Length; e++)
            {
                Entity entity = index.Entities[e];
                IEnumerable<string> mentions = index.Mentions.Where(m => m.Entity == e)
                    .Select(m => text[parsed.Tokens[m.FirstToken].Start..parsed.Tokens[m.EndToken - 1].End].Replace('\n', ' '));
                output.WriteLine($"{entity.Kind,-12} {entity.Key,-40} {entity.Name} | {string.Join(" · ", mentions.GroupBy(m => m).Select(g => g.Count() > 1 ? $"{g.Key} x{g.Count()}" : g.Key))}");
            }
        }

        return 0;
    }
}
