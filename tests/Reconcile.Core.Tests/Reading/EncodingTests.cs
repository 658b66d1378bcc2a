using System.Text;
using FluentAssertions;
using Reconcile.Reading;
using Xunit;

namespace Reconcile.Core.Tests.Reading;

public sealed class EncodingTests : IDisposable
{
    private const string Text = "The café’s owner said “no”.";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Text) },
        { "utf-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)] },
        { "utf-16 with mark", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)] },
        { "utf-16 big-endian with mark", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "utf-16", Encoding.Unicode.GetBytes(Text + " It was closed on Monday.") },
        { "windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_recognised(string name, byte[] bytes)
    {
        ReadingResult result = ArticleReader.Default.Read([_folder.Write("a.txt", bytes)]);

        result.Problems.Should().BeEmpty(name);
        result.Articles[0].Text.Should().StartWith(Text, name);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13 }, "not text")]
    [InlineData(new byte[] { 0x41, 0x81, 0x8D, 0x41 }, "save the file as UTF-8")]
    [InlineData(new byte[] { 0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA }, "save the file as UTF-8")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xC3, 0x28 }, "save the file as UTF-8")]
    public void Anything_else_is_an_error_that_says_what_to_do(byte[] bytes, string message)
    {
        string path = _folder.Write("a.txt", bytes);

        ReadingResult result = ArticleReader.Default.Read([path]);

        result.Articles.Should().BeEmpty();
        result.Problems.Should().ContainSingle().Which.ToString().Should().StartWith(path + ": ").And.Contain(message);
    }
}
