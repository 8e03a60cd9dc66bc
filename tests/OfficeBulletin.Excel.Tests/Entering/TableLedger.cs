using ClosedXML.Excel;

namespace OfficeBulletin.Excel.Tests.Entering;

/// <summary>A ledger whose rows are a table (ListObject).</summary>
internal static class TableLedger
{
    public static byte[] Of(bool totals)
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("台账");
        (sheet.Cell(1, 1).Value, sheet.Cell(1, 2).Value, sheet.Cell(1, 3).Value) = ("日期", "报送单位", "标题");
        (sheet.Cell(2, 1).Value, sheet.Cell(2, 2).Value, sheet.Cell(2, 3).Value) = (new DateTime(2025, 3, 5), "万州", "万州区举办文献展");
        var table = sheet.Range(1, 1, 2, 3).CreateTable("台账表");
        table.ShowTotalsRow = totals;
        using var stream = new MemoryStream();
        workbook.SaveAs(stream);
        return stream.ToArray();
    }
}
