using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Folder;

/// <summary>What may be wrong with the rows that issue.json takes items from: rules J57–J59. Places are those of the reference in issue.json.</summary>
internal static class RowFindings
{
    public static Finding NoReference(string from, Place where) =>
        Error("J57", "folder.row-reference", where, from, $"“{from}”不是报送表的一行；请写成 submissions/文件名.xlsx#工作表!行号。");

    public static Finding NoRow(SubmissionOrigin origin, Place where, SubmissionOrigin? now) =>
        Error("J57", "folder.row-reference", where, origin.ToString(), $"“{origin.File}”的工作表“{origin.Sheet}”第 {origin.Row} 行没有稿件{Now(now)}；请改正，或重新运行 bulletin plan。");

    public static Finding Changed(DraftItem item, SubmissionItem found, SubmissionOrigin? now) => Error(
        "J58", "folder.row-changed", item.Where, item.From!,
        $"这一行变了：预编时是{Row(item.Row!.Number, item.Row.Title)}，现在是{Row(found.Number, Contents.InOneLine(found.Title))}{Now(now)}；请核对，或重新运行 bulletin plan。");

    public static Finding Held(DraftItem item, IReadOnlyList<Finding> faults) => Error(
        "J59", "folder.row-held", item.Where, item.From!,
        $"这一行有误，不能用：{string.Join("", faults.Select(fault => $"{fault.Where.Cell} {fault.Message}".TrimStart()))}请改正报送表，或从 issue.json 里删去这一条。");

    private static string Row(string? number, string? title) => number is null ? $"“{title}”" : $"序号 {number}“{title}”";

    private static string Now(SubmissionOrigin? now) => now is null ? "" : $"，原来的标题现在在工作表“{now.Sheet}”第 {now.Row} 行";

    private static Finding Error(string rule, string name, Place where, string quote, string sentence) => new(rule, name, FindingLevel.Error, where, sentence, quote);
}
