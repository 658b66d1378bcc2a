using System.Globalization;
using System.Text;

namespace Reconcile.Lexicons;

/// <summary>
/// Compiles the WordNet 3.1 database files into <c>wordnet.bin</c>. Left out: names (synsets that are instances, words with capitals),
/// compounds of nouns that WordNet's tagged texts never use, and words of more than three parts.
/// </summary>
internal static class WordNetCompiler
{
    private const string Classes = "nvar";
    private static readonly string[] Files = ["noun", "verb", "adj", "adv"];

    // Compounds of nouns that stand in WordNet's tagged texts; the others are left out.
    private static readonly HashSet<string> UsedCompounds = new(StringComparer.Ordinal);

    public static int Compile(string folder, string output)
    {
        Dictionary<int, SynsetData>[] data = [.. Files.Select((f, i) => SynsetData.Read(Path.Combine(folder, "data." + f), Classes[i]))];
        foreach (string line in File.ReadLines(Path.Combine(folder, "index.noun")))
        {
            string[] field = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!line.StartsWith(' ') && field[0].Contains('_', StringComparison.Ordinal) && field[^(int.Parse(field[2], CultureInfo.InvariantCulture) + 1)] != "0") UsedCompounds.Add(field[0].Replace('_', ' '));
        }

        List<SynsetData> synsets = Keep(data);
        SortedSet<string> words = new(StringComparer.Ordinal);
        foreach (SynsetData synset in synsets)
            foreach (string word in synset.Words)
                if (IsKept(word, synset)) words.Add(word);
        string[] lemmas = [.. words];
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        for (int i = 0; i < lemmas.Length; i++) ids[lemmas[i]] = i;

        WordNetArrays arrays = new()
        {
            PosStart = [.. Classes.Select(c => synsets.FindIndex(s => s.Pos == c)), synsets.Count],
            Letters = Encoding.UTF8.GetBytes(string.Concat(lemmas)),
            Depth = [.. synsets.Select(s => Depth(s, data, []))],
            LemmaStart = Starts(lemmas.Select(static l => Encoding.UTF8.GetByteCount(l))),
            Members = Lists(synsets.Select(s => s.Words.Where(ids.ContainsKey).Where(w => IsKept(w, s)).Select(w => ids[w]))),
            Hypernyms = Lists(synsets.Select(s => Targets(s, data, "@"))),
            Similar = Lists(synsets.Select(s => Targets(s, data, "&", "$"))),
            Senses = Lists(Senses(folder, lemmas, data)),
            Derived = Lists(Derived(synsets, data, ids, lemmas.Length)),
            Antonyms = [.. Antonyms(synsets, data, ids)],
        };
        using (FileStream file = File.Create(output)) arrays.Write(file);
        Console.WriteLine($"{lemmas.Length} words, {synsets.Count} synsets, {arrays.Antonyms.Length / 4} antonym pairs, {arrays.Derived.Items.Length} derivations, {new FileInfo(output).Length} bytes");
        return 0;
    }

    private static List<SynsetData> Keep(Dictionary<int, SynsetData>[] data)
    {
        HashSet<SynsetData> kept = [];
        foreach (Dictionary<int, SynsetData> file in data)
            foreach (SynsetData synset in file.Values)
                if (!synset.Pointers.Any(static p => p.Symbol == "@i") && synset.Words.Any(w => IsKept(w, synset))) KeepWithHypernyms(synset, data, kept);
        List<SynsetData> list = [];
        foreach (Dictionary<int, SynsetData> file in data)
            foreach ((_, SynsetData synset) in file.OrderBy(static e => e.Key))
                if (kept.Contains(synset)) { synset.Id = list.Count; list.Add(synset); }
        return list;
    }

    private static void KeepWithHypernyms(SynsetData synset, Dictionary<int, SynsetData>[] data, HashSet<SynsetData> kept)
    {
        if (!kept.Add(synset)) return;
        foreach (PointerData pointer in synset.Pointers)
            if (pointer.Symbol == "@") KeepWithHypernyms(Target(pointer, data), data, kept);
    }

    private static bool IsKept(string word, SynsetData synset)
    {
        int parts = 1;
        foreach (char c in word)
        {
            if (char.IsUpper(c) || c > 127) return false;
            if (c == ' ') parts++;
        }

        return parts == 1 ? !char.IsDigit(word[0]) : parts <= 3 && (synset.Pos != 'n' || UsedCompounds.Contains(word));
    }

    private static SynsetData Target(PointerData pointer, Dictionary<int, SynsetData>[] data) =>
        data[Classes.IndexOf(pointer.Pos == 's' ? 'a' : pointer.Pos, StringComparison.Ordinal)][pointer.Offset];

    private static IEnumerable<int> Targets(SynsetData synset, Dictionary<int, SynsetData>[] data, params string[] symbols) =>
        synset.Pointers.Where(p => symbols.Contains(p.Symbol)).Select(p => Target(p, data).Id).Where(static id => id >= 0).Distinct();

    private static byte Depth(SynsetData synset, Dictionary<int, SynsetData>[] data, Dictionary<SynsetData, byte> seen)
    {
        byte depth = byte.MaxValue;
        foreach (PointerData pointer in synset.Pointers)
            if (pointer.Symbol == "@") depth = Math.Min(depth, Depth(Target(pointer, data), data, seen));
        return depth == byte.MaxValue ? (byte)1 : (byte)(depth + 1);
    }

    // index.* lists the senses of a word from the most frequent to the least.
    private static IEnumerable<IEnumerable<int>> Senses(string folder, string[] lemmas, Dictionary<int, SynsetData>[] data)
    {
        Dictionary<string, List<int>> senses = lemmas.ToDictionary(static l => l, static _ => new List<int>(), StringComparer.Ordinal);
        for (int f = 0; f < Files.Length; f++)
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, "index." + Files[f])))
            {
                if (line.StartsWith(' ')) continue;
                string[] field = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                string word = field[0].Replace('_', ' ');
                if (!senses.TryGetValue(word, out List<int>? list)) continue;
                int count = int.Parse(field[2], CultureInfo.InvariantCulture);
                foreach (string offset in field[^count..])
                {
                    SynsetData synset = data[f][int.Parse(offset, CultureInfo.InvariantCulture)];
                    if (synset.Id >= 0 && synset.Words.Contains(word, StringComparer.Ordinal) && IsKept(word, synset)) list.Add(synset.Id);
                }
            }
        }

        return lemmas.Select(l => (IEnumerable<int>)senses[l]);
    }

    private static List<int>[] Derived(List<SynsetData> synsets, Dictionary<int, SynsetData>[] data, Dictionary<string, int> ids, int count)
    {
        SortedSet<int>[] derived = new SortedSet<int>[count];
        foreach ((int from, int to, _, _) in WordPointers(synsets, data, ids, "+", "\\", "<"))
        {
            if (from == to) continue;
            (derived[from] ??= []).Add(to);
            (derived[to] ??= []).Add(from);
        }

        return [.. derived.Select(static d => d is null ? [] : d.ToList())];
    }

    private static IEnumerable<int> Antonyms(List<SynsetData> synsets, Dictionary<int, SynsetData>[] data, Dictionary<string, int> ids) =>
        WordPointers(synsets, data, ids, "!").OrderBy(static p => p.FromSynset).ThenBy(static p => p.From)
            .SelectMany(static p => new[] { p.FromSynset, p.From, p.ToSynset, p.To });

    private static IEnumerable<(int From, int To, int FromSynset, int ToSynset)> WordPointers(
        List<SynsetData> synsets, Dictionary<int, SynsetData>[] data, Dictionary<string, int> ids, params string[] symbols)
    {
        foreach (SynsetData synset in synsets)
        {
            foreach (PointerData pointer in synset.Pointers)
            {
                if (!symbols.Contains(pointer.Symbol) || pointer.SourceWord < 0) continue;
                SynsetData target = Target(pointer, data);
                if (target.Id < 0 || pointer.TargetWord >= target.Words.Length) continue;
                if (ids.TryGetValue(synset.Words[pointer.SourceWord], out int from) && ids.TryGetValue(target.Words[pointer.TargetWord], out int to))
                    yield return (from, to, synset.Id, target.Id);
            }
        }
    }

    private static int[] Starts(IEnumerable<int> lengths)
    {
        List<int> starts = [0];
        foreach (int length in lengths) starts.Add(starts[^1] + length);
        return [.. starts];
    }

    private static (int[] Starts, int[] Items) Lists(IEnumerable<IEnumerable<int>> lists)
    {
        List<int> starts = [0], items = [];
        foreach (IEnumerable<int> list in lists)
        {
            items.AddRange(list);
            starts.Add(items.Count);
        }

        return ([.. starts], [.. items]);
    }
}
