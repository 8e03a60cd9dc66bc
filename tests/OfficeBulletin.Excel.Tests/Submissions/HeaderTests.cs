using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Tests.Submissions;

using static SubmissionField;

/// <summary>Finding the table: where it stands, how its headings are written, what stands around it.</summary>
public sealed class HeaderTests
{
    private static readonly MatrixCase[] Cases =
    [
        new("the form as it is", FilledForm.Of(3)),
        new("leading blank rows and columns", FilledForm.Of(3).At(7, 4)),
        new("a title line", FilledForm.Of(2).At(2, 1).Cell("A1", "信息报送表")),
        new("a merged title and lines", FilledForm.Of(2).At(4, 1).Cell("A1", "2025年3月信息报送表").Merge("A1:R1").Cell("A2", "（本表每月25日前报送）").Merge("A2:R2")),
        new("columns in another order", FilledForm.Of(2, Note, Classification, SignedOn, SignedBy, Phone, Author, EventDate, Attachment, Body, Category, Title, Units, Number)),
        new("blank columns between", FilledForm.Of(2, Number, null, Units, Title, null, Category, Body, EventDate, Author, null, Phone, SignedBy, SignedOn, Classification)),
        new("stars, blanks, line breaks, remarks, full width", FilledForm.Of(2).Heading(Number, "序 号").Heading(Title, "标题*\n（不超过30字）").Heading(EventDate, " 事件日期＊ ").Heading(Phone, "联系电话(手机)").Heading(Classification, "*密级声明【必填】").Heading(Author, "撰稿人：").Heading(Attachment, "附件名（Ｗｏｒｄ）")),
        new("other words", FilledForm.Of(2).Heading(Units, "供稿单位").Heading(Title, "题目").Heading(Category, "栏目").Heading(Body, "稿件内容").Heading(EventDate, "时间").Heading(Author, "作者").Heading(Phone, "手机号码").Heading(SignedBy, "签发领导").Heading(SignedOn, "签发时间").Heading(Classification, "密级")),
        new("单位名称 beside 名称", FilledForm.Of(2).Heading(Units, "单位名称").Heading(Title, "名称")),
        new("编号 beside 约稿编号", FilledForm.Of(2).Heading(Number, "编号").Write(1, Commission, "约2025-3", item => item with { Commission = "约2025-3" })),
        new("说明 is the note", FilledForm.Of(2).Heading(Note, "说明").Write(2, Note, "请尽快", item => item with { Note = "请尽快" })),
        new("a merged group over two headings", TwoRows().Merge("H3:I3")),
        new("the same without merged cells", TwoRows()),
        new("everything merged that can be", TwoRows().Merge("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "H3:I3", "J3:J4")),
        new("groups over all headings", FilledForm.Of(2).At(3, 1).Cell("A2", "稿件信息").Merge("A2:H2").Cell("I2", "人员信息").Merge("I2:L2").Cell("M2", "其他").Merge("M2:R2")),
        new("a vertically merged header", FilledForm.Of(2).At(2, 1).Gap(1).Merge(["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:G3", "H2:H3", "I2:I3", "J2:J3", "K2:K3", "L2:L3", "M2:M3", "N2:N3", "O2:O3", "P2:P3", "Q2:Q3", "R2:R3"])),
        new("the header printed again on the second page", FilledForm.Of(3, Number, Units, Title, Category, Body, EventDate, Author, Phone, SignedBy, SignedOn, Classification).Gap(3).Cell("A4", "序号").Cell("B4", "报送单位").Cell("C4", "标题").Cell("D4", "类别").Cell("E4", "正文").Cell("F4", "事件日期").Cell("G4", "撰稿人").Cell("H4", "联系电话").Cell("I4", "审签人").Cell("J4", "审签日期").Cell("K4", "密级声明")),
        new("numbers of the columns under the header", FilledForm.Of(2, Number, Units, Title, Category, Body, EventDate, Author, Phone, SignedBy, SignedOn, Classification).Gap(1).Cell("A2", "n:1").Cell("B2", "n:2").Cell("C2", "n:3").Cell("D2", "n:4").Cell("E2", "n:5").Cell("F2", "n:6").Cell("G2", "n:7").Cell("H2", "n:8").Cell("I2", "n:9").Cell("J2", "n:10").Cell("K2", "n:11")),
        new("stems and branches under the header", Under(2, "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未".Select(stem => $"{stem}"))),
        new("letters under the header", Under(2, "ABCDEFGHIJKLMNOPQR".Select(letter => $"{letter}"))),
        new("numbers in brackets under the header", Under(2, Enumerable.Range(1, 18).Select(number => $"（{number}）"))),
        new("stems over words and numbers over figures", Under(2, ["甲", "乙", "丙", "丁", .. Enumerable.Range(1, 14).Select(number => $"n:{number}")])),
        new("thousands of headings that nobody knows", Beside(FilledForm.Of(2), 2_000), $"{string.Join(' ', Enumerable.Range(20, 20).Select(column => $"E07@{new CellAddress(1, column)}"))} E39@报送"),
        new("hints under the header", FilledForm.Of(2).Gap(1).Cell("A2", "必填").Cell("C2", "（不超过30字）").Cell("H2", "（如2025-3-5）")),
        new("an unknown column", FilledForm.Of(2).Cell("S1", "版面建议").Cell("S2", "头条"), "E07@S1"),
        new("a column 副标题", FilledForm.Of(3).Cell("S1", "副标题").Cell("S2", "以口述资料为例").Cell("S3", "——以口述资料为例").Cell("S4", "无").Write(1, Note, "", Subtitled).Write(2, Note, "", Subtitled)),
        new("two unknown columns", FilledForm.Of(1).Cell("S1", "报送日期").Cell("T1", "录入人"), "E07@S1 E07@T1"),
        new("the same column twice", FilledForm.Of(2).Cell("S1", "备 注").Cell("S2", "x"), "E08@S1"),
        new("联系人 beside 撰稿人", FilledForm.Of(2).Cell("S1", "联系人").Cell("S2", "王立"), "E07@S1"),
        new("a column without a heading", FilledForm.Of(2).Cell("T2", "已电话核实").Cell("T3", "同意"), "E33@T2"),
        new("no column 联系电话", FilledForm.Of(2).Without(Phone), "E06@A1"),
        new("no columns 类别, 密级声明", FilledForm.Of(2).At(3, 2).Without(Category, Classification), "E06@B3 E06@B3"),
        new("no column 标题", FilledForm.Of(2).Without(Title), "E06@A1", 1, 2),
        new("no column 报送单位", FilledForm.Of(2).Without(Units), "E06@A1", 1, 2),
        new("neither 正文 nor 附件名", FilledForm.Of(2).Without(Body, Attachment), "E06@A1", 1, 2),
        new("正文 alone", FilledForm.Of(2).Without(Attachment)),
        new("附件名 alone", FilledForm.Of(1).Without(Body).Write(1, Attachment, "一.docx", item => item with { Attachment = "一.docx" })),
        new("正文或附件名", FilledForm.Of(2).Without(Attachment).Heading(Body, "正文或附件名").Write(2, Body, "口述资料.docx", item => item with { Body = [], Attachment = "口述资料.docx" })),
        new("联系人及电话 in one column", FilledForm.Of(2).Without(Phone).Heading(Author, "撰稿人及联系电话").Write(1, Author, "张明远 13812345678", Phoned).Write(2, Author, "张明远（023-58123456）", item => item with { Author = "张明远", Phone = "023-58123456" })),
        new("审签人/审签日期 in one column", FilledForm.Of(1).Without(SignedOn).Heading(SignedBy, "审签人/日期").Write(1, SignedBy, "李文静 2025.3.2", item => item with { SignedOn = new DateOnly(2025, 3, 2) })),
        new("the unit above the table", FilledForm.Of(2).At(3, 1).Without(Units).Cell("A2", "报送单位：万州区委党史研究室　　联系人：王立　　报送日期：2025年3月31日").Write(1, Note, "", Credited).Write(2, Note, "", Credited)),
        new("the unit beside its label", FilledForm.Of(1).At(4, 1).Without(Units).Cell("A2", "填报单位（盖章）：").Cell("C2", "万州区委党史研究室").Cell("F2", "报送日期：").Cell("G2", "d:2025-03-31").Write(1, Note, "", Credited)),
        new("unit, phone and signature above the table", FilledForm.Of(1).At(3, 1).Without(Units, Phone, SignedBy).Cell("A1", "单位：万州区委党史研究室").Cell("E1", "审 签 人：李文静；联系电话：138 1234 5678").Write(1, Note, "", item => Phoned(Credited(item)) with { SignedBy = "李文静" })),
        new("a contact above is not the writer that a row forgot", FilledForm.Of(2).At(3, 1).Cell("A1", "报送单位：万州区委党史研究室　联系人：王立　联系电话：023-58123456").Write(2, Author, "").Write(1, Phone, ""), "E10@J4 E10@I5", 1, 2),
        new("the unit above fills blank cells of its column", FilledForm.Of(2).At(3, 1).Cell("A1", "报送单位：万州区委党史研究室").Write(2, Units, "")),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_is_found_and_read(string name) => Verdict.Holds(Cases.Single(found => found.Name == name));

    private static FilledForm TwoRows() => FilledForm.Of(2, Number, Units, Title, Category, Body, EventDate, Author, SignedBy, SignedOn, Classification, Phone).At(3, 1).Gap(1)
        .Heading(SignedBy, "审签").Heading(SignedOn, "").Cell("H4", "人").Cell("I4", "日期");

    private static FilledForm Under(int rows, IEnumerable<string> numbers) =>
        numbers.Index().Aggregate(FilledForm.Of(rows).Gap(1), (form, number) => form.Cell($"{new CellAddress(2, number.Index + 1)}", number.Item));

    private static FilledForm Beside(FilledForm form, int headings) =>
        Enumerable.Range(20, headings).Aggregate(form, (beside, column) => beside.Cell($"{new CellAddress(1, column)}", $"指标{column}"));

    private static SubmissionItem Credited(SubmissionItem item) => item with { Units = ["万州区委党史研究室"] };

    private static SubmissionItem Subtitled(SubmissionItem item) => item with { Subtitle = ["——以口述资料为例"] };

    private static SubmissionItem Phoned(SubmissionItem item) => item with { Phone = "13812345678" };
}
