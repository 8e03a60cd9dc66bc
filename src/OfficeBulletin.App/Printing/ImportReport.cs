using OfficeBulletin.Desk;
using OfficeBulletin.Issues;

namespace OfficeBulletin.App.Printing;

/// <summary>What was found in an older issue, for people: how much of everything, and what it does not say.</summary>
internal static class ImportReport
{
    public static void Write(TextWriter writer, ImportedIssue imported)
    {
        var issue = imported.Issue;
        var items = issue.Columns.SelectMany(column => column.Items).ToList();
        var tables = issue.Columns.Sum(column => column.Notice?.Tables.Count ?? 0) + items.Sum(item => item.Body.Count(block => block is Table));
        var briefs = items.Count(item => item.IsBrief);
        string?[] found = [$"栏目 {issue.Columns.Count} 个", $"稿件 {items.Count - briefs} 篇", briefs > 0 ? $"短波 {briefs} 条" : null, $"表格 {tables} 张", imported.Pictures > 0 ? $"图片 {imported.Pictures} 幅" : null];
        writer.WriteLine($"已写出：{Path.Combine(imported.Folder, "issue.json")}");
        writer.WriteLine($"读出：{string.Join("，", found.OfType<string>())}");
        var unknown = Unknown(issue).ToList();
        if (unknown.Count > 0)
            writer.WriteLine($"原件没有、留空的：{string.Join("、", unknown)}");
    }

    private static IEnumerable<string> Unknown(Issue issue)
    {
        var (masthead, imprint) = (issue.Masthead, issue.Imprint);
        (bool Missing, string Name)[] fields =
        [
            (masthead.Title is null, "刊名"), (masthead.Number is null, "期号"), (masthead.CumulativeNumber is null, "总期号"), (masthead.Publisher is null, "编印单位"), (masthead.Date is null, "日期"),
            (imprint.Report.Count + imprint.Send.Count + imprint.Distribute.Count == 0 && imprint.Editor is null && imprint.Phone is null && imprint.Email is null, "版记"),
        ];
        return fields.Where(field => field.Missing).Select(field => field.Name);
    }
}
