using System.IO.Compression;

namespace OfficeBulletin.Bench.Measuring;

/// <summary>The floor of writing: the parts of a finished document, deflated once more into a zip in memory, every one with <see cref="CompressionLevel.Optimal"/>.</summary>
internal sealed class ZipFloor
{
    private readonly List<(string Name, byte[] Bytes)> parts = [];

    public ZipFloor(byte[] finished)
    {
        using var zip = new ZipArchive(new MemoryStream(finished), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            parts.Add((entry.FullName, bytes.ToArray()));
        }
    }

    public void Write()
    {
        using var file = new MemoryStream();
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in parts)
        {
            using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            part.Write(bytes);
        }
    }
}
