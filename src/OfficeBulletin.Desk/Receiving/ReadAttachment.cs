using System.Security.Cryptography;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>What is kept of a Word file that rows name: enough to judge it, not its pictures.</summary>
/// <param name="Hash">SHA-256 of the file; "" when its bytes could not be had.</param>
/// <param name="Title">In one line; "" when the file says none.</param>
/// <param name="Subtitle">The same for the subtitle.</param>
/// <param name="Text">The body's paragraphs, those in tables too.</param>
internal sealed record ReadAttachment(string Hash, bool Refused, string Title, string Subtitle, IReadOnlyList<string> Text, int Pictures, IReadOnlyList<Finding> Findings)
{
    public static ReadAttachment Of(FolderFile file)
    {
        var bytes = FileBytes.Read(file);
        var hash = bytes.Value is { } read ? Convert.ToHexStringLower(SHA256.HashData(read.Memory.Span)) : "";
        var article = bytes.Then(ArticleFile.Read);
        return article.Value is { } content
            ? new ReadAttachment(hash, false, Contents.InOneLine(content.Title), string.Concat(content.Subtitle), [.. content.Body.SelectMany(Texts)], content.Body.OfType<Picture>().Count(), article.Findings)
            : new ReadAttachment(hash, true, "", "", [], 0, article.Findings);
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.Text),
        _ => [],
    };
}
