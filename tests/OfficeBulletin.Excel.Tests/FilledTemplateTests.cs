using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests;

public sealed class FilledTemplateTests
{
    private static readonly UnitRegister Units = new([new Unit("万州区史志研究室", "万州", "区县", []) { Order = 11 }, new Unit("黔江区史志研究室", "黔江", "区县", []) { Order = 12 }]);

    [Fact]
    public void Filled_in_it_is_read_without_a_word()
    {
        var read = Read(Filled(TwoItems));

        Assert.Empty(read.Findings.Select(finding => finding.Message));
        Assert.Empty(read.Value!.Held);
        Assert.Equal([2, 3], read.Value.Items.Select(item => item.Origin.Row));
        var first = read.Value.Items[0];
        Assert.Equal(["万州区史志研究室"], first.Units);
        Assert.Equal(["万州区开展文献捐赠活动", "市民捐出旧志三十册"], first.Title);
        Assert.Equal(["第一段。", "第二段。"], first.Body);
        Assert.Equal((new DateOnly(2025, 4, 3), new DateOnly(2025, 4, 7)), (first.EventDate!.Value, first.SignedOn!.Value));
        Assert.Equal(("023-00000000", false, 2), (first.Phone, first.FirstRelease!.Value, first.Pictures!.Value));
        Assert.Equal(["本单位网站", "报刊"], first.Channels);
        Assert.Equal("黔江区-座谈会.docx", read.Value.Items[1].Attachment);
    }

    [LibreOfficeFact]
    public void Saved_by_LibreOffice_it_reads_the_same_and_keeps_its_rules()
    {
        var filled = Filled(TwoItems);
        var saved = LibreOffice.Converted(filled, "xlsx", "xlsx");

        var read = Read(saved);
        Assert.Empty(read.Findings.Select(finding => finding.Message));
        Assert.Equal(Read(filled).Value!.Fingerprint, read.Value!.Fingerprint);
        Assert.Equal(Rules(filled), Rules(saved));
    }

    [Fact]
    public void The_example_of_the_instructions_is_an_item_that_can_be_used()
    {
        var read = Read(Filled(workbook =>
        {
            var examples = workbook.Worksheet(SubmissionForm.InstructionsName).RowsUsed().ToLookup(row => row.Cell(1).GetString(), row => row.Cell(4).GetString());
            var sheet = workbook.Worksheet(SubmissionForm.SheetName);
            for (var place = 1; place <= SubmissionForm.Columns.Count; place++)
            {
                // What stands in brackets is a remark.
                if (examples[SubmissionForm.Columns[place - 1].Heading].Last() is [not '（', ..] example)
                    sheet.Cell(2, place).Value = example;
            }
        }));

        Assert.Empty(read.Findings.Select(finding => finding.Message));
        Assert.Equal("4月3日，万州区史志研究室组织干部职工到烈士陵园祭扫……（接着写完全文）", Assert.Single(read.Value!.Items).Body.Single());
    }

    [Fact]
    public void Not_filled_in_it_has_no_items_and_no_other_fault()
    {
        var read = Read(Filled(_ => { }));

        Assert.Empty(read.Value!.Items);
        Assert.Single(read.Findings);
    }

    private static void TwoItems(XLWorkbook workbook)
    {
        var sheet = workbook.Worksheet(SubmissionForm.SheetName);
        Fill(sheet.Row(2), 1, "万州区史志研究室", "万州区开展文献捐赠活动\n市民捐出旧志三十册", "动态", "第一段。\n第二段。", null, new DateTime(2025, 4, 3), "陈一禾", "023-00000000", "周望川", new DateTime(2025, 4, 7), null, "本单位网站、报刊", "否", 2, "不涉密", "图片由本室拍摄");
        Fill(sheet.Row(3), 2, "黔江区史志研究室", "黔江区召开地方志工作座谈会", "经验交流", null, "黔江区-座谈会.docx", new DateTime(2025, 4, 8), "李小满、赵青原", "13800000000", "吴致远", new DateTime(2025, 4, 9), "是", null, "是", 0, "不涉密", null);
    }

    /// <param name="values">Those of all columns but the length.</param>
    private static void Fill(IXLRow row, params object?[] values)
    {
        var places = Enumerable.Range(1, SubmissionForm.Columns.Count).Where(place => SubmissionForm.Columns[place - 1].Field != SubmissionField.Length);
        foreach (var (place, value) in places.Zip(values))
        {
            if (value is not null)
                row.Cell(place).Value = value;
        }
    }

    private static byte[] Filled(Action<XLWorkbook> fill)
    {
        using var template = new MemoryStream();
        SubmissionTemplate.Write(template, Units);
        using var workbook = new XLWorkbook(template);
        fill(workbook);
        using var filled = new MemoryStream();
        workbook.SaveAs(filled, new SaveOptions { EvaluateFormulasBeforeSaving = true });
        return filled.ToArray();
    }

    private static Outcome<Submission> Read(byte[] bytes) => WorkbookFile.Open(bytes, "万州.xlsx").Then(workbook => SubmissionReader.Read(workbook, Units));

    private static List<string> Rules(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DataValidation>()).Select(Rule).Order(StringComparer.Ordinal)];
    }

    private static string Rule(DataValidation rule)
    {
        // LibreOffice writes a second formula, 0, also where a rule has but one.
        var second = rule.Type?.Value is DataValidationValues.Date or DataValidationValues.Whole ? rule.Formula2?.Text : "";
        var message = $"{rule.SequenceOfReferences?.InnerText} {rule.PromptTitle?.Value}：{rule.Prompt?.Value}";
        return rule.Type?.Value is null or DataValidationValues.None ? message
            : $"{message} {rule.Type.InnerText} {rule.Formula1?.Text} {second} {(rule.ShowErrorMessage?.Value == true ? rule.ErrorStyle?.InnerText ?? "stop" : "free")} {rule.ErrorTitle?.Value}：{rule.Error?.Value}";
    }
}
