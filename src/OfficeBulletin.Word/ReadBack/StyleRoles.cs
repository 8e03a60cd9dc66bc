using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>What the names of styles say, without case: the template's own and the names other programs give the built-in ones.</summary>
internal static class StyleRoles
{
    /// <param name="name">The style's w:name, never its id.</param>
    public static PrintedRole Of(string name) => name.Trim().ToLowerInvariant() switch
    {
        "刊名" => PrintedRole.MastheadTitle,
        "期号" or "总期号" => PrintedRole.IssueNumber,
        "编印行" => PrintedRole.PublisherLine,
        "toc 1" or "目录 1" or "contents 1" or "目录栏目" => PrintedRole.ContentsColumn,
        "toc 2" or "目录 2" or "contents 2" or "目录条目" => PrintedRole.ContentsEntry,
        "heading 1" or "标题 1" or "栏目" => PrintedRole.ColumnHeading,
        "heading 2" or "标题 2" or "文章标题" => PrintedRole.ItemTitle,
        "副标题" => PrintedRole.Subtitle,
        "正文" or "层次一" or "层次二" or "层次三" => PrintedRole.Body,
        "供稿" => PrintedRole.Attribution,
        "表题" => PrintedRole.TableCaption,
        "图注" or "caption" or "题注" => PrintedRole.PictureCaption,
        "版记" => PrintedRole.Imprint,
        _ => PrintedRole.None,
    };
}
