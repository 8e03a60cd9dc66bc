using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class TextBoxTests
{
    [Fact]
    public void The_text_of_a_box_follows_its_paragraph_once()
    {
        var box = Anchored(ShapeUri, TextBoxShape(P("框中话一。"), P("框中话二。")));
        var both = $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{Inner(box)}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P("框中话一。")}{P("框中话二。")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var file = UnitFile.WithBody(Par(R("锚定的段落，"), both, R("到此为止。")), P("下一段。"));
        Assert.Equal(["锚定的段落，到此为止。", "框中话一。", "框中话二。", "下一段。"], file.Body());
        Assert.Equal("1 个文本框的文字放在了所在段落之后：“框中话一。”，请核对位置。", file.Says("import.text-boxes"));
    }

    [Fact]
    public void An_older_box_is_read_alike() =>
        Assert.Equal(["段落。", "框中话。"], UnitFile.WithBody(Par(R("段落。"), Run($"<w:pict><v:shape><v:textbox><w:txbxContent>{P("框中话。")}</w:txbxContent></v:textbox></v:shape></w:pict>"))).Body());

    [Fact]
    public void A_table_in_a_box_comes_out() =>
        Assert.Equal(["段落。", "│ 甲 │ 乙"], UnitFile.WithBody(Par(R("段落。"), Anchored(ShapeUri, TextBoxShape(Table("9 9", Row(Cell("甲"), Cell("乙"))), P(""))))).Body());

    [Fact]
    public void The_letters_of_word_art_are_text() =>
        Assert.Equal(["段落。", "喜迎盛会"], UnitFile.WithBody(Par(R("段落。"), Run("<w:pict><v:shape><v:textpath string=\"喜迎盛会\"/></v:shape></w:pict>"))).Body());

    [Fact]
    public void A_watermark_is_no_text()
    {
        var file = UnitFile.WithBody(Par(R("段落。"), Run("<w:pict><v:shape id=\"PowerPlusWaterMarkObject1\"><v:textpath string=\"内部资料\"/></v:shape></w:pict>")));
        Assert.Equal(["段落。"], file.Body());
        Assert.Contains("“内部资料”", file.Says("import.shapes"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shape_without_text_is_named()
    {
        var file = UnitFile.WithBody(Par(R("段落。"), Anchored(ShapeUri, Shape())));
        Assert.Equal(["段落。"], file.Body());
        Assert.Equal("1 个线条、图形未带入。", file.Says("import.shapes"));
    }

    [Fact]
    public void A_box_in_a_cell_stays_in_the_cell() =>
        Assert.Equal(["│ 甲¶框中话。 │ 乙"], UnitFile.WithBody(Table("9 9", Row(CellOf("", Par(R("甲"), Anchored(ShapeUri, TextBoxShape(P("框中话。"))))), Cell("乙"))), P("")).Body());

    private static string Inner(string run) => run["<w:r>".Length..^"</w:r>".Length];
}
