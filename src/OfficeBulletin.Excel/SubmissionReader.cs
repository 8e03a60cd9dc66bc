using OfficeBulletin.Excel.Submissions;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Reads what a unit sent: header rows found by their headings, every fault of every row in one pass, each with its true cell.</summary>
public static class SubmissionReader
{
    /// <summary>
    /// The rows of all visible sheets. Refused when no sheet has a header row. A required column that is absent is named once; rows are held back for it only when they cannot be used without:
    /// 标题, 报送单位, or both 正文 and 附件名.
    /// </summary>
    /// <param name="units">The register that names of units are held against; null when there is none.</param>
    /// <param name="categories">Words that 类别 may hold; null for those of the form.</param>
    public static Outcome<Submission> Read(IWorkbook workbook, UnitRegister? units = null, IReadOnlyList<string>? categories = null)
    {
        var names = new UnitNames(units);
        var gathered = new GatheredSheets(workbook);
        foreach (var sheet in workbook.Sheets)
            gathered.Add(sheet, ReadSheet(workbook, sheet, names, categories ?? SubmissionForm.Categories));
        return gathered.Outcome();
    }

    private static SheetResult ReadSheet(IWorkbook workbook, WorkbookSheet sheet, UnitNames names, IReadOnlyList<string> categories)
    {
        var damage = new List<Finding>();
        var result = new SubmissionSheet(workbook.File, sheet.Name, names, categories, SheetMerges.None).Read(workbook.Rows(sheet, damage));
        // Merged cells stand behind the rows in the file: sheets that have some in their table, and they are few, are read again.
        var merges = workbook.Merges(sheet);
        if (Matter(merges, result))
            result = new SubmissionSheet(workbook.File, sheet.Name, names, categories, new SheetMerges(merges)).Read(workbook.Rows(sheet, []));
        result.Findings.AddRange(damage);
        return result;
    }

    private static bool Matter(IReadOnlyList<MergedRange> merges, SheetResult result)
    {
        var first = result.Headers.Count > 0 ? result.Headers[0].First.Row - 1 : 1;
        foreach (var range in merges)
        {
            if (range.Last.Row >= first)
                return true;
        }
        return false;
    }
}
