namespace OfficeBulletin.Desk.Layout;

/// <summary>What an editor ought to know about the measured pages: rules L01–L06.</summary>
internal static class LayoutFindings
{
    /// <summary>The last step of the contents-fitting ladder: the contents may flow to a second page.</summary>
    public const int LastRung = 5;

    public static IEnumerable<Finding> Of(PageLayout layout)
    {
        if (layout.ContentsLastPage > 1)
        {
            yield return new Finding(
                "L01", "layout.contents-flow", FindingLevel.Warning, Place.Of("contents"),
                $"目录放不进第1页，用最后一档（第{layout.Rung}档）仍排到第{layout.ContentsLastPage}页；请减少条目、缩短标题，或者就这样付印。", Source: "practice");
        }
        foreach (var font in layout.Fonts.Where(font => font.Substituted))
        {
            yield return new Finding(
                "L02", "layout.font-substituted", FindingLevel.Info, Place.Of("template"),
                $"已替代：{font.Name} → {font.ShownIn}，仅供预览；付印前请在装有该字体的电脑上查看。", font.Name, Source: "practice");
        }
        if (layout.ImprintPage is { } page && page != layout.Pages)
        {
            yield return new Finding(
                "L03", "layout.imprint-not-last", FindingLevel.Warning, Place.Of("imprint"),
                $"版记在第{page}页，而全文共{layout.Pages}页；版记应在末页下端，请检查版记之后的内容。", Source: "practice");
        }
        if (layout.ImprintAlone == true)
        {
            yield return new Finding(
                "L04", "layout.imprint-alone", FindingLevel.Warning, Place.Of("imprint"),
                $"第{layout.ImprintPage}页只有版记，请增删几行正文，使版记与正文同页。", Source: "practice");
        }
        if (layout.PagesModFour != 0)
        {
            yield return new Finding(
                "L05", "layout.page-count", FindingLevel.Info, new Place(),
                $"全文共{layout.Pages}页，不是4的倍数，骑马订付印时余{layout.PagesModFour}页，可增删内容或加白页。", Source: "practice");
        }
    }

    /// <summary>The layout was asked for and could not be measured; the sentence says why.</summary>
    public static Finding NotMeasured(string sentence) => new("L06", "layout.not-measured", FindingLevel.Warning, new Place(), sentence);
}
