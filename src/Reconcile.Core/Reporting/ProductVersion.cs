using System.Reflection;

namespace Reconcile.Reporting;

/// <summary>The version of this library as it was built.</summary>
internal static class ProductVersion
{
    /// <summary>Such as <c>1.4.0</c>; without the commit, so that a rebuild writes the same report.</summary>
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
