using OfficeBulletin.Gate;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Importing;

/// <summary>What a unit's Word file holds, as content: title and units where the file says them (empty when it does not), and the body.</summary>
public sealed record ImportedArticle(IReadOnlyList<string> Title, IReadOnlyList<string> Subtitle, IReadOnlyList<Block> Body, IReadOnlyList<string> Units);

/// <summary>Reads a unit's Word file as content, to be restyled to ours.</summary>
public static class ArticleReader
{
    public static Outcome<ImportedArticle> Read(GatedPackage package, string file) => throw new NotSupportedException();
}
