using ClosedXML.Excel;
using OfficeBulletin.Excel.Form;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Writes the empty submission workbook (报送表): instructions, the sheet to be filled in, and the lists behind its cells.</summary>
public static class SubmissionTemplate
{
    /// <summary>Goes up with every change of columns or lists; the workbook carries it.</summary>
    public const int Version = 1;

    // Not the day it is written: the same code writes the same bytes.
    private static readonly DateTime Written = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Writes the workbook.</summary>
    /// <param name="units">Units that the cells of 报送单位 offer; null offers none, the cells are free text then.</param>
    public static void Write(Stream output, UnitRegister? units = null)
    {
        using var workbook = new XLWorkbook(XLEventTracking.Disabled);
        workbook.Style.Font.FontName = Look.Font;
        workbook.Style.Font.FontSize = Look.Size;
        workbook.Properties.Title = "信息报送表";
        workbook.Properties.Created = Written;
        workbook.Properties.Modified = Written;
        var instructions = workbook.AddWorksheet(SubmissionForm.InstructionsName);
        var entries = workbook.AddWorksheet(SubmissionForm.SheetName);
        var lists = ListSheet.Fill(workbook.AddWorksheet(SubmissionForm.ListsName), units);
        InstructionSheet.Fill(instructions);
        EntrySheet.Fill(entries);
        EntryRules.Set(entries, lists);
        EntryMarks.Set(entries);
        using var saved = new MemoryStream();
        workbook.SaveAs(saved, new SaveOptions { EvaluateFormulasBeforeSaving = true, GenerateCalculationChain = false });
        SettledPackage.Copy(saved, output);
    }
}
