namespace OfficeBulletin.Gate;

/// <summary>What a file is by its first bytes; its extension has no say.</summary>
internal static class FileKind
{
    private const int LookedAt = 4_096;

    /// <summary>The rule that refuses the file as no Office package; null when it is a zip archive and may be one.</summary>
    public static GateRule? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return GateRules.FileEmpty;
        if (IsZip(bytes))
            return null;
        if (OleContainer.Is(bytes))
            return OleContainer.Refusal(bytes);
        if (IsBareWorkbook(bytes))
            return GateRules.FileLegacyWorkbook;
        if (PictureGate.Kind(bytes) is not null)
            return GateRules.FilePicture;
        if (bytes.StartsWith("Rar!"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return GateRules.FileArchive;
        return OfText(bytes[..Math.Min(bytes.Length, LookedAt)]);
    }

    /// <summary>A local header, or the end record of an archive without entries (PKWARE APPNOTE 4.3).</summary>
    private static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x3\x4"u8) || bytes.StartsWith("PK\x5\x6"u8);

    /// <summary>The stream of an old workbook without a container: a first record (BOF) of Excel 2, 3, 4 or 5 and later with the length it has there ([MS-XLS] 2.4.21).</summary>
    private static bool IsBareWorkbook(ReadOnlySpan<byte> bytes) =>
        bytes is [0x09, 0x00, 0x04, 0x00, ..] or [0x09, 0x02 or 0x04, 0x06, 0x00, ..] or [0x09, 0x08, 0x08 or 0x10, 0x00, ..];

    private static GateRule OfText(ReadOnlySpan<byte> start)
    {
        if (start.IndexOf("%PDF-"u8) is >= 0 and < 1_024)
            return GateRules.FilePdf;
        var text = System.Text.Encoding.Latin1.GetString(start.StartsWith("\uFEFF"u8) ? start[3..] : start).TrimStart();
        if (text.StartsWith(@"{\rtf", StringComparison.Ordinal))
            return GateRules.FileRtf;
        if (text.StartsWith('<') && text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            return GateRules.FileWebPage;
        if (text.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            return GateRules.FileWebPage;
        if (text.StartsWith("<?xml", StringComparison.Ordinal))
            return GateRules.FileXml;
        return IsText(start) ? GateRules.FileText : GateRules.FileUnknown;
    }

    /// <summary>UTF-16 with its mark, or bytes without control characters other than tab, line feed, form feed and carriage return: UTF-8 and GB 18030 alike.</summary>
    private static bool IsText(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return true;
        foreach (var value in start)
        {
            if (value < ' ' && value is not ((byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r'))
                return false;
        }
        return true;
    }
}
