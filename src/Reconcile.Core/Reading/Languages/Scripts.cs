namespace Reconcile.Reading.Languages;

/// <summary>Counts the letters of a text by script and names the language of those that are not Latin, as far as letters tell it.</summary>
internal struct Scripts
{
    private int _latin, _cyrillic, _ukrainian, _greek, _hebrew, _arabic, _persian, _devanagari, _thai, _kana, _hangul, _han, _georgian, _armenian;

    public int Letters { get; private set; }

    public void Count(char c)
    {
        if (!char.IsLetter(c)) return;
        Letters++;
        switch (c)
        {
            case < '\u0250': _latin++; break;
            case >= '\u0370' and < '\u0400': _greek++; break;
            case >= '\u0400' and < '\u0530':
                _cyrillic++;
                if (c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є') _ukrainian++;
                break;
            case >= '\u0530' and < '\u0590': _armenian++; break;
            case >= '\u0590' and < '\u0600': _hebrew++; break;
            case >= '\u0600' and < '\u0780':
                _arabic++;
                if (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک') _persian++;
                break;
            case >= '\u0900' and < '\u0980': _devanagari++; break;
            case >= '\u0E00' and < '\u0E80': _thai++; break;
            case >= '\u10A0' and < '\u1100': _georgian++; break;
            case >= '\u3040' and < '\u3100': _kana++; break;
            case >= '\u3400' and < '\uA000': _han++; break;
            case >= '\uAC00' and < '\uD7B0': _hangul++; break;
        }
    }

    /// <summary>The language of a text that is for the most part not in Latin letters, or null.</summary>
    public readonly string? Language()
    {
        if (Letters == 0 || _latin * 2 > Letters) return null;
        if (_kana * 10 > Letters) return "ja";
        (int Count, string Tag)[] scripts =
        [
            (_cyrillic, _ukrainian * 50 > _cyrillic ? "uk" : "ru"), (_greek, "el"), (_hebrew, "he"), (_arabic, _persian * 20 > _arabic ? "fa" : "ar"),
            (_devanagari, "hi"), (_thai, "th"), (_hangul, "ko"), (_han, "zh"), (_georgian, "ka"), (_armenian, "hy"),
        ];
        (int Count, string Tag) most = scripts.MaxBy(s => s.Count);
        return most.Count * 3 > Letters ? most.Tag : null;
    }
}
