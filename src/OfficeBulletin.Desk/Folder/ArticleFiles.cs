using OfficeBulletin.Issues.Json;
using OfficeBulletin.Word.Importing;

namespace OfficeBulletin.Desk.Folder;

/// <summary>The articles that items name as files.</summary>
internal static class ArticleFiles
{
    /// <summary>Reads every item's file, on all cores when there are many; the result does not depend on the order of reading. Items with their body written out have no entry.</summary>
    public static IReadOnlyDictionary<DraftItem, Outcome<ImportedArticle>> Read(IssueDraft draft, FolderFiles files, IProgress<AssemblyStep>? progress)
    {
        var found = draft.Columns
            .SelectMany(column => column.Items)
            .Where(item => item.BodyFile is not null)
            .Select(item => (Item: item, File: files.Find(item.BodyFile!, item.Where)))
            .ToList();
        var read = ManyFiles.Read(found, one => one.File.Then(ArticleFile.Read), DeskStage.Reading, progress);
        var articles = new Dictionary<DraftItem, Outcome<ImportedArticle>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < read.Length; i++)
            articles.Add(found[i].Item, read[i]);
        return articles;
    }
}
