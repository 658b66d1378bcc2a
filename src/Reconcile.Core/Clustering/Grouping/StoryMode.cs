namespace Reconcile;

/// <summary>How articles are split into stories before their claims are compared.</summary>
public enum StoryMode
{
    /// <summary>By what the articles say: words, names and dates.</summary>
    Auto,

    /// <summary>All articles are about one story.</summary>
    One,

    /// <summary>The articles of one folder are about one story.</summary>
    Folder,
}
