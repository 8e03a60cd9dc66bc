using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class TableTests
{
    private const string Down = "<w:vMerge/>";
    private const string DownFrom = "<w:vMerge w:val=\"restart\"/>";

    private static string Across(int columns, string more = "") => $"<w:gridSpan w:val=\"{columns}\"/>{more}";

    [Fact]
    public void Header_rows_and_relative_widths_come_over()
    {
        var table = (Issues.Table)UnitFile.WithBody(Table("300 100", RowWith("<w:tblHeader/>", Cell("单位"), Cell("条数")), Row(Cell("万州"), Cell("3"))), P("")).Article().Body[0];
        Assert.Equal(["║ 单位 │ 条数", "│ 万州 │ 3"], Shown.Lines([table]));
        Assert.Equal([300, 100], table.ColumnWidths);
    }

    [Fact]
    public void Merged_cells_cover_the_places_under_them() =>
        Assert.Equal(["│ 1×2 区县 │ 2×1 采用情况 │ ·", "│ · │ 市级 │ 国家级", "│ 万州 │ 2 │ 1"], UnitFile.WithBody(Table("100 100 100",
            Row(Cell("区县", DownFrom), Cell("采用情况", Across(2))),
            Row(Cell("", Down), Cell("市级"), Cell("国家级")),
            Row(Cell("万州"), Cell("2"), Cell("1"))), P("")).Body());

    [Fact]
    public void A_block_may_be_merged_both_ways() =>
        Assert.Equal(["│ 2×2 甲 │ · │ 乙", "│ · │ · │ 丙", "│ 丁 │ 戊 │ 己"], UnitFile.WithBody(Table("100 100 100",
            Row(Cell("甲", Across(2, DownFrom)), Cell("乙")), Row(Cell("", Across(2, Down)), Cell("丙")), Row(Cell("丁"), Cell("戊"), Cell("己"))), P("")).Body());

    [Fact]
    public void The_older_merge_across_is_read() =>
        Assert.Equal(["│ 2×1 标题 │ ·", "│ 甲 │ 乙"], UnitFile.WithBody(Table("100 100",
            Row(Cell("标题", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>")), Row(Cell("甲"), Cell("乙"))), P("")).Body());

    [Fact]
    public void A_continuing_cell_with_nothing_above_stands_for_itself() =>
        Assert.Equal(["│ 甲 │ 乙", "│ 丙 │ 丁"], UnitFile.WithBody(Table("100 100", Row(Cell("甲", Down), Cell("乙")), Row(Cell("丙"), Cell("丁"))), P("")).Body());

    [Fact]
    public void Text_under_a_merged_cell_is_not_lost()
    {
        var file = UnitFile.WithBody(Table("100 100", Row(Cell("甲", DownFrom), Cell("乙")), Row(Cell("压在下面", Down), Cell("丁"))), P(""));
        Assert.Equal(["│ 1×2 甲¶压在下面 │ 乙", "│ · │ 丁"], file.Body());
        Assert.Contains("“压在下面”", file.Says("import.covered-text"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ragged_rows_are_filled_up() =>
        Assert.Equal(["│ 甲 │ 乙 │ 丙", "│  │ 丁 │ "], UnitFile.WithBody(Table("100 100 100",
            Row(Cell("甲"), Cell("乙"), Cell("丙")), RowWith("<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>", Cell("丁"))), P("")).Body());

    [Fact]
    public void Grid_lines_that_no_cell_uses_are_left_out()
    {
        var table = (Issues.Table)UnitFile.WithBody(Table("50 50 100", Row(Cell("甲", Across(2)), Cell("乙")), Row(Cell("丙", Across(2)), Cell("丁"))), P("")).Article().Body[0];
        Assert.Equal(["│ 甲 │ 乙", "│ 丙 │ 丁"], Shown.Lines([table]));
        Assert.Equal([100, 100], table.ColumnWidths);
    }

    [Fact]
    public void A_table_inside_a_cell_becomes_its_paragraphs_and_is_named()
    {
        var file = UnitFile.WithBody(Table("100 100", Row(CellOf("", P("名单"), Table("50 50", Row(Cell("甲"), Cell("乙")), Row(Cell("丙"), Cell("丁"))), P("")), Cell("备注"))), P(""));
        Assert.Equal(["│ 名单¶甲\t乙¶丙\t丁 │ 备注"], file.Body());
        Assert.Contains("1 个嵌套表格", file.Says("import.nested-tables"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_of_one_cell_is_no_table() =>
        Assert.Equal(["框内第一段。", "框内第二段。", "框外。"], UnitFile.WithBody(Table("100", Row(CellOf("", P("框内第一段。"), P("框内第二段。")))), P("框外。")).Body());

    [Fact]
    public void Emphasis_notes_and_lists_in_cells_come_over() =>
        Assert.Equal(["│ *重点*‹据区志。› │ 1.甲¶2.乙"], UnitFile
            .WithBody(Table("100 100", Row(CellOf("", Par(R("重点", "<w:b/>"), FootnoteMark(1))), CellOf("", ListItem("甲"), ListItem("乙")))), P(""))
            .Footnotes(Footnote(1, "据区志。")).Numbering(List(0, "decimal %1.") + Instance(1, 0)).Body());

    [Fact]
    public void Rows_and_cells_in_content_controls_are_read() =>
        Assert.Equal(["│ 甲 │ 乙", "│ 丙 │ 丁"], UnitFile.WithBody(Table("100 100",
            $"<w:sdt><w:sdtPr/><w:sdtContent>{Row(Cell("甲"), Cell("乙"))}</w:sdtContent></w:sdt>",
            Row($"<w:sdt><w:sdtPr/><w:sdtContent>{Cell("丙")}</w:sdtContent></w:sdt>", Cell("丁"))), P("")).Body());

    [Fact]
    public void Hidden_rows_stay_behind_and_are_quoted()
    {
        var file = UnitFile.WithBody(Table("100 100", Row(Cell("甲"), Cell("乙")), RowWith("<w:hidden/>", Cell("暗"), Cell("行"))), P(""));
        Assert.Equal(["│ 甲 │ 乙"], file.Body());
        Assert.Contains("“暗行”", file.Says("import.hidden-text"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_in_a_table_says_which_row()
    {
        var findings = UnitFile.WithBody(P("导语。"), Table("100 100", Row(Cell("甲"), Cell("乙")), Row(CellOf("", Par(R("丙", "<w:strike/>"))), Cell("丁"))), P("")).Read().Findings;
        Assert.Equal(new Place { File = "01.docx", Table = 1, Row = 2 }, Assert.Single(findings).Where);
    }

    [Fact]
    public void More_columns_than_any_table_has_lose_no_text()
    {
        var table = (Issues.Table)UnitFile.WithBody(Table("9", Row([.. Enumerable.Range(1, 1200).Select(number => Cell($"{number};"))]), Row(Cell("0;"))), P("")).Damaged().Article().Body[0];
        Assert.True(table.Rows[0].Count <= 1024);
        Assert.Equal(string.Concat(Enumerable.Range(1, 1200).Select(number => $"{number};")), string.Concat(table.Rows[0].Select(cell => cell.Text.Replace("\n", "", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(-5)]
    public void An_absurd_span_costs_nothing(int span) =>
        Assert.Equal(2, ((Issues.Table)UnitFile.WithBody(Table("100 100", Row(Cell("甲", Across(span)), Cell("乙")), Row(Cell("丙", Across(span)), Cell("丁"))), P("")).Damaged().Article().Body[0]).Rows[0].Count);
}
