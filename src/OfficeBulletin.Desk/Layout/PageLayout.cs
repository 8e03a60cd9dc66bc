namespace OfficeBulletin.Desk.Layout;

/// <summary>
/// What LibreOffice made of the pages. Pages count from 1; null means "not measured" (未测量): the PDF did not say. Word and WPS break pages in their own way.
/// </summary>
/// <param name="Rung">Step 1–5 of the contents-fitting ladder at which this was measured.</param>
/// <param name="ContentsLastPage">The page of the last contents line.</param>
/// <param name="BodyFirstPage">The page that the first contents line leads to.</param>
/// <param name="ImprintPage">The page on which the imprint ends.</param>
/// <param name="ImprintAlone">True when nothing stands above the imprint on its page.</param>
/// <param name="OtherFonts">Fonts in the PDF that belong to none of <paramref name="Fonts"/>: rare characters, Latin text.</param>
public sealed record PageLayout(
    int Rung,
    int Pages,
    int? ContentsLastPage,
    int? BodyFirstPage,
    int? ImprintPage,
    bool? ImprintAlone,
    IReadOnlyList<ShownFont> Fonts,
    IReadOnlyList<string> OtherFonts)
{
    /// <summary>Pages left over after whole folded sheets of four; 0 when the issue fills them.</summary>
    public int PagesModFour => Pages % 4;
}

/// <summary>A font that the document names, and what it was shown in; null when the PDF does not tell.</summary>
public sealed record ShownFont(string Name, string? ShownIn, bool Substituted);
