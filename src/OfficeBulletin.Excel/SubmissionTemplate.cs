using OfficeBulletin.Excel.Form;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Writes the empty submission workbook (报送表): instructions, the sheet to be filled in, and the lists behind its cells.</summary>
public static class SubmissionTemplate
{
    /// <summary>Goes up with every change of columns or lists; the workbook carries it.</summary>
    public const int Version = 1;

    /// <summary>Writes the workbook.</summary>
    /// <param name="units">Units that the cells of 报送单位 offer; null offers none, the cells are free text then.</param>
    public static void Write(Stream output, UnitRegister? units = null) => FormWorkbook.Write(output, "信息报送表", workbook =>
    {
        var instructions = workbook.AddWorksheet(SubmissionForm.InstructionsName);
        var entries = workbook.AddWorksheet(SubmissionForm.SheetName);
        var lists = ListSheet.Fill(workbook.AddWorksheet(SubmissionForm.ListsName), units);
        InstructionSheet.Fill(instructions);
        EntrySheet.Fill(entries);
        EntryRules.Set(entries, lists);
        EntryMarks.Set(entries);
    });
}
