namespace Reconcile.Extraction.Times;

/// <summary>Reads a part of a time: <c>the end of 1990</c>, <c>early March</c>, <c>late last week</c>, <c>the middle of October</c>.</summary>
internal static class PhrasePart
{
    /// <summary>The first token of the whole and the part named, or false.</summary>
    public static bool TryRead(TimeContext context, int at, out int whole, out string part)
    {
        (whole, part) = (at, string.Empty);
        int word = context.Is(at, "the") ? at + 1 : at;
        if (word >= context.End || PartOf.Name(context.Form(word)) is not { } name) return false;
        part = name;
        whole = word + 1;
        if (context.Is(whole, ["-", "on"])) whole++;
        if (context.Is(whole, "of") || (word == at && name != "mid" && context.Is(whole, "in") && context.Form(word) is "early" or "late" or "later" or "Early" or "Late")) whole++;
        else if (word > at) return false;
        else if (context.Form(word) is "beginning" or "start" or "end" or "close" or "middle" or "opening") return false;
        return whole < context.End;
    }
}
