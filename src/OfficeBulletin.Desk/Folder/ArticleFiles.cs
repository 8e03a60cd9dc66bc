using OfficeBulletin.Issues.Json;
using OfficeBulletin.Word.Importing;

namespace OfficeBulletin.Desk.Folder;

/// <summary>The articles that items name as files.</summary>
internal static class ArticleFiles
{
    // Starting threads costs more than reading a handful of small files.
    private const int WorthThreads = 4;

    /// <summary>Reads every item's file, on all cores when there are many; the result does not depend on the order of reading. Items with their body written out have no entry.</summary>
    public static IReadOnlyDictionary<DraftItem, Outcome<ImportedArticle>> Read(IssueDraft draft, FolderFiles files, IProgress<AssemblyStep>? progress)
    {
        var found = draft.Columns
            .SelectMany(column => column.Items)
            .Where(item => item.BodyFile is not null)
            .Select(item => (Item: item, File: files.Find(item.BodyFile!, item.Where)))
            .ToList();
        var read = new Outcome<ImportedArticle>[found.Count];
        var done = 0;
        void ReadOne(int i)
        {
            read[i] = found[i].File.Then(ArticleFile.Read);
            progress?.Report(new AssemblyStep(DeskStage.Reading, Interlocked.Increment(ref done), found.Count));
        }

        if (found.Count < WorthThreads)
        {
            for (var i = 0; i < found.Count; i++)
                ReadOne(i);
        }
        else
            Parallel.For(0, found.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, ReadOne);
        var articles = new Dictionary<DraftItem, Outcome<ImportedArticle>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < read.Length; i++)
            articles.Add(found[i].Item, read[i]);
        return articles;
    }
}
