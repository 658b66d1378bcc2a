using System.Text;

namespace Reconcile.Extraction.Entities;

/// <summary>Links the names of one article that name the same: full name then surname, abbreviation in brackets, short form.</summary>
internal sealed class NameChains(List<NamePiece> pieces)
{
    private readonly Dictionary<string, List<NamePiece>> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamePiece>> byGiven = new(StringComparer.Ordinal);

    /// <summary>Gives every name its kind and key.</summary>
    public void Link()
    {
        foreach (NamePiece piece in pieces)
            if (piece.Kind == EntityKind.Person && piece.Name.Contains(' ', StringComparison.Ordinal)) Register(piece);
        foreach (NamePiece piece in pieces) LinkPerson(piece);
        LinkRepeats();
        LinkShortForms();
        foreach (NamePiece piece in pieces) piece.Key ??= OwnKey(piece);
    }

    private void Register(NamePiece piece)
    {
        List<NamePiece> same = Slot(bySurname, Surname(piece.Name));
        NamePiece? known = same.Find(p => GivenNames.MayBeOne(p.Name, piece.Name));
        if (known is null)
        {
            same.Add(piece);
            Slot(byGiven, NameKey.Slug(piece.Name.Split(' ')[0])).Add(piece);
        }
        else known.Gender ??= piece.Gender;
    }

    private void LinkPerson(NamePiece piece)
    {
        if (piece.Key is not null && piece.Kind != EntityKind.Person) return;
        if (piece.Kind is not (EntityKind.Person or EntityKind.Unknown)) return;
        bool single = !piece.Name.Contains(' ', StringComparison.Ordinal);
        if (bySurname.TryGetValue(Surname(piece.Name), out List<NamePiece>? same))
        {
            NamePiece? match = single || piece.Kind == EntityKind.Unknown
                ? same.Count == 1 || single ? Nearest(same, piece) : null
                : same.Find(p => GivenNames.MayBeOne(p.Name, piece.Name));
            if (match is not null && (single || GivenNames.MayBeOne(match.Name, piece.Name))) Adopt(piece, match, same.Count > 1);
            return;
        }

        if (single && byGiven.TryGetValue(NameKey.Slug(piece.Name), out List<NamePiece>? named) && named.Count == 1) Adopt(piece, named[0], false);
    }

    // Where two persons share a surname, the one named last before the mention is meant (or who fits the gender).
    private static NamePiece Nearest(List<NamePiece> same, NamePiece piece)
    {
        NamePiece best = same[0];
        foreach (NamePiece candidate in same)
        {
            if (piece.Gender is not null && candidate.Gender is not null && piece.Gender != candidate.Gender) continue;
            if (candidate.First <= piece.First || best.First > piece.First) best = candidate;
        }

        return best;
    }

    private static void Adopt(NamePiece piece, NamePiece match, bool shared)
    {
        match.Key ??= shared ? NameKeys.Person(match.Name) + "/" + NameKey.Slug(match.Name.Split(' ')[0]) : NameKeys.Person(match.Name);
        piece.Kind = EntityKind.Person;
        piece.Key = match.Key;
        piece.Gender ??= match.Gender;
        match.Gender ??= piece.Gender;
    }

    // A name that is typed once is so typed everywhere.
    private void LinkRepeats()
    {
        Dictionary<string, NamePiece> typed = new(StringComparer.Ordinal);
        foreach (NamePiece piece in pieces)
            if (piece.Kind != EntityKind.Unknown) typed.TryAdd(NameKey.Slug(piece.Name), piece);
        foreach (NamePiece piece in pieces)
        {
            if (piece.Kind != EntityKind.Unknown || !typed.TryGetValue(NameKey.Slug(piece.Name), out NamePiece? known)) continue;
            piece.Kind = known.Kind;
            piece.Key = known.Key;
        }
    }

    private void LinkShortForms()
    {
        List<NamePiece> organisations = pieces.FindAll(static p => p.Kind == EntityKind.Organisation && p.Name.Contains(' ', StringComparison.Ordinal));
        foreach (NamePiece piece in pieces)
        {
            if (piece.Name.Contains(' ', StringComparison.Ordinal)) continue;
            bool acronym = piece.Kind == EntityKind.Organisation && piece.Name.ToUpperInvariant() == piece.Name;
            if (!acronym && piece.Kind != EntityKind.Unknown) continue;
            foreach (NamePiece full in organisations)
            {
                if (!(acronym ? Initials(full.Name) == piece.Name.Replace(".", "", StringComparison.Ordinal) : full.Name.StartsWith(piece.Name + " ", StringComparison.Ordinal))) continue;
                if (piece.Key is not null && Gazetteer.Default.Find(piece.Name) is not null) continue;
                full.Key ??= OwnKey(full);
                piece.Kind = EntityKind.Organisation;
                piece.Key = full.Key;
                break;
            }
        }
    }

    private static string OwnKey(NamePiece piece) => piece.Kind switch
    {
        EntityKind.Person => NameKeys.Person(piece.Name),
        EntityKind.Organisation => NameKeys.Organisation(piece.Name),
        EntityKind.Place => NameKeys.Place(piece.Name),
        EntityKind.Event => NameKeys.Event(piece.Name),
        _ => "name:" + NameKey.Slug(piece.Name),
    };

    private static string Initials(string name)
    {
        StringBuilder initials = new();
        foreach (string word in name.Split(' ', '-'))
            if (word.Length > 0 && char.IsUpper(word[0])) initials.Append(word[0]);
        return initials.ToString();
    }

    private static string Surname(string name) => NameKey.Surname(NameKey.Slug(NameKeys.SurnameOf(name)));

    private static List<NamePiece> Slot(Dictionary<string, List<NamePiece>> table, string key)
    {
        if (!table.TryGetValue(key, out List<NamePiece>? list)) table[key] = list = [];
        return list;
    }
}
