using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeBulletin.Word.Design;

using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

/// <summary>What stands on the shipped template's pages: masthead, slots for contents and body, imprint. Text outside the slots is the office's own wording.</summary>
internal sealed class DesignedBody
{
    private int lastControl;

    public Body Create(SectionProperties section) => new(
        Line("MastheadTitle", Slot(SlotNames.Title, "刊名", "刊名")),
        Line("MastheadNumber", Text("第"), Slot(SlotNames.Number, "期号", "×"), Text("期")),
        Line("MastheadNumber", Text("（总第"), Slot(SlotNames.CumulativeNumber, "总期号", "×"), Text("期）")),
        Line("MastheadLine", Slot(SlotNames.Publisher, "编印单位", "编印单位"), Text("编"), new Run(new TabChar()), Slot(SlotNames.Date, "日期", "××××年×月×日")),
        BlockSlot(SlotNames.Contents, "目录", Line("TOC1", Text("【栏目】")), Line("TOC2", Text("标题"))),
        BlockSlot(SlotNames.Body, "正文", Line("Heading1", Text("【栏目】")), Line("Heading2", Text("标题")), Line("BodyText", Text("正文")), Line("Attribution", Text("（单位供稿）"))),
        Imprint(),
        new Paragraph(new ParagraphProperties(new SnapToGrid { Val = false }, new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact })),
        section);

    /// <summary>
    /// The imprint as a table laid at the foot of the last page: the only form that stays there when lines are added or removed, without a frame or a text box.
    /// Anchored to the page horizontally, since the margin fails for tables as wide as the type area.
    /// </summary>
    private Table Imprint() => new(
        new TableProperties(
            new TablePositionProperties
            {
                VerticalAnchor = VerticalAnchorValues.Margin,
                HorizontalAnchor = HorizontalAnchorValues.Page,
                TablePositionX = 1588,
                TablePositionYAlignment = VerticalAlignmentValues.Bottom,
            },
            new TableOverlap { Val = TableOverlapValues.Never },
            new TableWidth { Width = $"{DesignedPage.TextWidth}", Type = TableWidthUnitValues.Dxa },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8U, Color = "000000" },
                new BottomBorder { Val = BorderValues.Single, Size = 8U, Color = "000000" },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 6U, Color = "000000" }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
        new TableGrid(new GridColumn { Width = $"{DesignedPage.TextWidth}" }),
        Row(
            Line("Imprint", Text("报："), Slot(SlotNames.Report, "报", "报送单位")),
            Line("Imprint", Text("送："), Slot(SlotNames.Send, "送", "抄送单位")),
            Line("Imprint", Text("发："), Slot(SlotNames.Distribute, "发", "分发单位"))),
        Row(
            Line("Imprint", Text("责编："), Slot(SlotNames.Editor, "责编", "姓名"), Text("　电话："), Slot(SlotNames.Phone, "电话", "电话"), Text("　邮箱："), Slot(SlotNames.Email, "邮箱", "邮箱"))));

    private static TableRow Row(params Paragraph[] lines) => new(
        new TableRowProperties(new CantSplit()),
        new TableCell([new TableCellProperties(new TableCellWidth { Width = $"{DesignedPage.TextWidth}", Type = TableWidthUnitValues.Dxa }), .. lines]));

    private static Paragraph Line(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    private static Run Text(string text) => new(
        new RunProperties(new RunFonts { Hint = FontTypeHintValues.EastAsia }),
        new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <remarks>A rich-text control: LibreOffice repeats the text of plain-text ones when it saves as .docx.</remarks>
    private SdtRun Slot(string tag, string alias, string placeholder) => new(
        new SdtProperties(new SdtAlias { Val = alias }, new Tag { Val = tag }, new SdtId { Val = ++lastControl }),
        new SdtContentRun(Text(placeholder)));

    private SdtBlock BlockSlot(string tag, string alias, params Paragraph[] sample) => new(
        new SdtProperties(new SdtAlias { Val = alias }, new Tag { Val = tag }, new SdtId { Val = ++lastControl }),
        new SdtContentBlock(sample));
}
