using Reconcile.Language;

namespace Reconcile.Extraction.Entities;

/// <summary>The entities and mentions of an article while they are gathered; no two mentions overlap.</summary>
internal sealed class EntityTable
{
    private readonly ParsedText text;
    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly int[] taken;

    public EntityTable(ParsedText text, List<NamePiece> pieces)
    {
        this.text = text;
        taken = new int[text.Tokens.Length];
        Array.Fill(taken, -1);
        foreach (NamePiece piece in pieces)
        {
            int entity = Entity(piece);
            int first = piece.MentionFirst < 0 ? piece.First : piece.MentionFirst;
            while (first < piece.First && taken[first] >= 0) first++;
            Add(first, piece.End, entity);
        }
    }

    public List<EntityRecord> Records { get; } = [];

    public List<EntityMention> Mentions { get; } = [];

    public bool IsFree(int token) => taken[token] < 0;

    /// <summary>The entity at a token, or -1.</summary>
    public int EntityAt(int token) => taken[token] < 0 ? -1 : Mentions[taken[token]].Entity;

    public void Add(int first, int end, int entity)
    {
        for (int i = first; i < end; i++)
            if (taken[i] >= 0) return;
        for (int i = first; i < end; i++) taken[i] = Mentions.Count;
        Mentions.Add(new EntityMention(first, end, Metonyms.HeadOf(text, first, end), entity));
    }

    public EntityIndex ToIndex()
    {
        EntityMention[] mentions = [.. Mentions];
        Array.Sort(mentions, static (a, b) => a.FirstToken.CompareTo(b.FirstToken));
        int[] byToken = new int[text.Tokens.Length];
        Array.Fill(byToken, -1);
        for (int m = 0; m < mentions.Length; m++)
            for (int i = mentions[m].FirstToken; i < mentions[m].EndToken; i++) byToken[i] = m;
        Entity[] entities = new Entity[Records.Count];
        for (int i = 0; i < entities.Length; i++) entities[i] = new Entity(Records[i].Key, Records[i].Name, Records[i].Kind);
        return new EntityIndex(entities, mentions, byToken);
    }

    private int Entity(NamePiece piece)
    {
        if (!byKey.TryGetValue(piece.Key!, out int index))
        {
            index = byKey[piece.Key!] = Records.Count;
            Records.Add(new EntityRecord { Key = piece.Key!, Name = piece.Name, Kind = piece.Kind });
        }

        EntityRecord record = Records[index];
        if (piece.Name.Length > record.Name.Length && piece.Kind is EntityKind.Person or EntityKind.Organisation) record.Name = piece.Name;
        if (record.Kind == EntityKind.Unknown) record.Kind = piece.Kind;
        record.Gender ??= piece.Gender;
        if (piece.Role is not null) record.Roles += piece.Role + " ";
        return index;
    }
}
