using System.Text;

namespace Reconcile.Evaluation;

/// <summary>The lines of <c>attribution.corpus</c> as articles with one marked attribution, or none where a line begins with <c>!</c>; known gaps are left out.</summary>
internal static class AttributionCorpus
{
    public static IEnumerable<AttributionDocument> Read(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] is '#' or '~') continue;
            bool nothing = line.StartsWith("! ", StringComparison.Ordinal);
            string marked = (nothing ? line[2..] : line).Split(" => ")[0].Replace("\\n", "\n", StringComparison.Ordinal);
            yield return Unmark(marked, line, nothing);
        }
    }

    private static AttributionDocument Unmark(string marked, string id, bool nothing)
    {
        StringBuilder text = new();
        int start = 0;
        List<TextSpan> source = [], content = [];
        foreach (char c in marked)
        {
            switch (c)
            {
                case '<' or '{': start = text.Length; break;
                case '>': source.Add(TextSpan.FromBounds(start, text.Length)); break;
                case '}': content.Add(TextSpan.FromBounds(start, text.Length)); break;
                default: text.Append(c); break;
            }
        }

        return new AttributionDocument(id, text.ToString(), nothing ? [] : [new AttributionDocument.Marked(source, [], content, string.Empty)]);
    }
}
