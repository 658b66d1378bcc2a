using System.Globalization;

namespace Reconcile.Language.Tokens;

/// <summary>What a code unit is to the tokeniser.</summary>
internal static class Characters
{
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' || (char.IsControl(c) && c < ' ');

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '\u2026' or '\u3002' or '\u061F' or '\u0964';

    public static bool IsClosing(char c) => c is '"' or '\'' or '\u201D' or '\u2019' or ')' or ']' or '}' or '\u00BB';

    public static bool IsOpening(char c) => c is '"' or '\'' or '\u201C' or '\u2018' or '(' or '[' or '\u00AB' or '`';
}
