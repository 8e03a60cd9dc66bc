using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Form;

namespace OfficeBulletin.Excel;

/// <summary>Writes the empty registers of an office (registers.xlsx): units, the bulletin, its columns, the channels.</summary>
public static class RegistersTemplate
{
    private const string Title = "名册";
    private const int LastLine = 500;

    private static readonly (string, IReadOnlyList<string>)[] Instructions =
    [
        ("怎么用",
        [
            "填好后存成 registers.xlsx，放在期刊文件夹里，或台账的旁边。",
            "单位：次序、简称、类别、曾用名都以这里为准。改名的，新名写在“名称”，旧名写在“曾用名”；撤并的，两个单位各占一行，在“撤销”“承接单位”“计入”里写明。",
            "刊物、栏目：预编一期时用；不用预编的可以不填。",
            "渠道：台账里没有工作表“渠道”时用。",
        ]),
    ];

    public static void Write(Stream output) => FormWorkbook.Write(output, Title, workbook =>
    {
        FormInstructions.Fill(workbook.AddWorksheet("说明"), Title, Instructions, [(LedgerForm.UnitsSheet, RegisterFormColumns.Units)]);
        FormSheet.Fill(workbook.AddWorksheet(LedgerForm.UnitsSheet), RegisterFormColumns.Units, LastLine);
        FormSheet.Fill(workbook.AddWorksheet(BulletinFactsReader.SheetName), RegisterFormColumns.Bulletin, LastLine, [.. RegisterFormColumns.BulletinEntries.Select(entry => (string[])[entry])]);
        FormSheet.Fill(workbook.AddWorksheet(ColumnRulesReader.SheetName), RegisterFormColumns.Columns, LastLine);
        FormSheet.Fill(workbook.AddWorksheet(LedgerForm.ChannelsSheet), LedgerFormColumns.Channel, LastLine);
    });
}
