using System.Security.Cryptography;
using System.Text;
using ClosedXML.Excel;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Form;

/// <summary>The sheet that nobody sees: version of the template, checksum of its header row, and the units with their numbers.</summary>
internal static class ListSheet
{
    private const string UnitsName = "报送单位名册";
    private const int FirstUnit = 5;

    /// <summary>Fills the sheet. The value is what the rule of 报送单位 refers to; null without units.</summary>
    public static string? Fill(IXLWorksheet sheet, UnitRegister? units)
    {
        sheet.Visibility = XLWorksheetVisibility.VeryHidden;
        sheet.Column(1).Width = 12;
        sheet.Column(2).Width = 70;
        (sheet.Cell(1, 1).Value, sheet.Cell(1, 2).Value) = ("模板版本", SubmissionTemplate.Version);
        (sheet.Cell(2, 1).Value, sheet.Cell(2, 2).Value) = ("表头校验", HeaderChecksum());
        if (units is not { Units.Count: > 0 })
            return null;
        (sheet.Cell(FirstUnit - 1, 1).Value, sheet.Cell(FirstUnit - 1, 2).Value) = ("单位代码", "报送单位");
        for (var index = 0; index < units.Units.Count; index++)
        {
            sheet.Cell(FirstUnit + index, 1).Value = units.Units[index].Order ?? index + 1;
            sheet.Cell(FirstUnit + index, 2).Style.NumberFormat.Format = "@";
            sheet.Cell(FirstUnit + index, 2).Value = units.Units[index].Name;
        }
        sheet.Workbook.NamedRanges.Add(UnitsName, sheet.Range(FirstUnit, 2, FirstUnit + units.Units.Count - 1, 2));
        return UnitsName;
    }

    /// <summary>SHA-256 over the header row's texts, one a line, in hexadecimal digits.</summary>
    private static string HeaderChecksum() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', SubmissionForm.Columns.Select(EntryColumn.Heading)))));
}
