using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Tests.Submissions;

using static SubmissionField;

/// <summary>Telling items from other rows, and what rows have from one another.</summary>
public sealed class RowTests
{
    private static readonly SubmissionField?[] Narrow = [Number, Units, Title, Category, Body, EventDate, Author, Phone, SignedBy, SignedOn, Classification];

    private static readonly MatrixCase[] Cases =
    [
        new("blank rows between items", FilledForm.Of(3).Gap(2, 4).Gap(3)),
        new("rows numbered and chosen in advance", FilledForm.Of(2).Cell("A4", "n:3").Cell("B4", "万州区委党史研究室").Cell("D4", "动态").Cell("Q4", "不涉密").Cell("A5", "n:4").Cell("O5", "是")),
        new("rows with formulas alone", FilledForm.Of(2).Write(1, Length, "f:=LEN(E2)|10").Cell("A4", "f:=ROW()-1|3").Cell("G4", "f:=LEN(E4)|0").Cell("G5", "f:=LEN(E5)").Cell("H5", "f:=TODAY()|45000")),
        new("numbers by a formula", FilledForm.Of(2).Write(1, Number, "f:=ROW()-1|1").Write(2, Number, "f:=ROW()-1|2")),
        new("a total and closing lines", FilledForm.Of(2).Cell("A4", "合 计").Cell("G4", "f:=SUM(G2:G3)|20").Cell("A6", "审核人：李文静").Cell("D6", "填报人：王立").Cell("H6", "填报日期：2025年3月31日")),
        new("how to fill in, below the table", FilledForm.Of(2).Cell("A5", "填表说明：1.标题不超过30字。").Cell("A6", "2.请于每月25日前报送。").Cell("A7", "3.附件用 Word 格式。").Merge("A5:R5")),
        new("a remark in a wide cell", FilledForm.Of(2).Cell("A5", "注：涉密稿件不得通过本表报送").Merge("A5:R5")),
        new("a lone line in a wide cell", FilledForm.Of(2, Narrow).Gap(2).Cell("A3", "二、区县动态").Merge("A3:K3"), "E09@A3"),
        new("signatures with their names beside them", FilledForm.Of(2).Cell("A4", "单位（盖章）").Cell("A5", "审核：").Cell("C5", "李文静").Cell("E5", "制表：").Cell("H5", "张明远")),
        new("a section between items", FilledForm.Of(2, Narrow).Gap(2).Cell("A3", "二").Cell("C3", "区县动态"), "E09@C3"),
        new("names spread and on lines of their own", FilledForm.Of(2).Write(1, Author, "张　明", item => item with { Author = "张明" }).Write(2, Author, "张明远\n王立", item => item with { Author = "张明远、王立" })),
        new("title and attribution again in the body", FilledForm.Of(1).Write(1, Body, "万州区完成第1批口述资料整理\n第1批资料已经归档。\n（万州区委党史研究室供稿）")),
        new("a date alone below the table", FilledForm.Of(2).Cell("H5", "d:2025-03-31"), "E09@H5"),
        new("names dragged down in advance", FilledForm.Of(2).Cell("A4", "n:3").Cell("I4", "张明远").Cell("J4", "n:13812345678").Cell("K4", "李文静")),
        new("another name in a row without an item", FilledForm.Of(2).Cell("A4", "n:3").Cell("I4", "王立"), "E09@I4"),
        new("a text beside the table", FilledForm.Of(2).Cell("U9", "已电话核实"), "E33@U9"),
        new("a value far outside the table", FilledForm.Of(2).Cell("XFD1048576", "x"), "E33@XFD1048576"),
        new("a number far outside the table", FilledForm.Of(2).Cell("XFD1048576", "n:7"), "E33@XFD1048576"),
        new("a sum beside the table", FilledForm.Of(2).Cell("T9", "n:7")),
        new("以下空白", FilledForm.Of(2).Cell("C4", "以下空白")),
        new("the template's example", FilledForm.Of(2, Narrow).Gap(1).Cell("A2", "示例").Cell("B2", "某区委党史研究室").Cell("C2", "某区召开座谈会").Cell("D2", "动态").Cell("E2", "正文").Cell("F2", "2025-1-1")),
        new("an example that says so in its title", FilledForm.Of(2, Narrow).Gap(1).Cell("A2", "n:0").Cell("C2", "（示例）某区召开座谈会").Cell("D2", "动态").Cell("E2", "正文").Cell("F2", "2025-1-1")),
        new("one unit merged over all rows", FilledForm.Of(3).Write(2, Units, "").Write(3, Units, "").Merge("B2:B4")),
        new("author, phone and signature merged over two rows", FilledForm.Of(3).Write(3, Author, "").Write(3, Phone, "").Write(3, SignedBy, "").Merge("I3:I4", "J3:J4", "K3:K4")),
        new("a fault in a merged cell is said once", FilledForm.Of(3).Write(1, Phone, "不详").Write(2, Phone, "").Write(3, Phone, "").Merge("J2:J4"), "E17@J2", 1, 2, 3),
        new("merged rows at the end that nobody filled in", FilledForm.Of(2).Write(1, Units, "万州区委党史研究室").Write(2, Units, "").Merge("B2:B9")),
        new("同上", FilledForm.Of(3).Write(2, Units, "同上").Write(3, Units, "〃").Write(2, Author, "同上").Write(3, Author, "同上").Write(2, Phone, "″")),
        new("同上 in the first row", FilledForm.Of(2).Write(1, Author, "同上"), "E31@I2", 1),
        new("同上 below a fault is not said again", FilledForm.Of(2).Write(1, Phone, "不详").Write(2, Phone, "同上"), "E17@J2", 1, 2),
        new("同上 below a blank cell", FilledForm.Of(2).Write(1, Category, "").Write(2, Category, "同上"), "E10@D2 E31@D3", 1, 2),
        new("hidden rows", Hidden(FilledForm.Of(4), 3, 4), "E04@A3"),
        new("a hidden blank row", Hidden(FilledForm.Of(2).Gap(2), 3)),
        new("a hidden column", HiddenColumn(FilledForm.Of(2), 10), "E05@J1"),
        new("a hidden column that nobody filled in", HiddenColumn(FilledForm.Of(2), 13)),
        new("a number twice", FilledForm.Of(3).Write(3, Number, "n:1", item => item with { Number = "1" }), "E13@A4"),
        new("a number left out", FilledForm.Of(3).Write(2, Number, "", item => item with { Number = null }), "E12@A3"),
        new("every required cell blank in turn", FilledForm.Of(9).Write(1, Units, "").Write(2, Title, "").Write(3, Category, "").Write(4, Body, "").Write(5, EventDate, "").Write(6, Author, "").Write(7, Phone, "").Write(8, SignedBy, "").Write(9, SignedOn, ""),
            "E10@B2 E10@C3 E10@D4 E11@E5 E10@H6 E10@I7 E10@J8 E10@K9 E10@L10", 1, 2, 3, 4, 5, 6, 7, 8, 9),
        new("many faults in one row", FilledForm.Of(2).Write(2, Title, "").Write(2, EventDate, "3月5日").Write(2, Phone, "无").Write(2, Classification, "内部"), "E10@C3 E14@H3 E17@J3 E18@Q3", 2),
        new("a row with only a title", FilledForm.Of(1).Cell("C3", "只有标题"), "E12@A3 E10@B3 E10@D3 E11@E3 E10@H3 E10@I3 E10@J3 E10@K3 E10@L3 E10@Q3", 2),
        new("blanks and line ends are no content", FilledForm.Of(2).Write(2, Title, " 　\n "), "E10@C3", 2),
        new("an error where a value must stand", FilledForm.Of(2).Write(1, Title, "e:#REF!"), "E27@C2", 1),
        new("an error where none must", FilledForm.Of(2).Write(1, Note, "e:#N/A"), "E27@R2"),
        new("an error in 字数", FilledForm.Of(2).Write(1, Length, "e:#VALUE!")),
        new("a formula without its value", FilledForm.Of(2).Write(2, Title, "f:=B3"), "E28@C3", 2),
        new("字数 without its value", FilledForm.Of(2).Write(1, Length, "f:=LEN(E2)").Write(2, Length, "f:=LEN(E3)")),
        new("a title by a formula", FilledForm.Of(2).Write(2, Title, "f:=\"万州\"&amp;1|万州区1次会议", item => item with { Title = ["万州区1次会议"] })),
        new("invisible characters", FilledForm.Of(2).Write(1, Title, "万州\u200B区完成第1批口述资料整理").Write(2, Body, "第2批资料\u00AD已经归档。"), "E29@C2 E29@E3"),
        new("text at the limit of a cell", FilledForm.Of(2).Write(1, Body, new string('文', 32_767), item => item with { Body = [new string('文', 32_767)] }), "E30@E2"),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(found => found.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_are_taken_held_back_or_passed_over(string name)
    {
        var found = Cases.Single(found => found.Name == name);
        if (name == "a row with only a title")
            HoldsWithRow(found);
        else
            Verdict.Holds(found);
    }

    // The last row is none of the form's own, so that its place is all that is known of it.
    private static void HoldsWithRow(MatrixCase found)
    {
        var outcome = Verdict.Read(FilledForm.Package(found.Form));
        Assert.Equal(found.Findings, Verdict.Said(outcome.Findings));
        Assert.Equal((1, "只有标题"), (outcome.Value!.Items.Count, Assert.Single(outcome.Value.Held).Title));
    }

    private static FilledForm Hidden(FilledForm form, params int[] lines)
    {
        form.HiddenRows.UnionWith(lines);
        form.Drop(lines.Select(line => line - form.Start.Row).Where(row => row <= form.Items.Count && form.Line(row) == row + form.Start.Row));
        return form;
    }

    private static FilledForm HiddenColumn(FilledForm form, int column)
    {
        form.HiddenColumns.Add(column);
        return form;
    }
}
