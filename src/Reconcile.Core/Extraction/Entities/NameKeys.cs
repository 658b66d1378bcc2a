namespace Reconcile.Extraction.Entities;

/// <summary>Keys of names that no list holds, built so that outlets with other habits of writing agree.</summary>
internal static class NameKeys
{
    public static string Organisation(string name) => "org:" + NameKey.Slug(WithoutArticle(WithoutSuffix(name)));

    public static string Event(string name) => "event:" + NameKey.Slug(WithoutArticle(name));

    /// <summary>A river, a street, a bridge: the whole name counts.</summary>
    public static string Place(string name) =>
        Gazetteer.Default.Find(WithoutArticle(name)) is { Class: GazetteerClass.Place or GazetteerClass.River or GazetteerClass.Region } known
            ? known.Key
            : "place:" + NameKey.Slug(WithoutHead(WithoutArticle(name), "City of ", "Town of ", "Village of "));

    /// <summary>"Kherson Region", "Kherson oblast" and "the province of Kherson" are one place, and not the city.</summary>
    public static string Region(string name)
    {
        string rest = WithoutHead(WithoutArticle(name), "Region of ", "Province of ", "County of ", "District of ", "State of ");
        int space = rest.LastIndexOf(' ');
        bool county = name.Contains("County", StringComparison.OrdinalIgnoreCase) || name.Contains("District", StringComparison.OrdinalIgnoreCase);
        if (space > 0 && NameWords.IsRegionHead(rest.AsSpan(space + 1))) rest = rest[..space];
        string key = Gazetteer.Default.Find(rest) is { Class: GazetteerClass.Place or GazetteerClass.Capital or GazetteerClass.Region } known
            ? known.Key : "place:" + NameKey.Slug(rest);
        return key + (county ? "#district" : "#region");
    }

    /// <summary>The last name carries the identity; particles belong to it.</summary>
    public static string Person(string name) => "person:" + NameKey.Surname(NameKey.Slug(SurnameOf(name)));

    /// <summary>The last name of a person, with its particles and without <c>Jr</c>.</summary>
    public static string SurnameOf(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int last = words.Length - 1;
        while (last > 0 && NameWords.IsSuffix(words[last])) last--;
        int first = last;
        while (first > 1 && NameWords.IsParticle(words[first - 1])) first--;
        return string.Join(' ', words[first..(last + 1)]);
    }

    private static string WithoutArticle(string name) => WithoutHead(name, "The ", "the ");

    private static string WithoutHead(string name, params ReadOnlySpan<string> heads)
    {
        foreach (string head in heads)
            if (name.StartsWith(head, StringComparison.Ordinal) && name.Length > head.Length) return name[head.Length..];
        return name;
    }

    private static string WithoutSuffix(string name)
    {
        while (name.LastIndexOf(' ') is > 0 and int space && NameWords.IsCompanySuffix(name.AsSpan(space + 1))) name = name[..space].TrimEnd(',');
        return name;
    }
}
