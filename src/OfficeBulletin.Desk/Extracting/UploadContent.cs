using System.Security.Cryptography;
using System.Text;
using OfficeBulletin.Desk.Receiving;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>What tells one upload from another: the bytes of all its files, and the names of those that rows may name. A workbook under another name is the same.</summary>
internal static class UploadContent
{
    /// <summary>SHA-256 as hexadecimal digits.</summary>
    public static string Hash(string folder)
    {
        var lines = Directory.EnumerateFiles(folder).Select(path => $"{(SubmissionPlaces.IsWorkbook(Path.GetFileName(path)) ? "" : Path.GetFileName(path))} {HashOf(path)}").Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    public static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
