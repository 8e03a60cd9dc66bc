using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Submissions;
using OfficeBulletin.Word.Importing;

namespace OfficeBulletin.Desk.Folder;

/// <summary>An item of issue.json with what its row says where issue.json is silent.</summary>
internal static class RowItem
{
    private const int MostTitleLines = 3;

    /// <param name="brief">True in a column of briefs, which print no title.</param>
    /// <param name="attachment">The Word file that holds the body; null when the cell does.</param>
    public static DraftItem Merge(DraftItem draft, SubmissionItem row, bool brief, string? attachment)
    {
        var item = draft.Item;
        var written = draft.BodyFile is not null || item.Body.Count > 0;
        var body = written || attachment is not null ? item.Body : [.. row.Body.Select(Paragraph.Of)];
        return draft with
        {
            BodyFile = draft.BodyFile ?? attachment,
            TitleGiven = true,
            UnitsGiven = true,
            Submitted = row,
            Item = item with
            {
                Title = draft.TitleGiven || brief ? item.Title : row.Title,
                Subtitle = draft.TitleGiven || brief || item.Subtitle.Count > 0 ? item.Subtitle : row.Subtitle,
                Body = body,
                Units = draft.UnitsGiven ? item.Units : row.Units,
            },
        };
    }

    /// <summary>The Word file without the row's title, which many units type as its first lines without making it a title: it is printed once.</summary>
    public static Outcome<ImportedArticle> WithoutTitle(DraftItem draft, Outcome<ImportedArticle> article)
    {
        if (draft.Submitted is not { } row || article.Value is not { Title.Count: 0 } content)
            return article;
        var title = Contents.InOneLine(row.Title);
        for (var lines = 1; lines <= Math.Min(MostTitleLines, content.Body.Count); lines++)
        {
            List<string> first = [.. content.Body.Take(lines).OfType<Paragraph>().Select(paragraph => paragraph.Text)];
            if (first.Count == lines && BareText.Same(string.Concat(first), title))
                return new Outcome<ImportedArticle>(content with { Title = first, Body = [.. content.Body.Skip(lines)] }, [.. article.Findings.Where(finding => finding.Name is not "import.first-line")]);
        }
        return article;
    }
}
