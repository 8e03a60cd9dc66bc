using System.IO.Compression;

namespace OfficeBulletin.Desk.Layout;

/// <summary>A stream object: its dictionary and its bytes as stored.</summary>
internal sealed record PdfStream(Dictionary<string, object?> Dictionary, ReadOnlyMemory<byte> Raw);

/// <summary>
/// The objects of a PDF that LibreOffice wrote a moment ago, found front to back without the cross-reference table (its form differs between versions,
/// the objects do not). Later definitions of a number win. Not a reader for foreign files: no encryption, no filter but Flate.
/// </summary>
internal sealed class PdfFile
{
    private const int MaxUnpacked = 64 << 20;

    private readonly Dictionary<int, object?> objects = [];

    private PdfFile()
    {
    }

    public IEnumerable<object?> Objects => objects.Values;

    /// <exception cref="InvalidDataException">The bytes are not a PDF of that kind.</exception>
    public static PdfFile Read(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("%PDF-"u8))
            throw new InvalidDataException("Not a PDF.");
        var file = new PdfFile();
        for (var at = 0; NextObject(bytes.Span, ref at) is { } number;)
        {
            var syntax = new PdfSyntax(bytes[at..]);
            var value = syntax.Next();
            at += syntax.Position;
            file.objects[number] = value is Dictionary<string, object?> dictionary && StreamAt(bytes.Span, at) is { } start
                ? new PdfStream(dictionary, bytes[start..(at = EndOfStream(bytes.Span, start))])
                : value;
        }
        file.UnpackObjectStreams();
        return file;
    }

    /// <summary>Follows references; null for an object that is not there.</summary>
    public object? Resolve(object? value)
    {
        for (var hops = 0; value is PdfReference reference && hops < 16; hops++)
            value = objects.GetValueOrDefault(reference.Number);
        return value is PdfReference ? null : value;
    }

    /// <summary>The dictionary meant, also that of a stream; null when it is something else.</summary>
    public Dictionary<string, object?>? Dictionary(object? value) =>
        Resolve(value) switch { Dictionary<string, object?> dictionary => dictionary, PdfStream stream => stream.Dictionary, _ => null };

    /// <summary>A stream's bytes, inflated.</summary>
    public byte[] Unpack(PdfStream stream)
    {
        if (Resolve(stream.Dictionary.GetValueOrDefault("Filter")) is null)
            return stream.Raw.ToArray();
        using var inflate = new ZLibStream(new MemoryStream(stream.Raw.ToArray(), writable: false), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = inflate.Read(buffer)) > 0;)
        {
            unpacked.Write(buffer, 0, count);
            if (unpacked.Length > MaxUnpacked)
                throw new InvalidDataException("A PDF stream is too large.");
        }
        return unpacked.ToArray();
    }

    /// <summary>Moves past the next "N G obj" and returns N; null when there is none.</summary>
    private static int? NextObject(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (bytes[at..].IndexOf(" obj"u8) is >= 0 and var found)
        {
            var head = at + found;
            at = head + 4;
            var start = head;
            while (start > 0 && char.IsAsciiDigit((char)bytes[start - 1]))
                start--;
            var end = start - 1;
            for (start = end; start > 0 && char.IsAsciiDigit((char)bytes[start - 1]);)
                start--;
            if (start < end && end - start < 9)
                return int.Parse(bytes[start..end], System.Globalization.CultureInfo.InvariantCulture);
        }
        return null;
    }

    private static int? StreamAt(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\r' or (byte)'\n')
            at++;
        if (!bytes[at..].StartsWith("stream"u8))
            return null;
        at += 6;
        if (at < bytes.Length && bytes[at] == '\r')
            at++;
        return at < bytes.Length && bytes[at] == '\n' ? at + 1 : at;
    }

    private static int EndOfStream(ReadOnlySpan<byte> bytes, int start) =>
        bytes[start..].IndexOf("endstream"u8) is >= 0 and var length ? start + length : throw new InvalidDataException("A PDF stream does not end.");

    /// <summary>Objects inside object streams (ISO 32000-1 7.5.7), as newer versions may write them.</summary>
    private void UnpackObjectStreams()
    {
        foreach (var stream in objects.Values.OfType<PdfStream>().Where(stream => stream.Dictionary.GetValueOrDefault("Type") is PdfName { Text: "ObjStm" }).ToList())
        {
            var bytes = Unpack(stream);
            var heads = new PdfSyntax(bytes);
            var first = Number(stream.Dictionary.GetValueOrDefault("First"));
            for (var left = Number(stream.Dictionary.GetValueOrDefault("N")); left > 0; left--)
            {
                var number = Number(heads.Next());
                objects.TryAdd(number, new PdfSyntax(bytes) { Position = first + Number(heads.Next()) }.Next());
            }
        }
    }

    private int Number(object? value) => Resolve(value) is double number and >= 0 and < int.MaxValue
        ? (int)number
        : throw new InvalidDataException("A number is missing in a PDF object stream.");
}
