using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Planning;

/// <summary>The columns of an office that has no sheet 栏目, in the order of the printed issue; also where an item goes that no row of the sheet fits.</summary>
internal static class DefaultColumns
{
    private static readonly string[] Order = ["本室动态", "区县动态", "工作动态", "经验交流", "调查研究"];

    /// <param name="unitKind">Null when the kind is not known.</param>
    public static (string Name, ColumnKind Kind) Of(string category, string? unitKind) => category switch
    {
        "动态" => (unitKind switch { "处室" => "本室动态", "区县" => "区县动态", _ => "工作动态" }, ColumnKind.Articles),
        "调研" => ("调查研究", ColumnKind.Articles),
        "短波" => ("信息短波", ColumnKind.Briefs),
        _ => (category, ColumnKind.Articles),
    };

    /// <summary>An item without a category counts as 动态, which most are.</summary>
    public static string CategoryOf(SubmissionItem item) => item.Category ?? "动态";

    /// <summary>Place in the issue; columns of an office's own follow those named here.</summary>
    public static int Rank(string name) => Array.IndexOf(Order, name) is var place and >= 0 ? place : Order.Length;
}
