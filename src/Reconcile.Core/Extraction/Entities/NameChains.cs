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
        List<NamePiece> full = pieces.FindAll(static p => p.Kind == EntityKind.Person && p.Name.Contains(' ', StringComparison.Ordinal));
        // The longest form first; equal ones in text order.
        foreach (NamePiece piece in full.OrderByDescending(static p => p.Name.Split(' ').Length)) Register(piece);
        foreach (List<NamePiece> same in bySurname.Values) same.Sort(static (a, b) => a.First.CompareTo(b.First));
        TypeByShortForm();
        foreach (NamePiece piece in pieces) LinkPerson(piece);
        KeyPersons();
        LinkRepeats();
        LinkShortForms();
        foreach (NamePiece piece in pieces) piece.Key ??= OwnKey(piece);
    }

    // "Carly Fiorina" ... "Fiorina said": only persons are called by their last word alone.
    private void TypeByShortForm()
    {
        HashSet<string> single = new(StringComparer.Ordinal);
        foreach (NamePiece piece in pieces)
            if (piece.Kind == EntityKind.Unknown && piece.Proper && !piece.Opens && !piece.Name.Contains(' ', StringComparison.Ordinal) && !CommonWords.Contains(piece.Name)) single.Add(piece.Name);
        foreach (NamePiece piece in pieces)
        {
            string[] words = piece.Name.Split(' ');
            if (piece.Kind == EntityKind.Unknown && words.Length is 2 or 3 && single.Contains(words[^1]) && !CommonWords.Contains(words[0])) Register(AsPerson(piece));
        }
    }

    private void Register(NamePiece piece)
    {
        List<NamePiece> same = Slot(bySurname, Surname(piece.Name));
        if (same.Find(p => IsOneName(p.Name, piece.Name)) is { } known) Adopt(piece, known);
        else if (IsLongerSomewhere(piece) is { } longer) Adopt(piece, longer);
        else
        {
            same.Add(piece);
            Slot(byGiven, NameKey.Slug(piece.Name.Split(' ')[0])).Add(piece);
        }
    }

    // "Guzmán" drops out of "Ovidio Guzmán López", and "López Obrador" is the end of a longer name.
    private NamePiece? IsLongerSomewhere(NamePiece piece)
    {
        string slug = NameKey.Slug(piece.Name);
        foreach (List<NamePiece> list in bySurname.Values)
            foreach (NamePiece other in list)
            {
                string full = NameKey.Slug(other.Name);
                if (full.StartsWith(slug + "-", StringComparison.Ordinal) || full.EndsWith("-" + slug, StringComparison.Ordinal)) return other;
            }

        return null;
    }

    private static bool IsOneName(string a, string b) => GivenNames.MayBeOne(a, b) || NameKey.Slug(a).EndsWith("-" + NameKey.Slug(b), StringComparison.Ordinal);

    private void LinkPerson(NamePiece piece)
    {
        if (piece.Root is not null || (piece.Key is not null && piece.Kind != EntityKind.Person)) return;
        if (piece.Kind is not (EntityKind.Person or EntityKind.Unknown)) return;
        bool single = !piece.Name.Contains(' ', StringComparison.Ordinal);
        if (bySurname.TryGetValue(Surname(piece.Name), out List<NamePiece>? same) && same.Count > 0)
        {
            if (single) Adopt(piece, Nearest(same, piece));
            else if (piece.Kind == EntityKind.Unknown && piece.Name.Split(' ').Length <= 4) Register(AsPerson(piece));
            return;
        }

        if (single && byGiven.TryGetValue(NameKey.Slug(piece.Name), out List<NamePiece>? named) && named.Count == 1) Adopt(piece, named[0]);
    }

    private static NamePiece AsPerson(NamePiece piece)
    {
        piece.Kind = EntityKind.Person;
        return piece;
    }

    // Where several persons share a surname, the bare surname means the one named just before, else the one the article named first.
    private static NamePiece Nearest(List<NamePiece> same, NamePiece piece)
    {
        const int near = 45;
        NamePiece? best = null;
        foreach (NamePiece candidate in same)
        {
            if (piece.Gender is not null && candidate.Gender is not null && piece.Gender != candidate.Gender) continue;
            if (best is null || (candidate.First < piece.First && piece.First - candidate.First < near)) best = candidate;
        }

        return best ?? same[0];
    }

    private static void Adopt(NamePiece piece, NamePiece match)
    {
        if (piece == match) return;
        NamePiece root = match.Root ?? match;
        piece.Root = root;
        piece.Kind = EntityKind.Person;
        piece.Key = null;
        piece.Gender ??= root.Gender;
        root.Gender ??= piece.Gender;
        root.Role ??= piece.Role;
    }

    // The person the article names most often has the plain key of the surname, others of that surname have their given name in it.
    private void KeyPersons()
    {
        foreach (List<NamePiece> same in bySurname.Values)
        {
            if (same.Count == 0) continue;
            NamePiece main = same[0];
            foreach (NamePiece person in same)
                if (Count(person) > Count(main)) main = person;
            foreach (NamePiece person in same)
            {
                string plain = NameKeys.Person(person.Name);
                person.Key ??= person == main ? plain : plain + "/" + NameKey.Slug(person.Name.Split(' ')[0]);
            }
        }

        foreach (NamePiece piece in pieces)
            if (piece.Root is { } root) piece.Key = root.Key ??= NameKeys.Person(root.Name);
    }

    private int Count(NamePiece person)
    {
        int count = 0;
        foreach (NamePiece piece in pieces)
            if (piece == person || piece.Root == person) count++;
        return count;
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
            if (LinkShip(piece)) continue;
            bool acronym = piece.Kind == EntityKind.Organisation && piece.Name.ToUpperInvariant() == piece.Name;
            if (!acronym && piece.Kind != EntityKind.Unknown) continue;
            foreach (NamePiece full in organisations)
            {
                if (!(acronym ? Initials(full.Name) == piece.Name.Replace(".", "", StringComparison.Ordinal) : piece.Proper && full.Name.StartsWith(piece.Name + " ", StringComparison.Ordinal))) continue;
                if (piece.Key is not null && Gazetteer.Default.Find(piece.Name) is not null) continue;
                full.Key ??= OwnKey(full);
                piece.Kind = EntityKind.Organisation;
                piece.Key = full.Key;
                break;
            }
        }
    }

    private bool LinkShip(NamePiece piece)
    {
        if (piece.Kind != EntityKind.Unknown || pieces.Find(p => p.Kind == EntityKind.Product && p.Name.EndsWith(" " + piece.Name, StringComparison.Ordinal)) is not { } ship) return false;
        piece.Kind = ship.Kind;
        piece.Key = ship.Key;
        return true;
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
