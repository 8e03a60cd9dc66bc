namespace OfficeBulletin.Word;

/// <summary>Names (w:name) of the styles a template must have. Styles are found by name without case, never by id: Chinese Word writes other ids.</summary>
public static class StyleNames
{
    public const string Title = "刊名";
    public const string Number = "期号";
    public const string PublisherAndDate = "编印行";
    public const string ContentsColumn = "toc 1";
    public const string ContentsEntry = "toc 2";
    public const string ColumnHeading = "heading 1";
    public const string ArticleTitle = "heading 2";
    public const string Subtitle = "副标题";
    public const string Body = "正文";
    public const string Level1 = "层次一";
    public const string Level2 = "层次二";
    public const string Level3 = "层次三";
    public const string Attribution = "供稿";
    public const string TableCaption = "表题";
    public const string TableHead = "表头";
    public const string TableText = "表文";
    public const string Caption = "图注";
    public const string Imprint = "版记";
    public const string PageNumber = "footer";

    /// <summary>Word's own names for notes; a template without them gets notes in the default style.</summary>
    public const string FootnoteText = "footnote text";
    public const string FootnoteReference = "footnote reference";

    /// <summary>Every style a template must have, in the order of the printed page, with what an editor calls it.</summary>
    public static IReadOnlyList<RequiredStyle> Required { get; } =
    [
        new(Title, "刊名"),
        new(Number, "期号、总期号"),
        new(PublisherAndDate, "编印单位和日期一行"),
        new(ContentsColumn, "目录中的栏目"),
        new(ContentsEntry, "目录中的标题"),
        new(ColumnHeading, "正文中的栏目"),
        new(ArticleTitle, "文章标题"),
        new(Subtitle, "文章副标题"),
        new(Body, "正文段落"),
        new(Level1, "“一、”一级的小标题"),
        new(Level2, "“（一）”一级的小标题"),
        new(Level3, "“1.”一级的小标题"),
        new(Attribution, "供稿单位"),
        new(TableCaption, "表格标题"),
        new(TableHead, "表头"),
        new(TableText, "表格文字"),
        new(Caption, "图片和图注"),
        new(Imprint, "版记"),
        new(PageNumber, "页码"),
    ];

    /// <summary>
    /// The name a style was given here. Chinese Word shows its built-in Normal as 正文 and Subtitle as 副标题; a style of ours by such a name may come back as 正文1, or as the built-in one.
    /// </summary>
    public static string Given(string name)
    {
        var trimmed = name.Trim();
        if (trimmed.Length > 1 && trimmed[^1] == '1' && IsOwn(trimmed[..^1].TrimEnd()))
            return trimmed[..^1].TrimEnd();
        return trimmed.Equals("Subtitle", StringComparison.OrdinalIgnoreCase) ? Subtitle : trimmed;
    }

    private static bool IsOwn(string name)
    {
        foreach (var style in Required)
        {
            if (style.Name == name && !char.IsAscii(name[0]))
                return true;
        }
        return false;
    }
}

/// <summary>A style that a template must have, with what an editor calls it.</summary>
public sealed record RequiredStyle(string Name, string Use);
