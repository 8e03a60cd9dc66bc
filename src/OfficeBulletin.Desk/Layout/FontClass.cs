namespace OfficeBulletin.Desk.Layout;

/// <summary>A font that may stand in for another: the family that fontconfig knows, and how its name begins and ends inside a PDF.</summary>
internal sealed record FontChoice(string Family, string PdfPrefix, string PdfSuffix = "")
{
    public bool Is(string pdfName) => pdfName.StartsWith(PdfPrefix, StringComparison.OrdinalIgnoreCase) && pdfName.Contains(PdfSuffix, StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// One of the five classes of type that an issue is set in: the names documents use, the fonts that count as the same design, and the fonts that stand
/// in for a preview when none of those is installed, best first.
/// </summary>
internal sealed record FontClass(IReadOnlyList<string> Names, IReadOnlyList<FontChoice> Same, IReadOnlyList<FontChoice> Preview)
{
    // A collection file (.ttc) gives all its languages one name inside a PDF: Noto Serif CJK SC Black is written as NotoSerifCJKjp-Black.
    private const string NotoSerif = "NotoSerifCJK";
    private const string NotoSans = "NotoSansCJK";

    public static IReadOnlyList<FontClass> All { get; } =
    [
        new(
            ["方正小标宋简体", "方正小标宋_GBK", "小标宋"],
            [new("方正小标宋简体", "FZXBS"), new("FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong"), new("华文中宋", "STZhongsong")],
            [new("Noto Serif CJK SC Black", NotoSerif, "-Black"), new("Noto Serif CJK SC", NotoSerif, "-Bold")]),
        new(
            ["仿宋_GB2312", "仿宋", "华文仿宋"],
            [new("仿宋", "FangSong"), new("华文仿宋", "STFangsong")],
            [new("FandolFang", "FandolFang"), new("Noto Serif CJK SC Light", NotoSerif, "-Light"), new("Noto Serif CJK SC ExtraLight", NotoSerif, "-ExtraLight")]),
        new(
            ["楷体_GB2312", "楷体", "华文楷体"],
            [new("楷体", "KaiTi"), new("华文楷体", "STKaiti")],
            [new("FandolKai", "FandolKai"), new("LXGW WenKai", "LXGWWenKai"), new("AR PL UKai CN", "UKai"), new("AR PL KaitiM GB", "GBZenKai")]),
        new(
            ["黑体", "华文黑体"],
            [new("SimHei", "SimHei"), new("华文黑体", "STHeiti")],
            [new("FandolHei", "FandolHei"), new("Noto Sans CJK SC", NotoSans), new("WenQuanYi Zen Hei", "WenQuanYiZenHei")]),
        new(
            ["宋体", "新宋体", "华文宋体"],
            [new("SimSun", "SimSun"), new("华文宋体", "STSong"), new("新宋体", "NSimSun")],
            [new("FandolSong", "FandolSong"), new("Noto Serif CJK SC", NotoSerif, "-Regular")]),
    ];

    /// <summary>The font that shows this class, out of those embedded in a PDF; null when none of the class is there.</summary>
    public (FontChoice Font, bool Same)? Shown(IReadOnlyCollection<string> embedded)
    {
        if (Same.FirstOrDefault(font => embedded.Any(font.Is)) is { } same)
            return (same, true);
        return Preview.FirstOrDefault(font => embedded.Any(font.Is)) is { } preview ? (preview, false) : null;
    }
}
