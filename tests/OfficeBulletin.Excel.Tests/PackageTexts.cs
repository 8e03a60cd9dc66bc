using System.IO.Compression;

namespace OfficeBulletin.Excel.Tests;

/// <summary>A workbook as the texts of its parts, by name: what two packages that deflate differently are compared by.</summary>
internal static class PackageTexts
{
    public static SortedDictionary<string, string> Of(byte[] package)
    {
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            parts.Add(entry.FullName, reader.ReadToEnd());
        }
        return parts;
    }
}
