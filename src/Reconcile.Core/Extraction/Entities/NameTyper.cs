using Reconcile.Language;
using Reconcile.Language.Lexicons;

namespace Reconcile.Extraction.Entities;

/// <summary>Cuts a run of capitalised words into names and says what each names, by lists and by the form of the name.</summary>
internal static class NameTyper
{
    public static void Split(ParsedText text, int start, int end, List<NamePiece> pieces)
    {
        // "R-Texas" behind the name of a member of a parliament.
        if (end - start > 2 && text.Form(start) is "R" or "D" or "I" && text.Form(start + 1) is "-") start += 2;
        while (start < end && (IsLoose(text, start) || text.Form(start) is "the" or "of" or "LLC" || (NameWords.IsSuffix(text.Form(start)) && text.Form(start).EndsWith('.')))) start++;
        while (end > start && (IsLoose(text, end - 1) || text.Form(end - 1) is "of" or "for" or "the" or "and")) end--;
        if (start >= end) return;
        GazetteerEntry? entry = NameFinder.Listed(text, start, end, out int listed);
        if (entry is not null && listed == end)
        {
            pieces.Add(FromList(text, start, end, entry));
            return;
        }

        if (end - start >= 2 && NameWords.IsShipPrefix(text.Form(start)))
        {
            pieces.Add(Make(text, start, end, EntityKind.Product, "product:" + NameKey.Slug(Words(text, start, end))));
            return;
        }

        int tail = ListedTail(text, start, end);
        if (tail < end)
        {
            Split(text, start, tail, pieces);
            Split(text, tail, end, pieces);
            return;
        }

        int body = BeforeOffice(text, start, end);
        if (body < end)
        {
            if (body > start) Split(text, start, body, pieces);
            return;
        }

        if (FormOf(text, start, end) is { } headed)
        {
            int from = AfterDemonym(text, start, end, pieces), to = BeforeCountry(text, from, end);
            pieces.Add(Make(text, from, to, headed.Kind, headed.Key?.Invoke(Words(text, from, to))));
            if (to < end) Split(text, to + 1, end, pieces);
            return;
        }

        if (SplitAtTitle(text, start, end, pieces)) return;
        if (end - start >= 3 && NameWords.IsGivenName(text.Form(start + 1)) && PersonNouns.Contains(text.Form(start).ToString().ToLowerInvariant()))
        {
            NamePiece person = Person(text, start + 1, end, text.Form(start).ToString().ToLowerInvariant());
            person.MentionFirst = start;
            pieces.Add(person);
            return;
        }

        if (NameWords.IsGivenName(text.Form(start)) && end - start >= 2 && !(entry?.Class == GazetteerClass.Person))
        {
            pieces.Add(Person(text, start, end, null));
            return;
        }

        if (entry is not null && listed < end && !(entry.Class == GazetteerClass.Person && NameWords.IsSuffix(text.Form(listed))))
        {
            pieces.Add(FromList(text, start, listed, entry));
            Split(text, listed, end, pieces);
            return;
        }

        pieces.Add(Unlisted(text, start, end));
    }

    private static bool IsLoose(ParsedText text, int i) => text.Form(i) is "-" or "&" or "'s" or "\u2019s" || NameWords.IsNoName(text.Form(i));

    private static NamePiece FromList(ParsedText text, int start, int end, GazetteerEntry entry)
    {
        EntityKind kind = entry.Class switch
        {
            GazetteerClass.Country or GazetteerClass.Demonym or GazetteerClass.Metonym => EntityKind.Government,
            GazetteerClass.People => EntityKind.Group,
            GazetteerClass.Organisation or GazetteerClass.Outlet => EntityKind.Organisation,
            GazetteerClass.Person => EntityKind.Person,
            _ => EntityKind.Place,
        };
        NamePiece piece = Make(text, start, end, kind, entry.Key);
        if (entry.Class is GazetteerClass.Demonym && entry.Key.StartsWith("place:", StringComparison.Ordinal)) piece.Kind = EntityKind.Place;
        piece.Gender = entry.Gender;
        return Metonyms.Resolve(text, piece, entry);
    }

    // "Republican White House", "Photo Donald Trump": a listed name of two or more words at the end stands for itself.
    private static int ListedTail(ParsedText text, int start, int end)
    {
        for (int i = start + 1; i < end - 1; i++)
        {
            if (NameWords.IsTitle(text.Form(i - 1)) || text.Form(i - 1) is "of" or "the" or "for" or "and" or "-") continue;
            if (NameFinder.Listed(text, i, end, out int listed) is { Class: GazetteerClass.Metonym or GazetteerClass.Country or GazetteerClass.Capital or GazetteerClass.Person } && listed == end) return i;
        }

        return end;
    }

    // "Springfield Police Chief", "University Vice President": the office at the end names nobody; who has it stands elsewhere.
    private static int BeforeOffice(ParsedText text, int start, int end)
    {
        if (!NameWords.IsTitle(text.Form(end - 1)) || NameWords.IsTitle(text.Form(start)) || NameWords.IsGivenName(text.Form(start))) return end;
        int office = end - 1;
        while (office > start && (NameWords.IsTitle(text.Form(office - 1)) || NameWords.IsTitleModifier(text.Form(office - 1)))) office--;
        return office;
    }

    // The head of an English name stands last ("Kakhovka Dam") or before "of" ("Bank of England").
    private static (EntityKind Kind, Func<string, string>? Key)? FormOf(ParsedText text, int start, int end)
    {
        if (end - start < 2) return null;
        int head = end - 1;
        for (int i = start + 1; i < end - 1 && head == end - 1; i++)
            if (text.Form(i) is "of" or "for") head = i - 1;
        ReadOnlySpan<char> word = text.Form(head);
        if (NameWords.IsTitle(text.Form(start)) && head > start + 1 && NameWords.IsGivenName(text.Form(start + 1))) return null;
        bool before = head < end - 1;
        if (NameWords.IsRegionHead(word) && !(before && text.Form(head + 2) is "the")) return (EntityKind.Place, NameKeys.Region);
        if (NameWords.IsOrganisationHead(word) || NameWords.IsCompanySuffix(word)) return (EntityKind.Organisation, NameKeys.Organisation);
        if (NameWords.IsPlaceHead(word)) return (EntityKind.Place, NameKeys.Place);
        if (NameWords.IsEventHead(word)) return (EntityKind.Event, NameKeys.Event);
        return NameWords.IsPlaceHead(text.Form(start)) && text.Form(start) is "Lake" or "Mount" or "Fort" or "Cape" or "Port"
            ? (EntityKind.Place, NameKeys.Place) : null;
    }

    // "Russian Defence Ministry": the country is a mention of its own.
    private static int AfterDemonym(ParsedText text, int start, int end, List<NamePiece> pieces)
    {
        if (NameFinder.Listed(text, start, end, out int listed) is not { Class: GazetteerClass.Demonym or GazetteerClass.Country } entry) return start;
        if (end - listed < 1 || !Ministries.IsHead(text.Form(end - 1)) && entry.Class == GazetteerClass.Country) return start;
        pieces.Add(FromList(text, start, listed, entry));
        return listed;
    }

    // "Ministry of Defence of Ukraine", "Armed Forces of the Philippines".
    private static int BeforeCountry(ParsedText text, int start, int end)
    {
        bool body = false;
        for (int i = start; i < end - 1; i++)
        {
            body |= Ministries.IsHead(text.Form(i)) || NameWords.IsPlaceHead(text.Form(i));
            if (!body || text.Form(i) is not "of") continue;
            int name = text.Form(i + 1) is "the" ? i + 2 : i + 1;
            if (name < end && NameFinder.Listed(text, name, end, out int listed) is { Class: GazetteerClass.Country or GazetteerClass.Metonym } && listed == end) return i;
        }

        return end;
    }

    private static bool SplitAtTitle(ParsedText text, int start, int end, List<NamePiece> pieces)
    {
        int title = -1;
        for (int i = start; i < end; i++)
            if (NameWords.IsTitle(text.Form(i)) && !(i > start && NameWords.IsGivenName(text.Form(i - 1)) && i == end - 1)) title = i;
        if (title < 0) return false;
        int first = title;
        while (first > start && (NameWords.IsTitle(text.Form(first - 1)) || NameWords.IsTitleModifier(text.Form(first - 1)) || text.Form(first - 1) is "-" or "of")) first--;
        int after = title + 1;
        bool of = after + 2 < end && text.Form(after) is "of";
        if (of) after += 2;
        if (first > start) Split(text, start, first, pieces);
        if (after >= end) return true;
        if (IsOffice(text, after, end) || (of && end - after == 1 && CommonWords.Contains(text.Form(after)))) return true;
        string role = Words(text, first, after).ToLowerInvariant();
        if (text.Form(after) is "of" or "for" or "and" or "&" || (after < end && NameFinder.Listed(text, after, end, out int listed) is { Class: not GazetteerClass.Person } && listed == end)) { Split(text, after, end, pieces); return true; }
        NamePiece person = Person(text, after, end, role);
        person.MentionFirst = first;
        pieces.Add(person);
        return true;
    }

    // "Chief Medical Examiner", "General Staff": what follows the title belongs to it.
    private static bool IsOffice(ParsedText text, int start, int end)
    {
        if (NameWords.IsOrganisationHead(text.Form(start)) && end - start == 1) return true;
        if (end - start < 2) return false;
        for (int i = start; i < end; i++)
            if (NameWords.IsGivenName(text.Form(i)) || !CommonWords.Contains(text.Form(i))) return false;
        return true;
    }

    private static NamePiece Person(ParsedText text, int start, int end, string? role)
    {
        NamePiece piece = Make(text, start, end, EntityKind.Person, null);
        if (Gazetteer.Default.Find(piece.Name) is { Class: GazetteerClass.Person } known)
        {
            piece.Key = known.Key;
            piece.Gender = known.Gender;
        }

        piece.Role = role;
        piece.Gender ??= Genders.Of(text.Form(start).ToString(), role);
        return piece;
    }

    private static NamePiece Unlisted(ParsedText text, int start, int end)
    {
        NamePiece piece = Make(text, start, end, EntityKind.Unknown, null);
        piece.Certain = false;
        if (end - start >= 2 && NameWords.IsPlacePrefix(text.Form(start))) piece.Kind = EntityKind.Place;
        if (end - start == 1 && text.Form(start) is { Length: >= 2 and <= 6 } form && IsAcronym(form) && !CommonWords.Contains(form))
        {
            piece.Kind = EntityKind.Organisation;
            piece.Key = NameKeys.Organisation(piece.Name);
        }

        return piece;
    }

    private static bool IsAcronym(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
            if (!char.IsUpper(c) && c != '.') return false;
        return true;
    }

    private static NamePiece Make(ParsedText text, int start, int end, EntityKind kind, string? key) =>
        new() { First = start, End = end, Name = Words(text, start, end), Kind = kind, Key = key, Certain = true };

    private static string Words(ParsedText text, int start, int end) =>
        text.Text[text.Tokens[start].Start..text.Tokens[end - 1].End].Replace('\u00A0', ' ').Replace('\n', ' ');
}
