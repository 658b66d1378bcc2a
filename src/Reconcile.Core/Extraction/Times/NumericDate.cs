namespace Reconcile.Extraction.Times;

/// <summary>Reads dates in digits: <c>2022-11-11</c>, <c>11/11/2022</c>, <c>11.11.2022</c>. With slashes the month comes first unless it cannot; with points the day does.</summary>
internal static class NumericDate
{
    public static bool TryRead(TimeContext context, int at, out TimeDraft draft)
    {
        draft = default;
        ReadOnlySpan<char> form = context.Form(at);
        if (!char.IsAsciiDigit(form[0])) return false;
        int start = context.Parsed.Tokens[at].Start;
        ReadOnlySpan<char> text = context.Parsed.Text.AsSpan(start);
        int length = Length(text);
        if (length < 6 || !TryParse(text[..length], out DateOnly day)) return false;
        int end = at + 1;
        while (end < context.End && context.Parsed.Tokens[end].End <= start + length) end++;
        if (context.Parsed.Tokens[end - 1].End < start + length && context.Parsed.Tokens[end - 1].End != start + length) return false;
        draft = new TimeDraft(at, end, "numeric-date") { Moment = Calendar.Day(day) };
        return true;
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        int n = 0;
        while (n < text.Length && n < 10 && (char.IsAsciiDigit(text[n]) || text[n] is '-' or '/' or '.')) n++;
        if (n > 0 && text[n - 1] is '.') n--;
        return n < text.Length && char.IsAsciiDigit(text[n]) ? 0 : n;
    }

    private static bool TryParse(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        Span<int> parts = stackalloc int[3];
        int part = 0, digits = 0, firstDigits = 0;
        char mark = '\0';
        foreach (char c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                parts[part] = (parts[part] * 10) + (c - '0');
                digits++;
                continue;
            }

            if (part == 0) firstDigits = digits;
            if ((mark != '\0' && c != mark) || ++part > 2 || digits == 0) return false;
            (mark, digits) = (c, 0);
        }

        if (part != 2 || digits == 0) return false;
        (int year, int month, int dayOfMonth) = firstDigits == 4 ? (parts[0], parts[1], parts[2]) : digits == 4 || (digits == 2 && mark == '/') ? (parts[2], parts[0], parts[1]) : (0, 0, 0);
        if (firstDigits != 4 && (month > 12 || mark == '.')) (month, dayOfMonth) = (dayOfMonth, month);
        if (year is > 0 and < 100) year += year < 50 ? 2000 : 1900;
        if (year is < 1500 or > 2100 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month)) return false;
        day = new DateOnly(year, month, dayOfMonth);
        return true;
    }
}
