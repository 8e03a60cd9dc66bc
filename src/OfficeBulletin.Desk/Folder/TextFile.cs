using OfficeBulletin.Issues;
using OfficeBulletin.Text;

namespace OfficeBulletin.Desk.Folder;

/// <summary>
/// A unit's plain text (.txt): UTF-8, with or without a byte order mark, one paragraph a line; blank lines and the indent that people type are layout.
/// What is in another encoding but reads as one of <see cref="TextDecoding"/> is taken as that and named.
/// </summary>
internal static class TextFile
{
    public static Outcome<IReadOnlyList<Block>> Read(FileBytes file)
    {
        if (TextDecoding.Decode(file.Memory.Span) is not { } decoded)
            return Outcome.Refusal<IReadOnlyList<Block>>(FolderFindings.NotText(file.File));
        return Outcome.Of<IReadOnlyList<Block>>(Paragraphs(decoded.Text), decoded.Coding == TextCoding.Utf8 ? [] : [FolderFindings.NotUtf8(file.File, decoded.Coding)]);
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
