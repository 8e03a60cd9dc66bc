using System.Security.Cryptography;
using System.Text;

namespace OfficeBulletin.Desk.Drafting;

/// <summary>
/// Remembers beside issue.json what was written into it (.issue.json.planned): lines of "hash  name" as sha256sum prints them. The two latest drafts of each file are kept and
/// noted before the file itself is written, so that a run that is cut off between the two leaves a file that is still known.
/// </summary>
internal sealed class DraftHashes
{
    public const string FileName = ".issue.json.planned";

    private const int Kept = 2;

    private readonly string path;
    private readonly List<(string Hash, string Name)> lines = [];

    public DraftHashes(string folder)
    {
        path = Path.Combine(folder, FileName);
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            if (line.Split("  ", 2) is [{ Length: 64 } hash, { Length: > 0 } name])
                lines.Add((hash, name));
        }
    }

    public bool Knows(string name, byte[] content) => lines.Contains((Hash(content), name));

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public void Note(string name, byte[] content)
    {
        var hash = Hash(content);
        lines.RemoveAll(line => line == (hash, name));
        lines.Insert(0, (hash, name));
        var older = lines.Where(line => line.Name == name).Skip(Kept).ToList();
        lines.RemoveAll(older.Contains);
        using var file = new FinishedFile(path);
        file.Stream.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line.Hash}  {line.Name}\n"))));
        file.Finish();
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
