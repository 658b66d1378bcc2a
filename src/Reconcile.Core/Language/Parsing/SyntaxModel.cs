namespace Reconcile.Language.Parsing;

/// <summary>The trained weights, read once from the assembly; made by <c>tools/Reconcile.Training</c>.</summary>
internal sealed unsafe class SyntaxModel
{
    /// <summary>Number of relations a label is chosen from.</summary>
    public const int Relations = (int)Relation.Xcomp + 1;

    public const int Magic = 0x4E595352;

    public required WordEmbedding Words { get; init; }

    public required RecurrentLayer[] Layers { get; init; }

    public required WholeMatrix TagScores { get; init; }

    public required (Upos Upos, Xpos Xpos)[] Tags { get; init; }

    /// <summary>Columns in order: arc head, arc dependent, label head, label dependent.</summary>
    public required WholeMatrix Arcs { get; init; }

    /// <summary>The root as a head: arc part, then label part, in units of 2^-8.</summary>
    public required short[] Root { get; init; }

    /// <summary>What each <see cref="ArcDistance"/> adds, in units of 2^-16.</summary>
    public required int[] Distances { get; init; }

    public required int ArcSize { get; init; }

    public required WholeMatrix LabelScores { get; init; }

    public required LemmaTable Lemmas { get; init; }

    public int Width => Layers[0].Width;

    public int LabelSize => LabelScores.Inputs;

    public static SyntaxModel Load()
    {
        using Stream stream = typeof(SyntaxModel).Assembly.GetManifestResourceStream("Language/Model/syntax.bin")
            ?? throw new InvalidOperationException("The language model is missing from the assembly.");
        UnmanagedMemoryStream image = (UnmanagedMemoryStream)stream;
        return Read(new ReadOnlySpan<byte>(image.PositionPointer, (int)image.Length));
    }

    /// <summary>Reads a model from bytes that stay where they are (part of the assembly, or pinned): the rows of the words are not copied.</summary>
    public static SyntaxModel Read(ReadOnlySpan<byte> pinned)
    {
        ModelReader reader = new(pinned);
        if (reader.Int() != Magic) throw new InvalidDataException("Not a language model.");
        WordEmbedding words = WordEmbedding.Read(ref reader);
        RecurrentLayer[] layers = new RecurrentLayer[reader.Int()];
        for (int l = 0; l < layers.Length; l++) layers[l] = RecurrentLayer.Read(ref reader);
        WholeMatrix tagScores = WholeMatrix.Read(ref reader);
        (Upos, Xpos)[] tags = new (Upos, Xpos)[reader.Int()];
        for (int t = 0; t < tags.Length; t++) tags[t] = ((Upos)reader.Take<byte>(1)[0], (Xpos)reader.Take<byte>(1)[0]);
        WholeMatrix arcs = WholeMatrix.Read(ref reader);
        int arcSize = reader.Int();
        short[] root = reader.Take<short>(reader.Int()).ToArray();
        int[] distances = reader.Take<int>(ArcDistance.Count).ToArray();
        return new SyntaxModel
        {
            Words = words,
            Layers = layers,
            TagScores = tagScores,
            Tags = tags,
            Arcs = arcs,
            Root = root,
            Distances = distances,
            ArcSize = arcSize,
            LabelScores = WholeMatrix.Read(ref reader),
            Lemmas = LemmaTable.Read(ref reader),
        };
    }
}
