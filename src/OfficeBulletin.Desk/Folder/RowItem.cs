using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Folder;

/// <summary>An item of issue.json with what its row says where issue.json is silent.</summary>
internal static class RowItem
{
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
                Body = body,
                Units = draft.UnitsGiven ? item.Units : row.Units,
            },
        };
    }
}
