namespace OfficeBulletin.Word.Reading;

/// <summary>Tells a picture's format by its first bytes, whatever its name says.</summary>
internal static class PictureFormat
{
    /// <summary>The usual extension ("png", "jpeg", "gif", "bmp", "tiff", "emf", "wmf"); null for everything a Word document cannot show by itself.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "png",
        [0xFF, 0xD8, 0xFF, ..] => "jpeg",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => "gif",
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => "bmp",
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => "tiff",
        [1, 0, 0, 0, ..] when bytes.Length > 44 && bytes[40..44].SequenceEqual(" EMF"u8) => "emf",
        [0xD7, 0xCD, 0xC6, 0x9A, ..] or [1 or 2, 0, 9, 0, 0 or 1, 1 or 3, ..] => "wmf",
        _ => null,
    };
}
