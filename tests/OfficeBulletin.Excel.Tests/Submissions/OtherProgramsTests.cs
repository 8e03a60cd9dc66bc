using System.Diagnostics;
using OfficeBulletin.Excel.Tests.Formats;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Tests.Submissions;

using static SubmissionField;

/// <summary>Submission workbooks that other programs wrote or saved again.</summary>
public sealed class OtherProgramsTests
{
    [LibreOfficeFact]
    public void Saved_by_LibreOffice_as_xlsx_and_as_xls_a_workbook_says_the_same()
    {
        var workbook = new SmallWorkbook([.. Forms().Select((form, index) => form.ToSheet() with { Name = $"表{index + 1}" })]) { Styles = SmallWorkbook.Formats("14") };
        var told = Told(workbook.ToBytes());
        Assert.Contains("E17@J2", told, StringComparison.Ordinal);
        Assert.Equal(told, Told(LibreOffice.Converted(workbook.ToBytes(), "xlsx", "xlsx")));
        Assert.Equal(told, Told(LibreOffice.Converted(workbook.ToBytes(), "xlsx", "xls:MS Excel 97")));
    }

    [OpenpyxlFact]
    public void Written_by_openpyxl_it_is_read_in_full()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-");
        try
        {
            var path = Path.Combine(folder.FullName, "万州.xlsx");
            using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3") { ArgumentList = { "-c", Script, path }, Environment = { ["PYTHONUTF8"] = "1" }, UseShellExecute = false })!;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            Assert.Equal(
                """
                E14@G6 E22@F7 E17@I7 E09@A9
                万州.xlsx#三月!5 · 1 · 万州区委党史研究室 · 万州区完成首批口述资料整理 · – · 动态 · 第一段。|第二段。 · – · 2025-03-05 · 张明远 · 13812345678 · 李文静 · 2025-03-06 · – · 中研院|重庆党史网 · True · 2 · 不涉密 · –
                万州.xlsx#三月!8 · 4 · 万州区委党史研究室 · 万州区召开|党史工作会议 · ——暨读书班 · 短波 · – · 会议.docx · 2025-03-08 · 张明远 · 023-58123456 · 李文静 · 2025-03-09 · – · – · – · – · 不涉密 · –
                held 6 7
                """,
                Told(File.ReadAllBytes(path)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [CorpusFact]
    public void Any_workbook_of_a_folder_is_read_or_refused_with_a_sentence()
    {
        foreach (var file in Directory.EnumerateFiles(CorpusFactAttribute.Folder!, "*", SearchOption.AllDirectories))
        {
            var outcome = WorkbookFile.Open(File.ReadAllBytes(file), "万州.xlsx").Then(workbook => SubmissionReader.Read(workbook, Verdict.Register));
            Assert.True(outcome.Value is not null || outcome.Findings.Any(finding => finding.Level == FindingLevel.Error), file);
            Assert.All(outcome.Findings, finding => Assert.EndsWith("。", finding.Message.Replace('？', '。'), StringComparison.Ordinal));
        }
    }

    private const string Script = """
        import datetime, sys, openpyxl
        from openpyxl.worksheet.datavalidation import DataValidation
        book = openpyxl.Workbook()
        notes = book.active
        notes.title = '填报说明'
        notes.append(['一、每行一篇稿件。'])
        sheet = book.create_sheet('三月')
        sheet['A1'] = '万州区三月信息报送表'
        sheet.merge_cells('A1:P2')
        for column, (top, below) in enumerate([('序号', None), ('报送单位*', None), ('标题*\n（30字以内）', None), ('栏目/类别', None), ('正文', None), ('附件', None), ('事件日期', None), ('撰稿人', '姓名'), (None, '电话'), ('审签', '人'), (None, '日期'), ('已报送其他渠道', None), ('是否首发', None), ('图片数', None), ('密级声明*', None), ('备注', None)], 1):
            sheet.cell(3, column, top)
            sheet.cell(4, column, below)
            if not below: sheet.merge_cells(start_row=3, end_row=4, start_column=column, end_column=column)
        sheet.merge_cells('H3:I3')
        sheet.merge_cells('J3:K3')
        day = datetime.date
        sheet.append([1, '万州区委党史研究室', '万州区完成首批口述资料整理', '动态', '　　第一段。\n　　第二段。', None, day(2025, 3, 5), '张明远', 13812345678, '李文静', day(2025, 3, 6), '中研院、重庆党史网', '是', '2张', '不涉密', None])
        sheet.append([2, None, '万州区编成大事记', '动态', '已经编成。', None, '3月6日', '张明远', '13812345678', '李文静', day(2025, 3, 7), None, None, None, '不涉密', None])
        sheet.append([3, None, '万州区征集旧照片', '动态', None, '旧照片.doc', '2025.3.7', '张明远', '1381234567', '李文静', '2025年3月8日', None, None, None, '不涉密', None])
        sheet.append([4, None, '万州区召开\n党史工作会议\n——暨读书班', '短波', None, '会议', datetime.datetime(2025, 3, 8, 9, 30), '张明远', '023-58123456', '李文静', '二〇二五年三月九日', None, None, None, '不涉密', None])
        sheet.merge_cells('B5:B8')
        sheet['A9'] = '以上稿件均经本单位审核'
        sheet.merge_cells('A9:P9')
        sheet['A10'] = '填表说明：标题不超过30字。'
        choice = DataValidation(type='list', formula1='"动态,短波"')
        sheet.add_data_validation(choice)
        choice.add('D5:D100')
        sheet.auto_filter.ref = 'A4:P8'
        sheet.freeze_panes = 'A5'
        book.save(sys.argv[1])
        """;

    private static IEnumerable<FilledForm> Forms()
    {
        yield return FilledForm.Of(3);
        yield return FilledForm.Of(3).At(6, 3).Write(2, EventDate, "2025年3月2日至4日").Write(3, SignedOn, "二〇二五年三月四日");
        yield return FilledForm.Of(2, Number, SubmissionField.Units, Title, Category, Body, EventDate, Author, SignedBy, SignedOn, Classification, Phone).At(3, 1).Gap(1).Heading(SignedBy, "审签").Heading(SignedOn, "").Cell("H4", "人").Cell("I4", "日期").Merge("H3:I3", "A3:A4", "B3:B4").Cell("A1", "信息报送表").Merge("A1:K1");
        yield return FilledForm.Of(4).Write(2, SubmissionField.Units, "").Write(3, SubmissionField.Units, "").Merge("B2:B4").Write(4, Phone, "同上");
        yield return FilledForm.Of(3).Write(1, Phone, "不详").Write(2, Length, "f:=LEN(E3)|10").Write(3, Title, "");
        yield return FilledForm.Of(2).Without(SubmissionField.Units).At(3, 1).Cell("A1", "报送单位：万州区委党史研究室　联系人：王立").Cell("A7", "审核人：李文静");
        var hidden = FilledForm.Of(5);
        hidden.HiddenRows.UnionWith([3, 4]);
        hidden.HiddenColumns.Add(10);
        yield return hidden;
    }

    private static string Told(byte[] bytes)
    {
        var outcome = WorkbookFile.Open(bytes, "万州.xlsx").Then(workbook => SubmissionReader.Read(workbook));
        return string.Join('\n', [Verdict.Said(outcome.Findings), .. outcome.Value!.Items.Select(Verdict.Print), $"held {string.Join(' ', outcome.Value.Held.Select(held => held.Origin.Row))}"]);
    }
}
