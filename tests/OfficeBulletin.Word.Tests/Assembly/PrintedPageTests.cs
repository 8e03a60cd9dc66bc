using DocumentFormat.OpenXml.Wordprocessing;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Tests.Assembly;

public sealed class PrintedPageTests
{
    [Fact]
    public void A_complete_issue_passes_the_validator()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        Assert.Empty(document.Faults);
    }

    [Fact]
    public void The_page_reads_from_masthead_to_imprint()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        Assert.Equal(
            [
                "刊名: 史志工作简报", "期号: 第11期", "期号: （总第131期）", "编印行: 市史志编纂中心编\t2026年1月16日",
                "toc 1: 【本室动态】", "toc 2: 中心召开年度工作会部署新一年编纂任务", "toc 2: 《山城百年图录》出版",
                "toc 1: 【区县动态】", "toc 2: 黔江区完成口述资料采集", "toc 2: 渝中区举办史志讲座", "toc 2: 读者来信选登",
                "toc 1: 【信息短波】", "toc 1: 【2025年信息报送及采用情况通报】",
                "heading 1: 【本室动态】",
                "heading 2: 中心召开年度工作会/部署新一年编纂任务", "正文: 1月8日，中心召开年度工作会。", "正文: 会议要求抓好三项工作。", "供稿: （办公室供稿）",
                "heading 2: 《山城百年图录》出版", "副标题: ——记一部图录的诞生", "层次一: 一、主要内容", "正文: 全书收录图片320幅。", "供稿: （编纂一处、万州区党史和地方志研究室供稿）",
                "heading 1: 【区县动态】",
                "heading 2: 黔江区完成口述资料采集", "正文: 黔江区采集口述资料60份。", "表头: 采集进度", "表文: 街道", "表文: 人数", "表文: 份数", "表文: ", "表文: 12", "表文: 24",
                "图注: ", "图注: 采集现场", "正文: 资料存区档案馆重要，面积50m2。", "供稿: （黔江区党史和地方志研究室供稿）",
                "heading 2: 渝中区举办史志讲座", "正文: 1月6日，渝中区举办史志讲座。（渝中区委党史研究室供稿）",
                "heading 2: 读者来信选登", "正文: 编辑部收到来信12封。",
                "heading 1: 【信息短波】",
                "正文: 江津区完成年鉴初稿。", "供稿: （江津区党史和地方志研究室供稿）", "正文: 丰都县开放方志馆。", "供稿: （丰都县委党史研究室供稿）",
                "heading 1: 【2025年信息报送及采用情况通报】",
                "正文: 2025年，共收到信息9条。", "表题: 2025年各处室信息报送及采用情况",
                "表头: 处室名称", "表头: 报送数量（条）", "表头: 采用（条）", "表文: 办公室（合并前）", "表文: 5", "表文: 3", "表文: 编纂一处", "表文: 0", "表文: ", "表文: 编纂二处", "表文: 4", "表文: 4", "表文: 合计", "表文: 9", "表文: 7", ": ",
                "版记: 报：省史志研究院", "版记: 送：市级有关部门，各兄弟市史志部门", "版记: 发：各区县史志部门，本中心各处室",
                "版记: 责编：陈晓禾　电话：023-55550123　邮箱：bulletin@example.org", ": ",
            ],
            document.Lines());
    }

    [Fact]
    public void Only_the_first_column_opens_a_new_page()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        var opening = Assert.Single(document.Body.Descendants<PageBreakBefore>());
        Assert.Equal("【本室动态】", AssembledDocument.Text(opening.Ancestors<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().First()));
    }

    [Fact]
    public void Briefs_are_parted_by_a_blank_line()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        var parted = document.Body.Descendants<SpacingBetweenLines>().Where(spacing => spacing.BeforeLines?.Value == 100).Select(spacing => AssembledDocument.Text(spacing.Parent!.Parent!));
        Assert.Equal(["丰都县开放方志馆。"], parted);
    }

    [Fact]
    public void A_missing_number_takes_its_line_away_and_a_missing_phone_its_label()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete with { Masthead = SampleIssue.Masthead with { Number = null, CumulativeNumber = null }, Imprint = SampleIssue.Imprint with { Phone = null, Report = [] } });
        var lines = document.Lines();
        Assert.DoesNotContain(lines, line => line.StartsWith("期号", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("报：", StringComparison.Ordinal));
        Assert.Contains("版记: 责编：陈晓禾　邮箱：bulletin@example.org", lines);
        Assert.Empty(document.Faults);
    }

    [Fact]
    public void Without_an_imprint_its_table_is_not_printed()
    {
        using var document = AssembledDocument.Of(SampleIssue.Of(SampleIssue.Article(["标题"], ["正文。"], [])) with { Imprint = Issues.Imprint.Empty });
        Assert.Empty(document.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>());
        Assert.Empty(document.Faults);
    }

    [Fact]
    public void The_imprint_is_laid_at_the_foot_of_the_page()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        var position = Assert.Single(document.Body.Descendants<TablePositionProperties>());
        Assert.Equal((VerticalAnchorValues.Margin, VerticalAlignmentValues.Bottom, HorizontalAnchorValues.Page), (position.VerticalAnchor!.Value, position.TablePositionYAlignment!.Value, position.HorizontalAnchor!.Value));
    }

    [Fact]
    public void Header_rows_are_repeated_and_no_row_is_split()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        var rows = document.Body.Descendants<TableRow>().ToList();
        Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal(["采集进度", "处室名称报送数量（条）采用（条）"], rows.Where(row => row.TableRowProperties!.GetFirstChild<TableHeader>() is not null).Select(AssembledDocument.Text));
    }

    [Fact]
    public void The_caption_of_an_article_table_stays_with_its_table()
    {
        var table = SampleIssue.Complete.Columns.SelectMany(column => column.Items).SelectMany(item => item.Body).OfType<Issues.Table>().First();
        using var document = AssembledDocument.Of(SampleIssue.Of(new Item(["标题"], [], [Issues.Paragraph.Of("进度如下。"), table, Issues.Paragraph.Of("表2　各街道采集数量"), table, Issues.Paragraph.Of("表中的数字由各街道报送。")], [])));
        var kept = document.Body.Descendants<KeepNext>().Select(mark => mark.Ancestors<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().First()).Where(paragraph => paragraph.Parent is not TableCell).Select(AssembledDocument.Text);
        Assert.Equal(["表2　各街道采集数量"], kept);
    }

    [Fact]
    public void Merged_cells_stay_merged()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        var cells = document.Body.Descendants<TableCell>().ToList();
        Assert.Equal(3, Assert.Single(cells, cell => cell.TableCellProperties!.GridSpan is not null).TableCellProperties!.GridSpan!.Val!.Value);
        Assert.Equal([MergedCellValues.Restart, MergedCellValues.Continue], cells.Select(cell => cell.TableCellProperties!.VerticalMerge?.Val?.Value).OfType<MergedCellValues>());
    }

    [Fact]
    public void Emphasis_and_footnotes_are_printed()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        var bold = Assert.Single(document.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>(), run => run.RunProperties?.Bold is not null);
        Assert.Equal(("重要", UnderlineValues.Single), (AssembledDocument.Text(bold), bold.RunProperties!.Underline!.Val!.Value));
        var mark = Assert.Single(document.Body.Descendants<FootnoteReference>());
        var note = document.Main.FootnotesPart!.Footnotes!.Elements<DocumentFormat.OpenXml.Wordprocessing.Footnote>().Single(note => note.Id!.Value == mark.Id!.Value);
        Assert.Equal("馆藏号待编。", AssembledDocument.Text(note));
    }

    [Fact]
    public void A_wide_picture_is_scaled_into_the_type_area()
    {
        using var document = AssembledDocument.Of(SampleIssue.Of(new Item(["标题"], [], [new Issues.Picture("图.png", SampleIssue.Png, 9_000_000, 3_000_000, null)], [])));
        var extent = Assert.Single(document.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>());
        Assert.Equal((8844 * 635, 1_871_980), (extent.Cx!.Value, extent.Cy!.Value));
    }

    [Fact]
    public void The_same_picture_twice_is_stored_once()
    {
        var picture = new Issues.Picture("图.png", SampleIssue.Png, null, null, null);
        using var document = AssembledDocument.Of(SampleIssue.Of(new Item(["标题"], [], [picture, picture with { Name = "副本.png" }], [])));
        Assert.Single(document.Main.ImageParts);
        Assert.Equal(2, document.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Drawing>().Count());
        Assert.Empty(document.Faults);
    }

    [Theory]
    [InlineData("<重庆日报> & 其他")]
    [InlineData("𠮷家院子与㛃河")]
    [InlineData(" 两头有空格 ")]
    [InlineData("中间  有两个空格")]
    public void Difficult_text_is_printed_as_it_is(string text)
    {
        using var document = AssembledDocument.Of(SampleIssue.Of(SampleIssue.Article([text], [text], ["甲单位"])));
        Assert.Equal(["heading 2: " + text, "正文: " + text], document.Lines().Where(line => line.StartsWith("heading 2", StringComparison.Ordinal) || line.StartsWith("正文", StringComparison.Ordinal)));
        Assert.Empty(document.Faults);
    }

    [Fact]
    public void An_item_without_a_body_is_printed_and_said()
    {
        using var document = AssembledDocument.Of(SampleIssue.Of(SampleIssue.Article(["只有标题"], [], ["办公室"])));
        Assert.Equal(("A03", "只有标题"), document.Assembled.Findings.Select(finding => (finding.Rule, finding.Quote)).Single());
        Assert.Empty(document.Faults);
    }

    [Fact]
    public void The_same_issue_gives_the_same_bytes()
    {
        using var once = AssembledDocument.Of(SampleIssue.Complete);
        using var again = AssembledDocument.Of(SampleIssue.Complete);
        Assert.Equal(once.Bytes, again.Bytes);
    }

    [Fact]
    public void Properties_tell_the_issue_and_nobodys_name()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        Assert.Equal(("史志工作简报 2025年第11期（总第131期）", "zh-CN"), (document.Properties.Title, document.Properties.Language));
        Assert.Equal(new DateTime(2026, 1, 16, 0, 0, 0, DateTimeKind.Utc), document.Properties.Created!.Value.ToUniversalTime());
        Assert.Null(document.Properties.Creator);
        Assert.Null(document.Properties.LastModifiedBy);
    }

    [Fact]
    public void A_long_name_is_set_smaller_than_the_template_asks()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete with { Masthead = SampleIssue.Masthead with { Title = "史志编纂与资政育人工作动态简报" } });
        var name = document.Body.Descendants<SdtRun>().First(control => control.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value == SlotNames.Title);
        var size = int.Parse(name.Descendants<FontSize>().Single().Val!.Value!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(size, 32, 111);
    }
}
