using System.Collections.Immutable;
using Reconcile.Language.Lexicons;

namespace Reconcile.Clustering.Origins;

/// <summary>Reads what an article says about its own version: updated, corrected, developing, retracted.</summary>
internal static class VersionNotes
{
    private const int GapLength = 160;

    private static readonly ImmutableArray<(VersionKind Kind, string[] Parts, int Words)> Phrases = Load();

    /// <summary>The notes in text order, one a kind and line at most.</summary>
    public static ImmutableArray<VersionNote> Of(string text)
    {
        List<VersionNote> notes = [];
        foreach ((VersionKind kind, string[] parts, int words) in Phrases)
        {
            for (int at = Next(text, parts[0], 0); at >= 0; at = Next(text, parts[0], at + 1))
            {
                int end = End(text, parts, at);
                if (end > 0 && (words > 3 || AtLineStart(text, at)) && (words > 1 || Announces(text, end)))
                    Add(notes, new VersionNote(kind, TextSpan.FromBounds(at, end)));
            }
        }

        notes.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return [.. notes];
    }

    private static int Next(string text, string part, int from) => text.IndexOf(part, from, StringComparison.OrdinalIgnoreCase);

    private static int End(string text, string[] parts, int start)
    {
        int end = start + parts[0].Length;
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return -1;
        for (int i = 1; i < parts.Length; i++)
        {
            int reach = Math.Min(text.Length, end + GapLength);
            int line = text.AsSpan(end, reach - end).IndexOf('\n');
            if (line >= 0) reach = end + line;
            int found = text.AsSpan(end, reach - end).IndexOf(parts[i], StringComparison.OrdinalIgnoreCase);
            if (found < 0) return -1;
            end += found + parts[i].Length;
        }

        return end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]) ? -1 : end;
    }

    private static bool AtLineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is '(' or '*' or '[' or '_' or ' ' or '•') at--;
        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    private static bool Announces(string text, int end)
    {
        if (text[end - 1] == ':') return true;
        while (end < text.Length && text[end] == ' ') end++;
        return end < text.Length && (text[end] is ':' or '(' or ')' or ']' or '*' || char.IsAsciiDigit(text[end]));
    }

    private static void Add(List<VersionNote> notes, VersionNote note)
    {
        foreach (VersionNote other in notes)
            if (other.Kind == note.Kind && Math.Abs(other.Span.Start - note.Span.Start) < GapLength)
                return;
        notes.Add(note);
    }

    private static ImmutableArray<(VersionKind Kind, string[] Parts, int Words)> Load()
    {
        var phrases = ImmutableArray.CreateBuilder<(VersionKind, string[], int)>();
        foreach (LexiconLine line in LexiconReader.Read("Clustering/Origins/versions.lexicon"))
        {
            if (!Enum.TryParse(line.Section, ignoreCase: true, out VersionKind kind)) throw line.Fault($"no version note is called '{line.Section}'");
            string phrase = line.Key;
            phrases.Add((kind, phrase.Split(" ... "), phrase.Split(' ').Length));
        }

        return phrases.ToImmutable();
    }
}
