using System.Text;

namespace Reconcile.Reporting;

/// <summary>Names of enum members as other programs read them: lower-case with hyphens.</summary>
internal static class EnumName
{
    public static string Of<T>(T value) where T : struct, Enum => Split(value.ToString(), '-');

    /// <summary>The same with spaces, for people.</summary>
    public static string Words<T>(T value) where T : struct, Enum => Split(value.ToString(), ' ');

    private static string Split(string name, char separator)
    {
        var result = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && result.Length > 0) result.Append(separator);
            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
