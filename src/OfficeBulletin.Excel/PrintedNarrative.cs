namespace OfficeBulletin.Excel;

/// <summary>A paragraph of the narrative on the cover of a report workbook.</summary>
public sealed record PrintedParagraph(string Sheet, CellAddress Cell, string Text);

/// <summary>Finds the narrative in a report workbook: what stands between the headings 综述 and 本簿内容.</summary>
public static class PrintedNarrative
{
    private const int MostRows = 200;

    /// <summary>Empty when no sheet has one.</summary>
    public static IReadOnlyList<PrintedParagraph> Find(IWorkbook workbook)
    {
        foreach (var sheet in workbook.Sheets)
        {
            var rows = workbook.Rows(sheet, []).Take(MostRows).ToList();
            if (rows.FindIndex(row => row.Text(1) == "综述") is >= 0 and var first)
                return [.. rows.Skip(first + 1).TakeWhile(row => row.Text(1) != "本簿内容").SelectMany(row => row.Cells.Take(1)).Where(cell => cell.Text.Trim().Length > 0).Select(cell => new PrintedParagraph(sheet.Name, cell.Address, cell.Text.Trim()))];
        }
        return [];
    }
}
