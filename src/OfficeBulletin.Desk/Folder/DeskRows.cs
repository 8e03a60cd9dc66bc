using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Folder;

/// <summary>What an item of the desk says: its row, and the name of its Word file in the folder, or null when the row has the text.</summary>
internal sealed record DeskRow(SubmissionItem Item, string? Attachment);

/// <summary>The items of the desk that a plan names.</summary>
internal static class DeskRows
{
    /// <summary>The draft with every such item as its row says, other keys of the plan first.</summary>
    /// <param name="rows">By id; null in a folder that has no desk, where such items are refused.</param>
    public static IssueDraft Fill(IssueDraft draft, IReadOnlyDictionary<string, DeskRow>? rows, Taken taken)
    {
        if (!draft.Columns.Any(column => column.Items.Any(item => item.DeskItem is not null)))
            return draft;
        return draft with { Columns = [.. draft.Columns.Select(column => column with { Items = [.. column.Items.Select(item => item.DeskItem is null ? item : Fill(item, column.Kind, rows, taken))] })] };
    }

    private static DraftItem Fill(DraftItem item, ColumnKind kind, IReadOnlyDictionary<string, DeskRow>? rows, Taken taken)
    {
        if (rows is null)
            taken.From(Outcome.Refusal<DraftItem>(FolderFindings.OnlyOnDesk(item.DeskItem!, item.Where)));
        if (rows?.GetValueOrDefault(item.DeskItem!) is not { } row)
            return item;
        var written = item.BodyFile is not null || item.Item.Body.Count > 0;
        return RowItem.Merge(item, row.Item, kind == ColumnKind.Briefs, written ? null : row.Attachment);
    }
}
