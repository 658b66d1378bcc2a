namespace Reconcile.Clustering.Grouping;

/// <summary>Numbers the stems of a collection and remembers how each was first written.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _stems = [];
    private readonly List<string> _forms = [];

    public Vocabulary() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _stems.Count;

    public string StemOf(int number) => _stems[number];

    /// <summary>The form in which the word first stood in the articles.</summary>
    public string FormOf(int number) => _forms[number];

    public int NumberOf(ReadOnlySpan<char> stem, ReadOnlySpan<char> form)
    {
        if (_lookup.TryGetValue(stem, out int number)) return number;
        string key = stem.ToString();
        number = _stems.Count;
        _numbers[key] = number;
        _stems.Add(key);
        _forms.Add(form.ToString());
        return number;
    }
}
