using System.IO.Compression;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>Damages a file at random: two in five in its bytes as they are, the others inside one of its parts, packed again with a sound directory.</summary>
internal static class Damage
{
    private const int Piece = 64;

    public static byte[] Of(byte[] file, Random random) => random.Next(5) >= 2 && InPart(file, random) is { } damaged ? damaged : InBytes(file, random);

    /// <summary>Null when the file is no archive that can be read.</summary>
    private static byte[]? InPart(byte[] file, Random random)
    {
        try
        {
            using var from = new ZipArchive(new MemoryStream(file));
            if (from.Entries.Count is 0 or > 500 || from.Entries.Sum(entry => entry.Length) > 8 << 20)
                return null;
            var victim = random.Next(from.Entries.Count);
            using var to = new MemoryStream();
            using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
            {
                for (var index = 0; index < from.Entries.Count; index++)
                {
                    using var entry = zip.CreateEntry(from.Entries[index].FullName, CompressionLevel.Fastest).Open();
                    var bytes = Bytes(from.Entries[index]);
                    entry.Write(index == victim ? InBytes(bytes, random) : bytes);
                }
            }
            return to.ToArray();
        }
        catch (Exception damaged) when (damaged is InvalidDataException or IOException or ArgumentException)
        {
            return null;
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>One to four of: a byte changed, a piece cut out, doubled, moved in from elsewhere, or made all ones; now and then the end cut off.</summary>
    private static byte[] InBytes(byte[] bytes, Random random)
    {
        List<byte> damaged = [.. bytes];
        for (var times = random.Next(1, 5); times > 0 && damaged.Count > 8; times--)
        {
            var at = random.Next(damaged.Count - 4);
            var piece = damaged.GetRange(at, random.Next(1, Math.Min(Piece, damaged.Count - at)));
            switch (random.Next(6))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, piece.Count);
                    break;
                case 2:
                    damaged.InsertRange(at, piece);
                    break;
                case 3:
                    damaged.InsertRange(random.Next(damaged.Count), piece);
                    break;
                case 4:
                    for (var index = 0; index < 4; index++)
                        damaged[at + index] = 0xFF;
                    break;
                default:
                    if (random.Next(8) == 0)
                        damaged.RemoveRange(at, damaged.Count - at);
                    break;
            }
        }
        return [.. damaged];
    }
}
