using System.Security.Cryptography;

namespace OfficeBulletin.Storage;

/// <summary>Files by the SHA-256 of their bytes: the same content is kept once, and is never written over.</summary>
public static class Blobs
{
    /// <summary>Keeps the bytes and returns their hash.</summary>
    public static byte[] Add(DeskChange change, byte[] bytes)
    {
        var hash = SHA256.HashData(bytes);
        change.Do("INSERT OR IGNORE INTO blob (hash, length, bytes) VALUES (@hash, @Length, @bytes)", new { hash, bytes.Length, bytes });
        return hash;
    }

    /// <summary>The bytes; null when there are none of that hash.</summary>
    public static byte[]? Find(DeskReading data, byte[] hash) => data.First<byte[]>("SELECT bytes FROM blob WHERE hash = @hash", new { hash });

    /// <summary>How many bytes there are; 0 when there are none of that hash.</summary>
    public static int Length(DeskReading data, byte[] hash) => data.First<int>("SELECT length FROM blob WHERE hash = @hash", new { hash });
}
