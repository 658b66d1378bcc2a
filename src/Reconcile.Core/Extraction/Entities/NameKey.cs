using System.Text;

namespace Reconcile.Extraction.Entities;

/// <summary>Names as keys: lower case, Latin letters without marks, words joined by hyphens.</summary>
internal static class NameKey
{
    public static string Slug(ReadOnlySpan<char> name)
    {
        StringBuilder slug = new(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c)) slug.Append(Fold(char.ToLowerInvariant(c)));
            else if (c is ' ' or '-' or '\u2010' or '\u2011' or '/' or '\u00A0' && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>Name parts without the particle that Arabic names carry, so that al-Assad and Assad agree.</summary>
    public static string Surname(string slug) =>
        slug.StartsWith("al-", StringComparison.Ordinal) || slug.StartsWith("el-", StringComparison.Ordinal) ? slug[3..] : slug;

    private static char Fold(char c)
    {
        if (c < 128) return c;
        return c switch
        {
            >= 'à' and <= 'å' or 'ā' or 'ă' or 'ą' => 'a',
            'ç' or 'ć' or 'č' => 'c',
            'ď' or 'đ' => 'd',
            >= 'è' and <= 'ë' or 'ē' or 'ė' or 'ę' or 'ě' => 'e',
            'ğ' => 'g',
            >= 'ì' and <= 'ï' or 'ī' or 'į' or 'ı' => 'i',
            'ł' or 'ļ' => 'l',
            'ñ' or 'ń' or 'ņ' or 'ň' => 'n',
            >= 'ò' and <= 'ö' or 'ø' or 'ō' or 'ő' => 'o',
            'ř' => 'r',
            'ś' or 'š' or 'ş' or 'ș' => 's',
            'ť' or 'ţ' or 'ț' => 't',
            >= 'ù' and <= 'ü' or 'ū' or 'ů' or 'ű' or 'ų' => 'u',
            'ý' or 'ÿ' => 'y',
            'ž' or 'ź' or 'ż' => 'z',
            _ => c,
        };
    }
}
