using System.IO.Compression;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Excel.Marking;

/// <summary>Parts of a workbook that are changed, added or left out; all others keep the very bytes that they were packed into.</summary>
internal sealed class PackageChanges
{
    /// <summary>One date for all changed entries: the same workbook and findings give the same bytes.</summary>
    private static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ReadOnlyMemory<byte> package;
    private readonly Dictionary<string, byte[]?> changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> names;

    public PackageChanges(ReadOnlyMemory<byte> package)
    {
        this.package = package;
        using var original = Open();
        names = new HashSet<string>(original.Entries.Select(entry => entry.FullName), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The part as it now stands; null when there is none.</summary>
    public byte[]? Bytes(string part)
    {
        if (changed.TryGetValue(part, out var bytes))
            return bytes;
        using var original = Open();
        if (Entry(original, part) is not { } entry)
            return null;
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public void Put(string part, byte[] bytes)
    {
        changed[part] = bytes;
        names.Add(part);
    }

    /// <summary>Changes a part; one that comes back as the very bytes that went in stays as it was packed.</summary>
    public void Change(string part, Func<byte[], byte[]> change)
    {
        var bytes = Bytes(part) ?? throw new InvalidOperationException(part);
        if (PartEncoding.Change(bytes, change) is var changed && changed != bytes)
            Put(part, changed);
    }

    public void Remove(string part)
    {
        changed[part] = null;
        names.Remove(part);
    }

    /// <summary>The first name of that shape that no part has: "xl/comments1.xml".</summary>
    public string FreeName(string before, string after)
    {
        for (var number = 1; ; number++)
        {
            var name = $"{before}{number}{after}";
            if (!names.Contains(name))
                return name;
        }
    }

    public void Write(Stream output)
    {
        using var copy = new MemoryStream();
        copy.Write(package.Span);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (part, bytes) in changed)
                Write(zip, part, bytes);
        }
        copy.WriteTo(output);
    }

    private ZipArchive Open() =>
        new(MemoryMarshal.TryGetArray(package, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(package.ToArray(), writable: false));

    private static void Write(ZipArchive zip, string part, byte[]? bytes)
    {
        var entry = Entry(zip, part);
        if (bytes is null)
        {
            entry?.Delete();
            return;
        }
        entry ??= zip.CreateEntry(part);
        using (var stream = entry.Open())
        {
            stream.SetLength(0);
            stream.Write(bytes);
        }
        entry.LastWriteTime = EntryDate;
    }

    private static ZipArchiveEntry? Entry(ZipArchive zip, string part) =>
        zip.GetEntry(part) ?? zip.Entries.FirstOrDefault(entry => entry.FullName.Equals(part, StringComparison.OrdinalIgnoreCase));
}
