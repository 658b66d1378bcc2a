using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Entities;

/// <summary>What a name or title says about a person's gender.</summary>
internal static class Genders
{
    /// <summary><c>male</c>, <c>female</c> or null; a title decides before a given name.</summary>
    public static string? Of(string given, string? role)
    {
        if (role is not null)
            foreach (string word in role.Split(' '))
                if (PersonNouns.GenderOf(word.TrimEnd('.')) is { } byTitle) return byTitle;
        return NameWords.GenderOfGivenName(given) is "male" or "female" ? NameWords.GenderOfGivenName(given) : null;
    }
}
