using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Importing;

namespace OfficeBulletin.Desk.Folder;

/// <summary>A unit's article, from a Word file or plain text.</summary>
internal static class ArticleFile
{
    /// <summary>Whatever a file that is not .txt calls itself, the gate knows what it is and says so.</summary>
    public static Outcome<ImportedArticle> Read(FolderFile file) => FileBytes.Read(file).Then(Read);

    public static Outcome<ImportedArticle> Read(FileBytes bytes) => bytes.File.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
        ? TextFile.Read(bytes).Then(text => Outcome.Of(OfText(text)))
        : PackageGate.Open(bytes.Memory, PackageKind.Word, bytes.File.Name).Then(package => ArticleReader.Read(package, bytes.File.Name));

    /// <summary>A last line that is nothing but an attribution gives the units.</summary>
    private static ImportedArticle OfText(IReadOnlyList<Block> paragraphs) =>
        paragraphs is [.., Paragraph last] && Attribution.Parse(last.Text) is { } units
            ? new ImportedArticle([], [], [.. paragraphs.SkipLast(1)], units)
            : new ImportedArticle([], [], paragraphs, []);
}
