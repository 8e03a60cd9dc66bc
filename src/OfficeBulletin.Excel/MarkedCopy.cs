using OfficeBulletin.Excel.Marking;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>A unit's own workbook (报送表) with what is wrong in it written beside the cells, to be mended and sent again.</summary>
public static class MarkedCopy
{
    /// <summary>
    /// Writes an .xlsx with a comment at each cell that has a finding; what concerns no cell stands at the first cell of its sheet. An .xlsx keeps all its other parts byte for byte, and
    /// the unit's own comments; those of an earlier marked copy are replaced. An .xls or .csv becomes a new workbook with the same values at the same addresses.
    /// </summary>
    /// <param name="bytes">The file as it came.</param>
    /// <param name="workbook">The same file, opened.</param>
    public static void Write(ReadOnlyMemory<byte> bytes, IWorkbook workbook, IReadOnlyList<Finding> findings, Stream output)
    {
        var (file, parts) = workbook is Workbook ? (bytes, workbook.Sheets.Select(sheet => sheet.Part)) : PlainCopy.Of(workbook);
        var package = PackageGate.Open(file, PackageKind.Workbook, workbook.File).Value ?? throw new ArgumentException("The bytes are not those of the workbook.", nameof(bytes));
        var marks = Marks.Of(workbook, workbook is Workbook ? findings : [.. findings, .. PlainCopy.Findings(workbook)]);
        var changes = new PackageChanges(file);
        foreach (var (sheet, part) in workbook.Sheets.Zip(parts))
            new SheetMarking(package, changes, part).Apply(marks.On(sheet));
        changes.Write(output);
    }
}
