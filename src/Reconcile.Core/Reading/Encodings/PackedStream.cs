using System.IO.Compression;

namespace Reconcile.Reading.Encodings;

/// <summary>
/// What a gzip file holds. The base library takes a file that is cut off for one that ends; here a packed mark is put behind the file, and where
/// that does not come out again, the file was cut off. Owns the file.
/// </summary>
internal sealed class PackedStream : ForwardStream
{
    private const byte Mark = 0x1A;

    private readonly Marked _file;
    private readonly GZipStream _unpacked;
    private bool _ended;

    public PackedStream(Stream file)
    {
        _file = new Marked(file);
        _unpacked = new GZipStream(_file, CompressionMode.Decompress);
    }

    /// <exception cref="InvalidDataException">The file is no gzip file or is cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_ended || buffer.IsEmpty) return 0;
        int read = _unpacked.Read(buffer);
        // Until the mark is asked for, all comes from the file; then all of the file has come out.
        if (read > 0 && !_file.IsMarkTaken) return read;
        if (_file.IsMarkTaken && !(read == 1 && buffer[0] == Mark)) throw new InvalidDataException();
        _ended = true;
        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>The file and then the packed mark.</summary>
    private sealed class Marked(Stream file) : ForwardStream
    {
        private static readonly byte[] PackedMark = Pack();

        public bool IsMarkTaken { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (IsMarkTaken) return 0;
            int read = file.Read(buffer);
            if (read > 0 || buffer.Length < PackedMark.Length) return read;
            IsMarkTaken = true;
            PackedMark.CopyTo(buffer);
            return PackedMark.Length;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) file.Dispose();
            base.Dispose(disposing);
        }

        private static byte[] Pack()
        {
            using MemoryStream packed = new();
            using (GZipStream gzip = new(packed, CompressionMode.Compress)) gzip.WriteByte(Mark);
            return packed.ToArray();
        }
    }
}
