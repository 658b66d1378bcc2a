using System.Runtime.InteropServices;
using System.Text;

namespace Reconcile.Training;

/// <summary>Writes the parts of a model file as <see cref="Language.Parsing.ModelReader"/> reads them.</summary>
internal sealed class ModelWriter(Stream stream)
{
    public void Int(int value) => Put<int>([value]);

    public void Byte(byte value) => stream.WriteByte(value);

    public void Word(string word)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(word);
        Byte(checked((byte)bytes.Length));
        stream.Write(bytes);
    }

    public void Put<T>(ReadOnlySpan<T> values)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(values));
}
