using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>What the names of styles say, without case: the template's own and the names other programs give the built-in ones.</summary>
internal static class StyleRoles
{
    /// <param name="name">The style's w:name, never its id.</param>
    public static PrintedRole Of(string name) => StyleNames.Given(name).ToLowerInvariant() switch
    {
        StyleNames.Title => PrintedRole.MastheadTitle,
        StyleNames.Number or "总期号" => PrintedRole.IssueNumber,
        StyleNames.PublisherAndDate => PrintedRole.PublisherLine,
        StyleNames.ContentsColumn or "目录 1" or "contents 1" => PrintedRole.ContentsColumn,
        StyleNames.ContentsEntry or "目录 2" or "contents 2" => PrintedRole.ContentsEntry,
        StyleNames.ColumnHeading or "标题 1" => PrintedRole.ColumnHeading,
        StyleNames.ArticleTitle or "标题 2" => PrintedRole.ItemTitle,
        StyleNames.Subtitle => PrintedRole.Subtitle,
        StyleNames.Body or StyleNames.Level1 or StyleNames.Level2 or StyleNames.Level3 => PrintedRole.Body,
        StyleNames.Attribution => PrintedRole.Attribution,
        StyleNames.TableCaption => PrintedRole.TableCaption,
        StyleNames.TableText => PrintedRole.TableText,
        StyleNames.Caption or "caption" or "题注" => PrintedRole.PictureCaption,
        StyleNames.Imprint => PrintedRole.Imprint,
        _ => PrintedRole.None,
    };
}
