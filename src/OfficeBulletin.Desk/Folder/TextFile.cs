using System.Text;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Desk.Folder;

/// <summary>
/// A unit's plain text (.txt): UTF-8, with or without a byte order mark, one paragraph a line; blank lines and the indent that people type are layout.
/// What is not UTF-8 but reads as GB18030, the older Chinese encoding (GB 18030-2022), is taken as that and named.
/// </summary>
internal static class TextFile
{
    public static Outcome<IReadOnlyList<Block>> Read(FileBytes file)
    {
        var text = Decode(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), file.Memory.Span);
        var findings = new List<Finding>();
        if (text is null)
        {
            text = Decode(Gb18030(), file.Memory.Span);
            findings.Add(text is null ? FolderFindings.NotText(file.File) : FolderFindings.NotUtf8(file.File));
        }
        if (text?.Contains('\0', StringComparison.Ordinal) == true)
            return Outcome.Refusal<IReadOnlyList<Block>>(FolderFindings.NotText(file.File));
        return new Outcome<IReadOnlyList<Block>>(text is null ? null : Paragraphs(text), findings);
    }

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException("The runtime has no GB18030.");

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static List<Block> Paragraphs(string text)
    {
        var paragraphs = new List<Block>();
        foreach (var line in text.Split(['\n', '\r']))
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
                paragraphs.Add(Paragraph.Of(trimmed));
        }
        return paragraphs;
    }
}
