using OfficeBulletin.Issues;
using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class PictureTests
{
    /// <summary>A red dot.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

    private static UnitFile With(params string[] blocks) => UnitFile.WithBody(blocks).Picture("p1", "image1.png", Png);

    [Fact]
    public void A_picture_comes_with_its_size_its_name_and_its_bytes()
    {
        var picture = (Picture)With(Par(InlinePicture("p1", @"C:\Users\lin\Pictures\座谈会.png"))).Article().Body[0];
        Assert.Equal(("座谈会.png", 1_828_800L, 914_400L), (picture.Name, picture.Width, picture.Height));
        Assert.Equal(Png, picture.Bytes.ToArray());
        Assert.Null(picture.Caption);
    }

    [Fact]
    public void A_nameless_picture_is_called_after_its_part() =>
        Assert.Equal(["<image1.png>"], With(Par(InlinePicture("p1", "图片 3"))).Body());

    [Theory]
    [InlineData("图1 座谈会现场", "<w:jc w:val=\"center\"/>", true)]
    [InlineData("（图为座谈会现场）", "<w:jc w:val=\"center\"/>", true)]
    [InlineData("照片：林一凡", "<w:jc w:val=\"center\"/>", true)]
    [InlineData("▲座谈会现场", "<w:jc w:val=\"center\"/>", true)]
    [InlineData("座谈会现场", "<w:pStyle w:val=\"c\"/>", true)]
    [InlineData("图书馆举办展览", "<w:jc w:val=\"center\"/>", false)]
    [InlineData("图1中可以看出，各区县进度不一。", "", false)]
    [InlineData("座谈会现场", "<w:jc w:val=\"center\"/>", false)]
    public void A_line_under_a_picture_may_be_its_caption(string line, string properties, bool isCaption) =>
        Assert.Equal(isCaption ? ["导语。", $"<会场.png {line}>", "后文。"] : ["导语。", "<会场.png>", line, "后文。"],
            With(P("导语。"), Par(InlinePicture("p1")), properties.Length > 0 ? ParWith(properties, R(line)) : P(line), P("后文。")).Styles(Style("c", "题注")).Body());

    [Fact]
    public void A_caption_style_before_the_picture_serves_too() =>
        Assert.Equal(["<会场.png 图2 展厅>", "后文。"], With(Styled("c", "图2 展厅"), Par(InlinePicture("p1")), P("后文。")).Styles(Style("c", "caption")).Body());

    [Fact]
    public void The_caption_of_a_table_is_no_caption_of_the_picture_above_it() =>
        Assert.Equal(["导语。", "<会场.png>", "表1 各区县报送", "│ 万州 │ 3"], With(P("导语。"), Par(InlinePicture("p1")), Styled("c", "表1 各区县报送"), Table("9 9", Row(Cell("万州"), Cell("3"))), "<w:p/>").Styles(Style("c", "caption")).Body());

    [Fact]
    public void A_picture_on_its_own_line_cuts_the_paragraph_and_one_in_the_text_follows_it() =>
        Assert.Equal(["上文。", "<会场.png>", "下文里的，继续。", "<徽标.png>"], With(Par(R("上文。"), Run("<w:br/>"), InlinePicture("p1"), Run("<w:br/>"), R("下文里的"), InlinePicture("p1", "徽标.png", id: 2), R("，继续。"))).Body());

    [Fact]
    public void A_floating_picture_follows_its_paragraph() =>
        Assert.Equal(["段落。", "<会场.png>"], With(Par(Anchored("http://schemas.openxmlformats.org/drawingml/2006/picture", PictureOf("p1", "会场.png")), R("段落。"))).Body());

    [Fact]
    public void Pictures_in_a_group_come_out_at_the_size_they_are_shown()
    {
        var group = "<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"914400\" cy=\"914400\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"2000\" cy=\"2000\"/></a:xfrm></wpg:grpSpPr>"
            + PictureOf("p1", "左.png", id: 3) + PictureOf("p1", "右.png", id: 4) + "</wpg:wgp>";
        var pictures = With(Par(Anchored("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", group))).Article().Body.Cast<Picture>().ToList();
        Assert.Equal(["左.png", "右.png"], pictures.Select(picture => picture.Name));
        Assert.Equal((457_200L, 228_600L), (pictures[0].Width, pictures[0].Height));
    }

    [Fact]
    public void An_older_picture_is_read_with_its_size()
    {
        var picture = (Picture)With(Par(Run("<w:pict><v:shape style=\"width:72pt;height:36pt\"><v:imagedata r:id=\"p1\" o:title=\"会场\"/></v:shape></w:pict>"))).Article().Body[0];
        Assert.Equal(("image1.png", 914_400L, 457_200L), (picture.Name, picture.Width, picture.Height));
    }

    [Fact]
    public void A_picture_in_a_table_stands_behind_it_and_is_named()
    {
        var file = With(Table("9 9", Row(Cell("甲"), CellOf("", Par(InlinePicture("p1"))))), P("后文。"));
        Assert.Equal(["│ 甲 │ ", "<会场.png>", "后文。"], file.Body());
        Assert.Equal("1 张表格里的图片移到了表格之后：“会场.png”，请核对位置。", file.Says("import.pictures-moved"));
    }

    [Fact]
    public void A_table_of_nothing_but_pictures_leaves_only_them() =>
        Assert.Equal(["<左.png>", "<右.png>"], With(Table("9 9", Row(CellOf("", Par(InlinePicture("p1", "左.png"))), CellOf("", Par(InlinePicture("p1", "右.png", id: 2))))), "<w:p/>").Body());

    [Fact]
    public void A_picture_elsewhere_is_named_and_left_out()
    {
        var file = UnitFile.WithBody(Par(InlinePicture("out", link: "r:link")), P("正文。")).External("out", "image", "https://example.org/a.png");
        Assert.Equal(["正文。"], file.Body());
        Assert.Contains("“https://example.org/a.png”", file.Says("import.pictures-external"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_no_known_format_is_named_and_left_out()
    {
        var file = UnitFile.WithBody(Par(InlinePicture("p1")), P("正文。")).Picture("p1", "image1.png", "<svg/>"u8.ToArray());
        Assert.Equal(["正文。"], file.Body());
        Assert.Contains("“image1.png”", file.Says("import.pictures-unreadable"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cropped_picture_comes_whole_and_is_named() =>
        Assert.NotNull(With(Par(InlinePicture("p1", crop: "<a:srcRect l=\"20000\"/>"))).Says("import.pictures-cropped"));

    [Fact]
    public void A_chart_is_named_by_its_title()
    {
        var file = UnitFile.WithBody(Par(Run("<w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\" name=\"图表 1\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
            + "<c:chart r:id=\"c1\"/></a:graphicData></a:graphic></wp:inline></w:drawing>")), P("正文。")).Chart("c1", "各区县报送条数").Damaged();
        Assert.Equal(["正文。"], file.Body());
        Assert.Equal("1 个图表未带入：“各区县报送条数”，请另存为图片后重新插入。", file.Says("import.charts"));
    }

    [Fact]
    public void An_embedded_object_is_named_by_its_program()
    {
        var file = With(Par(Run("<w:object><v:shape id=\"s1\" style=\"width:9pt;height:9pt\"><v:imagedata r:id=\"p1\"/></v:shape><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\" ShapeID=\"s1\" DrawAspect=\"Content\" ObjectID=\"_1\" r:id=\"p1\"/></w:object>")), P("正文。")).Damaged();
        Assert.Equal(["正文。"], file.Body());
        Assert.Contains("“Excel.Sheet.12”", file.Says("import.objects"), StringComparison.Ordinal);
    }
}
