using System.Reflection;

namespace Reconcile.Cli.Running;

/// <summary>Where the pages about the rules are, for links from SARIF.</summary>
internal static class RulePages
{
    /// <summary>The pages in the repository that the program was built from; null where the build did not know an address.</summary>
    public static Uri? Default { get; } = Of(typeof(RulePages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "RepositoryUrl")?.Value);

    /// <summary>The pages in a repository, or null where its address is none of the web.</summary>
    public static Uri? Of(string? repository)
    {
        string address = repository?.TrimEnd('/') ?? string.Empty;
        if (address.EndsWith(".git", StringComparison.Ordinal)) address = address[..^".git".Length];
        return Uri.TryCreate($"{address}/blob/HEAD/docs/rules/", UriKind.Absolute, out Uri? pages) && IsOfTheWeb(pages) ? pages : null;
    }

    public static bool IsOfTheWeb(Uri address) => address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp;
}
