using System.IO.Compression;

namespace Reconcile.Language.Parsing;

/// <summary>The trained weights, read once from the assembly.</summary>
internal sealed class SyntaxModel(LinearModel tagger, LinearModel parser, (Upos Upos, Xpos Xpos)[] tags, LemmaTable lemmas)
{
    /// <summary>Class 0 of the parser is shift; then one left and one right arc a relation.</summary>
    public const int Relations = (int)Relation.Xcomp + 1;

    public LinearModel Tagger { get; } = tagger;

    public LinearModel Parser { get; } = parser;

    public (Upos Upos, Xpos Xpos)[] Tags { get; } = tags;

    public LemmaTable Lemmas { get; } = lemmas;

    public static SyntaxModel Load()
    {
        using Stream stream = typeof(SyntaxModel).Assembly.GetManifestResourceStream("Language/Model/syntax.bin")
            ?? throw new InvalidOperationException("The language model is missing from the assembly.");
        return Read(stream);
    }

    public static SyntaxModel Read(Stream stream)
    {
        using BrotliStream unpacked = new(stream, CompressionMode.Decompress);
        using BinaryReader reader = new(unpacked);
        (Upos, Xpos)[] tags = new (Upos, Xpos)[reader.ReadInt32()];
        for (int i = 0; i < tags.Length; i++) tags[i] = ((Upos)reader.ReadByte(), (Xpos)reader.ReadByte());
        return new SyntaxModel(LinearModel.Read(reader), LinearModel.Read(reader), tags, LemmaTable.Read(reader));
    }
}
