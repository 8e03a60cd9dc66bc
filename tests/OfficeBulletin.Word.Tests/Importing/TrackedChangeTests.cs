using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class TrackedChangeTests
{
    private const string MarkDeleted = "<w:rPr><w:del w:id=\"7\" w:author=\"审稿人\"/></w:rPr>";

    [Fact]
    public void Changes_are_accepted_and_named()
    {
        var file = UnitFile.WithBody(Par(R("会议"), Deleted("于昨日"), Inserted(R("于12月1日")), R("召开。")));
        Assert.Equal(["会议于12月1日召开。"], file.Body());
        Assert.Equal("1 处插入的修订已按“接受”处理：“于12月1日”，请核对。", file.Says("import.insertions-accepted"));
        Assert.Equal("1 处删除的修订已按“接受”处理，文字未带入：“于昨日”，请核对。", file.Says("import.deletions-accepted"));
    }

    [Fact]
    public void A_deletion_inside_an_insertion_is_gone() =>
        Assert.Equal(["留下"], UnitFile.WithBody(Par(Inserted(R("留下"), Deleted("写错")))).Body());

    [Fact]
    public void Moved_text_stands_once_where_it_went()
    {
        var file = UnitFile.WithBody(
            Par($"<w:moveFrom w:id=\"1\" w:author=\"a\">{R("后来移走的一句。")}</w:moveFrom>", R("第一段。")),
            Par(R("第二段。"), $"<w:moveTo w:id=\"2\" w:author=\"a\">{R("后来移走的一句。")}</w:moveTo>"));
        Assert.Equal(["第一段。", "第二段。后来移走的一句。"], file.Body());
        Assert.Null(file.Says("import.deletions-accepted"));
    }

    [Fact]
    public void A_move_that_arrives_nowhere_is_named() =>
        Assert.Contains("“移走的一句。”", UnitFile.WithBody(Par($"<w:moveFrom w:id=\"1\" w:author=\"a\">{R("移走的一句。")}</w:moveFrom>", R("第一段。"))).Says("import.deletions-accepted"), StringComparison.Ordinal);

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() =>
        Assert.Equal(["上半句，下半句。", "另一段。"], UnitFile.WithBody(ParWith(MarkDeleted, R("上半句，")), P("下半句。"), P("另一段。")).Body());

    [Fact]
    public void A_paragraph_deleted_as_a_whole_leaves_nothing() =>
        Assert.Equal(["第一段。", "第三段。"], UnitFile.WithBody(P("第一段。"), ParWith(MarkDeleted, Deleted("第二段。")), P("第三段。")).Body());

    [Fact]
    public void A_deleted_paragraph_gives_its_successor_no_style() =>
        Assert.Equal(["●要点"], UnitFile.WithBody(ParWith(MarkDeleted, Deleted("旧要点")), ListItem("要点")).Numbering(List(0, "bullet ·") + Instance(1, 0)).Body());

    [Fact]
    public void A_former_look_is_not_the_look() =>
        Assert.Equal(["正文"], UnitFile.WithBody(Par(R("正文", "<w:rPrChange w:id=\"3\" w:author=\"a\"><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange>"))).Body());

    [Fact]
    public void Deleted_rows_go_and_inserted_rows_stay()
    {
        var file = UnitFile.WithBody(Table("100 100",
            Row(Cell("单位"), Cell("条数")),
            RowWith("<w:del w:id=\"4\" w:author=\"a\"/>", Cell("旧单位"), Cell("1")),
            RowWith("<w:ins w:id=\"5\" w:author=\"a\"/>", Cell("万州"), Cell("3"))), P("表后。"));
        Assert.Equal(["│ 单位 │ 条数", "│ 万州 │ 3", "表后。"], file.Body());
        Assert.Contains("“旧单位1”", file.Says("import.deletions-accepted"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_deleted_cell_goes() =>
        Assert.Equal(["│ 甲 │ 乙", "│ 丙 │ "], UnitFile.WithBody(Table("100 100", Row(Cell("甲"), Cell("乙")), Row(Cell("丙"), Cell("丁", "<w:cellDel w:id=\"6\" w:author=\"a\"/>")))).Body());

    [Fact]
    public void Comments_are_counted_and_quoted_without_their_authors()
    {
        var file = UnitFile
            .WithBody(Par("<w:commentRangeStart w:id=\"0\"/>", R("参会32人"), "<w:commentRangeEnd w:id=\"0\"/>", Run("<w:commentReference w:id=\"0\"/>"), R("。")))
            .Comments($"<w:comment w:id=\"0\" w:author=\"林编辑\" w:initials=\"L\">{P("请核实人数")}</w:comment>");
        Assert.Equal(["参会32人。"], file.Body());
        Assert.Equal("1 条批注未带入：“请核实人数”，请看过批注再定稿。", file.Says("import.comments"));
        Assert.Equal(Place.InFile("01.docx"), Assert.Single(file.Read().Findings).Where);
    }
}
