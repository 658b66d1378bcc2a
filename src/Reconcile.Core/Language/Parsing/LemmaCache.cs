namespace Reconcile.Language.Parsing;

/// <summary>Remembers the lemmas of frequent words, so that they are looked up and made once. One a thread.</summary>
internal sealed class LemmaCache(LemmaTable table)
{
    private const int Slots = 8192;

    private readonly Entry[] entries = new Entry[Slots];

    /// <summary>The lemma of <paramref name="form"/>, as <see cref="LemmaTable"/> says.</summary>
    public string Lemma(ReadOnlySpan<char> form, Upos upos, Xpos xpos)
    {
        uint hash = (uint)(((int)upos * 64) + (int)xpos);
        foreach (char c in form) hash = (hash ^ c) * 16777619;
        ref Entry entry = ref entries[(hash ^ (hash >> 15)) % Slots];
        if (entry.Form is not null && entry.Upos == upos && entry.Xpos == xpos && form.SequenceEqual(entry.Form)) return entry.Lemma!;
        string lemma = table.Lemma(form, upos, xpos);
        entry = new Entry { Form = form.SequenceEqual(lemma) ? lemma : form.ToString(), Lemma = lemma, Upos = upos, Xpos = xpos };
        return lemma;
    }

    private struct Entry
    {
        public string? Form;
        public string? Lemma;
        public Upos Upos;
        public Xpos Xpos;
    }
}
