using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeBulletin.Word.Design;

/// <summary>The styles of the shipped template: page grid of GB/T 9704-2012 5.2.3 (22 lines of 28 characters), type classes of 7.3, measured values in twips.</summary>
internal static class DesignedStyles
{
    private const string FangSong = "仿宋_GB2312";
    private const string Kai = "楷体_GB2312";
    private const string Hei = "黑体";
    private const string Song = "宋体";
    private const string XiaoBiaoSong = "方正小标宋简体";

    /// <summary>One line of the grid: 22 lines fill the type area of 12,756 twips.</summary>
    private const int Line = DesignedPage.LinePitch;

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Face(FangSong),
                new Kern { Val = 2U },
                new FontSize { Val = "32" },
                new FontSizeComplexScript { Val = "32" },
                new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault()),
        Paragraph("Normal", "Normal", null, new Look(FangSong, 32) { Justify = JustificationValues.Both, Exact = Line }, isDefault: true),
        DefaultCharacter(),
        DefaultTable(),
        Paragraph("MastheadTitle", StyleNames.Title, "Normal", new Look(XiaoBiaoSong, 112) { SnapOff = true, Color = "FF0000", Tracking = 120, Justify = JustificationValues.Center, Before = 340, Exact = 1440 }),
        Paragraph("MastheadNumber", StyleNames.Number, "Normal", new Look(FangSong, 32) { Justify = JustificationValues.Center, Exact = Line }),
        Paragraph("MastheadLine", StyleNames.PublisherAndDate, "Normal", new Look(FangSong, 32) { SnapOff = true, FirstLine = 280, After = 200, Exact = Line, RightTab = 8564, RedRule = true, Justify = JustificationValues.Left }),
        Paragraph("TOC1", StyleNames.ContentsColumn, "Normal", new Look(Hei, 32) { SnapOff = true, Exact = Line, Justify = JustificationValues.Left }),
        Paragraph("TOC2", StyleNames.ContentsEntry, "Normal", new Look(FangSong, 32) { SnapOff = true, Tracking = -5, Exact = Line, Left = 320, Hanging = 320, Bulleted = true, Justify = JustificationValues.Left }),
        Paragraph("Heading1", StyleNames.ColumnHeading, "Normal", new Look(Hei, 32) { Before = Line, Exact = Line, KeepNext = true, Outline = 0, Justify = JustificationValues.Left }, next: "Heading2"),
        Paragraph("Heading2", StyleNames.ArticleTitle, "Normal", new Look(XiaoBiaoSong, 44) { SnapOff = true, Before = 238, After = 239, Exact = 680, KeepNext = true, Outline = 1, Justify = JustificationValues.Center }, next: "BodyText"),
        Paragraph("ArticleSubtitle", StyleNames.Subtitle, "Normal", new Look(Kai, 32) { After = 239, Exact = Line, KeepNext = true, Justify = JustificationValues.Center }, next: "BodyText"),
        Paragraph("BodyText", StyleNames.Body, "Normal", new Look(FangSong, 32) { Tracking = -5, Exact = Line, IndentTwoCharacters = true }),
        Paragraph("Level1", StyleNames.Level1, "BodyText", new Look(Hei, 32) { KeepNext = true }, next: "BodyText"),
        Paragraph("Level2", StyleNames.Level2, "BodyText", new Look(Kai, 32) { KeepNext = true }, next: "BodyText"),
        Paragraph("Level3", StyleNames.Level3, "BodyText", new Look(FangSong, 32) { KeepNext = true }, next: "BodyText"),
        Paragraph("Attribution", StyleNames.Attribution, "Normal", new Look(Kai, 32) { Exact = Line, Right = 320, RightCharacters = 100, Justify = JustificationValues.Right }, next: "Heading2"),
        Paragraph("TableCaption", StyleNames.TableCaption, "Normal", new Look(Hei, 32) { SnapOff = true, Before = 289, After = 120, Exact = Line, KeepNext = true, Justify = JustificationValues.Center }),
        Paragraph("TableHead", StyleNames.TableHead, "Normal", new Look(Hei, 24) { OffGrid = true, Justify = JustificationValues.Center }),
        Paragraph("TableText", StyleNames.TableText, "Normal", new Look(FangSong, 24) { OffGrid = true, Justify = JustificationValues.Center }),
        Paragraph("Caption", StyleNames.Caption, "Normal", new Look(Kai, 28) { OffGrid = true, Before = 60, After = 60, Justify = JustificationValues.Center }),
        Paragraph("Imprint", StyleNames.Imprint, "Normal", new Look(FangSong, 28) { SnapOff = true, Exact = 500, Left = 840, Hanging = 560, Right = 280, Justify = JustificationValues.Left }),
        Paragraph("Footer", StyleNames.PageNumber, "Normal", new Look(Song, 28) { Exact = 280, SnapOff = true, Justify = JustificationValues.Left }),
        Paragraph("FootnoteText", StyleNames.FootnoteText, "Normal", new Look(FangSong, 21) { OffGrid = true, Justify = JustificationValues.Left }),
        FootnoteReference());

    private static RunFonts Face(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name, Hint = FontTypeHintValues.EastAsia };

    private static Style Paragraph(string id, string name, string? basedOn, Look look, bool isDefault = false, string? next = null)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else if (!IsBuiltIn(name))
            style.CustomStyle = true;
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
            style.Append(new BasedOn { Val = basedOn });
        if (next is not null)
            style.Append(new NextParagraphStyle { Val = next });
        style.Append(new PrimaryStyle(), look.Paragraph(), new StyleRunProperties(look.Run(Face(look.Font))));
        return style;
    }

    private static bool IsBuiltIn(string name) => char.IsAscii(name[0]);

    private static Style DefaultCharacter() => new(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden())
    {
        Type = StyleValues.Character,
        StyleId = "DefaultParagraphFont",
        Default = true,
    };

    private static Style DefaultTable() => new(
        new StyleName { Val = "Normal Table" },
        new UIPriority { Val = 99 },
        new SemiHidden(),
        new StyleTableProperties(
            new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
            new TableCellMarginDefault(
                new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = "TableNormal",
        Default = true,
    };

    private static Style FootnoteReference() => new(
        new StyleName { Val = StyleNames.FootnoteReference },
        new BasedOn { Val = "DefaultParagraphFont" },
        new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
    {
        Type = StyleValues.Character,
        StyleId = "FootnoteReference",
    };
}
