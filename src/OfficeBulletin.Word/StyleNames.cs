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
    public static IReadOnlyList<(string Name, string Use)> Required { get; } =
    [
        (Title, "刊名"),
        (Number, "期号、总期号"),
        (PublisherAndDate, "编印单位和日期一行"),
        (ContentsColumn, "目录中的栏目"),
        (ContentsEntry, "目录中的标题"),
        (ColumnHeading, "正文中的栏目"),
        (ArticleTitle, "文章标题"),
        (Subtitle, "文章副标题"),
        (Body, "正文段落"),
        (Level1, "“一、”一级的小标题"),
        (Level2, "“（一）”一级的小标题"),
        (Level3, "“1.”一级的小标题"),
        (Attribution, "供稿单位"),
        (TableCaption, "表格标题"),
        (TableHead, "表头"),
        (TableText, "表格文字"),
        (Caption, "图片和图注"),
        (Imprint, "版记"),
        (PageNumber, "页码"),
    ];
}
