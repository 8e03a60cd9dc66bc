using ClosedXML.Excel;

namespace OfficeBulletin.Excel.Form;

/// <summary>An empty workbook that looks like ours, and its bytes: the same code writes the same.</summary>
internal static class FormWorkbook
{
    // Not the day it is written.
    private static readonly DateTime Written = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static void Write(Stream output, string title, Action<XLWorkbook> fill)
    {
        using var workbook = new XLWorkbook(XLEventTracking.Disabled);
        workbook.Style.Font.FontName = Look.Font;
        workbook.Style.Font.FontSize = Look.Size;
        workbook.Properties.Title = title;
        workbook.Properties.Created = Written;
        workbook.Properties.Modified = Written;
        fill(workbook);
        using var saved = new MemoryStream();
        workbook.SaveAs(saved, new SaveOptions { EvaluateFormulasBeforeSaving = true, GenerateCalculationChain = false });
        SettledPackage.Copy(saved, output);
    }
}
