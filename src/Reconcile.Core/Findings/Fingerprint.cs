using System.Globalization;
using System.Text;

namespace Reconcile.Findings;

/// <summary>Identity of a finding from its content: where it stands in an article does not matter.</summary>
internal static class Fingerprint
{
    public static string Of(FindingRelation relation, ConflictType type, string slot, IEnumerable<string> answers)
    {
        var text = new StringBuilder();
        text.Append((int)relation).Append('|').Append((int)type).Append('|').Append(WithoutNumbering(slot));
        foreach (string answer in answers.Order(StringComparer.Ordinal)) text.Append('|').Append(answer.ToUpperInvariant());
        return Hash(text.ToString());
    }

    /// <summary>A slot that names a claim by its number would not survive an edit.</summary>
    private static string WithoutNumbering(string slot)
    {
        int slash = slot.LastIndexOf('/');
        return slash >= 0 && slash + 1 < slot.Length && slot[slash + 1] == 'c' && slash + 2 < slot.Length && char.IsAsciiDigit(slot[slash + 2]) ? slot[..slash] : slot;
    }

    private static string Hash(string text)
    {
        // FNV-1a, 64 bits (Fowler, Noll, Vo): stable, short, and no secret depends on it.
        ulong hash = 14695981039346656037;
        foreach (byte b in Encoding.UTF8.GetBytes(text)) hash = (hash ^ b) * 1099511628211;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
