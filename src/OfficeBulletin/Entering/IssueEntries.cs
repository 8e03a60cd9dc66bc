using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Entering;

/// <summary>The items of a printed issue that units are credited with: an attribution (供稿) is an adoption. The notice brings none.</summary>
public static class IssueEntries
{
    /// <param name="file">Name to show in findings.</param>
    /// <param name="origin">The row of a submission that an item is printed from, by column and item from 0; null where that is not known.</param>
    public static IReadOnlyList<LedgerEntry> Of(Issue issue, PrintedIn mark, string file, Func<int, int, SubmissionOrigin?> origin) =>
        [.. issue.Columns.SelectMany((column, place) => column.Items.Select((item, index) => Entry(item, mark, Where(file, column, item, index), origin(place, index)))).OfType<LedgerEntry>()];

    private static LedgerEntry? Entry(Item item, PrintedIn mark, Place where, SubmissionOrigin? origin)
    {
        var title = item.IsBrief ? BriefTitle.Of(Text(item)) : Contents.InOneLine(item.Title);
        return item.Units.Count == 0 || title.Length == 0 ? null : new LedgerEntry(mark.ItemDate, item.Units, title, where)
        {
            OtherTitles = item.Subtitle.Count > 0 ? [title + string.Concat(item.Subtitle)] : [],
            Category = item.IsBrief ? "短波" : null,
            Mark = mark,
            Brief = item.IsBrief ? Text(item) : null,
            Origin = origin,
        };
    }

    private static string Text(Item item) => item.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "";

    private static Place Where(string file, Column column, Item item, int index) =>
        new() { File = file, Part = item.IsBrief ? "brief" : "article", Column = column.Name, Item = index + 1 };
}
