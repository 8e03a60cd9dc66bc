using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Entering;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Ledgers;

namespace OfficeBulletin.Desk.Ledgers;

/// <summary>The items of the desk as cells of 台账, a row for each.</summary>
internal sealed class DeskLedgerCells(DeskReading data, Channel? own)
{
    private readonly ILookup<string, ItemMark> marks = LedgerRows.Marks(data).ToLookup(mark => mark.Item, StringComparer.Ordinal);
    private readonly ILookup<string, PublishedItem> published = LedgerRows.Published(data).ToLookup(item => item.Item, StringComparer.Ordinal);

    /// <param name="first">The row of the first item.</param>
    public IEnumerable<LedgerCell> From(int first)
    {
        var row = first;
        foreach (var item in LedgerRows.Items(data))
        {
            foreach (var (heading, text) in Texts(item))
                yield return new LedgerCell(row, heading, text) { Date = heading == LedgerForm.Date ? item.SentOn : null };
            row++;
        }
    }

    private IEnumerable<(string Heading, string Text)> Texts(LedgerRow item)
    {
        yield return (LedgerForm.Date, item.SentOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return (LedgerForm.Units, item.Units);
        yield return (LedgerForm.Title, item.Title);
        foreach (var (heading, text) in ((string, string?)[])[(LedgerForm.Category, item.Category), (LedgerForm.Author, item.Author), (LedgerForm.Commission, item.Commission)])
        {
            if (!string.IsNullOrEmpty(text))
                yield return (heading, text);
        }
        foreach (var mark in marks[item.Id])
            yield return (Heading(mark), MarkCell.Text(mark));
        if (own is not null && published[item.Id].FirstOrDefault() is { } issue && !marks[item.Id].Any(mark => mark.Mark == ItemMark.Adopted && mark.Channel == own.Name))
            yield return (LedgerForm.Adopted(own), MarkCell.Text(issue));
    }

    private static string Heading(ItemMark mark) => mark.Mark == ItemMark.Adopted ? LedgerForm.Adopted(new Channel(mark.Channel)) : LedgerForm.Forwarded(new Channel(mark.Channel));
}
