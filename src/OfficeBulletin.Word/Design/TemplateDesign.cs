using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeBulletin.Word.Design;

/// <summary>The shipped template as it leaves the workshop; from then on it is an ordinary Word file that an editor may restyle.</summary>
public static class TemplateDesign
{
    /// <summary>Writes a fresh template.</summary>
    public static void Write(Stream output) => DesignedDocument.Write(output, main =>
    {
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = ContentsBullet();
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Settings();
        main.AddNewPart<FontTablePart>("rIdFonts").Fonts = FontTable();
        main.AddNewPart<FooterPart>("rIdOdd").Footer = DesignedPage.PageNumber(odd: true);
        main.AddNewPart<FooterPart>("rIdEven").Footer = DesignedPage.PageNumber(odd: false);
        main.Document = new Document(new DesignedBody().Create(DesignedPage.Section("rIdOdd", "rIdEven")));
    });

    /// <summary>The ● before a contents entry, kept in the style's numbering so that it is never typed text.</summary>
    private static Numbering ContentsBullet() => new(
        new AbstractNum(
            new Nsid { Val = "0B5E0001" },
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new TemplateCode { Val = "0B5E0002" },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new ParagraphStyleIdInLevel { Val = "TOC2" },
                new LevelSuffix { Val = LevelSuffixValues.Tab },
                new LevelText { Val = "●" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "320", Hanging = "320" }),
                new NumberingSymbolRunProperties(new RunFonts { Ascii = "仿宋_GB2312", HighAnsi = "仿宋_GB2312", EastAsia = "仿宋_GB2312", Hint = FontTypeHintValues.EastAsia }, new Position { Val = "5" }, new FontSize { Val = "18" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    private static Settings Settings() => new(
        new Zoom { Percent = "100" },
        new EvenAndOddHeaders(),
        new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });

    /// <summary>Official names with a second name each, which Word tries before it falls back to something unlike.</summary>
    private static Fonts FontTable() => new(
        Font("方正小标宋简体", "方正小标宋_GBK", FontFamilyValues.Roman),
        Font("仿宋_GB2312", "仿宋", FontFamilyValues.Modern),
        Font("楷体_GB2312", "楷体", FontFamilyValues.Modern),
        Font("黑体", "SimHei", FontFamilyValues.Modern),
        Font("宋体", "SimSun", FontFamilyValues.Auto));

    private static Font Font(string name, string alternative, FontFamilyValues family) =>
        new(new AltName { Val = alternative }, new FontCharSet { Val = "86" }, new FontFamily { Val = family }) { Name = name };
}
