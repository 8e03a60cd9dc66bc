using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Tests.Submissions;

using static SubmissionField;

/// <summary>Workbooks of several sheets, tables behind one another, and what tells whether a workbook says the same as another.</summary>
public sealed class SheetTests
{
    [Fact]
    public void Items_of_all_sheets_are_taken_and_each_sheet_numbers_its_own()
    {
        var outcome = Read(FilledForm.Of(2), Named(FilledForm.Of(1), "补报"));
        Assert.Empty(outcome.Findings);
        Assert.Equal("报送!2 报送!3 补报!2", Places(outcome.Value!));
    }

    [Theory]
    [InlineData("说明", "一、标题不超过30字，准确概括内容", "二、请于每月25日前报送", "三、联系电话：023-58123456")]
    [InlineData("列表", "动态", "短波", "调研")]
    [InlineData("Sheet2", "动态", "经验交流", "不涉密")]
    [InlineData("Sheet3", "", "", "")]
    public void Sheets_of_instructions_and_lists_are_no_fault_shown_or_hidden(string name, string first, string second, string third)
    {
        foreach (var state in (string[])["", "state=\"hidden\"", "state=\"veryHidden\""])
        {
            var other = new SmallSheet(name, SmallWorkbook.Rows(1, [first], [second], [third])) { State = state };
            Assert.Empty(Read(other, FilledForm.Of(1).ToSheet()).Findings);
        }
    }

    [Theory]
    [InlineData("state=\"hidden\"")]
    [InlineData("state=\"veryHidden\"")]
    public void A_hidden_sheet_of_items_is_named_and_not_taken(string state)
    {
        var hidden = Named(FilledForm.Of(3).Write(1, Title, ""), "旧稿");
        hidden.State = state;
        var outcome = Read(FilledForm.Of(1), hidden);
        Assert.Equal("E03@旧稿", Verdict.Said(outcome.Findings));
        Assert.Contains("3 行", outcome.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal("报送!2", Places(outcome.Value!));
    }

    [Fact]
    public void A_sheet_of_rows_without_a_header_is_named()
    {
        var outcome = Read(FilledForm.Of(1).ToSheet(), new SmallSheet("补报", SmallWorkbook.Rows(3, ["3", "万州区委党史研究室", "万州区完成第3批口述资料整理", "动态"])));
        Assert.Equal("E02@A3", Verdict.Said(outcome.Findings));
        Assert.Equal("补报", outcome.Findings[0].Where.Sheet);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")]
    public void A_workbook_without_any_header_is_refused(string data)
    {
        var outcome = Read(new SmallSheet("Sheet1", data));
        Assert.True(outcome.Refused);
        Assert.Equal("E01", Assert.Single(outcome.Findings).Rule);
    }

    [Fact]
    public void A_form_that_nobody_filled_in_is_named() => Assert.Equal("E34@A1", Verdict.Said(Read(FilledForm.Of(0)).Findings));

    [Fact]
    public void A_second_table_below_may_have_other_columns_and_another_unit()
    {
        var second = FilledForm.Of(2, Title, Number, Category, Body, EventDate, Author, Phone, SignedBy, SignedOn, Classification).At(6, 1);
        var first = FilledForm.Of(2).Without(SubmissionField.Units).At(2, 1).Cell("A1", "报送单位：万州区委党史研究室").Cell("A5", "报送单位：开州区委党史研究室");
        var outcome = Read(first.ToSheet() with { Data = first.ToSheet().Data + second.ToSheet().Data });
        Assert.Empty(outcome.Findings);
        Assert.Equal("报送!3 报送!4 报送!7 报送!8", Places(outcome.Value!));
        Assert.Equal("万州区委党史研究室 万州区委党史研究室 开州区委党史研究室 开州区委党史研究室", string.Join(' ', outcome.Value!.Items.SelectMany(item => item.Units)));
    }

    [Fact]
    public void The_same_rows_have_the_same_fingerprint_wherever_they_stand()
    {
        var moved = FilledForm.Of(3, Note, Classification, SignedOn, SignedBy, Phone, Author, EventDate, Attachment, Body, null, Category, Title, SubmissionField.Units, Number).At(9, 3);
        var spelled = FilledForm.Of(3).Write(1, EventDate, "2025年3月1日").Write(2, Phone, "138 1234 5678").Write(3, Classification, "非涉密").Write(1, Number, "１");
        var told = Read(FilledForm.Of(3)).Value!.Fingerprint;
        Assert.Equal(told, Read(moved).Value!.Fingerprint);
        Assert.Equal(told, Read(spelled).Value!.Fingerprint);
        Assert.Equal(told, Csv(FilledForm.Of(3)).Fingerprint);
    }

    [Theory]
    [InlineData(Number, "n:7")]
    [InlineData(SubmissionField.Units, "开州区委党史研究室")]
    [InlineData(Title, "万州区完成第2批口述资料整理。")]
    [InlineData(Category, "短波")]
    [InlineData(Body, "第2批资料已经归档")]
    [InlineData(EventDate, "2025-3-3")]
    [InlineData(EventDate, "不详")]
    [InlineData(Author, "张明")]
    [InlineData(Phone, "n:13812345679")]
    [InlineData(SignedBy, "李静")]
    [InlineData(SignedOn, "2025-3-4")]
    [InlineData(Commission, "约1")]
    [InlineData(Channels, "中研院")]
    [InlineData(FirstRelease, "是")]
    [InlineData(Pictures, "n:1")]
    [InlineData(Classification, "")]
    [InlineData(Note, "急")]
    public void Any_changed_value_gives_another_fingerprint(SubmissionField field, string text) =>
        Assert.NotEqual(Read(FilledForm.Of(3)).Value!.Fingerprint, Read(FilledForm.Of(3).Write(2, field, text)).Value!.Fingerprint);

    private static Outcome<Submission> Read(params FilledForm[] forms) => Verdict.Read(FilledForm.Package(forms));

    private static Outcome<Submission> Read(params SmallSheet[] sheets) => Verdict.Read(new SmallWorkbook([.. sheets]) { Styles = SmallWorkbook.Formats("14") });

    private static FilledForm Named(FilledForm form, string sheet)
    {
        form.Sheet = sheet;
        return form;
    }

    private static string Places(Submission submission) => string.Join(' ', submission.Items.Select(item => $"{item.Origin.Sheet}!{item.Origin.Row}"));

    /// <summary>The same sheet as a text with commas: every value as Excel shows it.</summary>
    private static Submission Csv(FilledForm form)
    {
        var workbook = Workbook.Open(FilledForm.Package(form), "万州.xlsx");
        var lines = workbook.Rows(workbook.Sheets[0], []).Select(row => string.Join(',', Enumerable.Range(1, form.Columns.Count).Select(row.Text)));
        return WorkbookFile.Open(System.Text.Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), "万州.csv").Then(csv => SubmissionReader.Read(csv)).Value!;
    }
}
