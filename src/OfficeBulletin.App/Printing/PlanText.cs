using OfficeBulletin.Desk;
using OfficeBulletin.Issues;

namespace OfficeBulletin.App.Printing;

/// <summary>A drafted issue in short: where it stands, how many items each column has, what was received.</summary>
internal static class PlanText
{
    public static void Write(TextWriter writer, PlannedFolder planned)
    {
        var verb = planned.Written switch { { Kept: true } => "没有写出", { Changed: true } => "已写出", _ => "没有变化" };
        writer.WriteLine($"{verb}：{planned.Written.Path}");
        foreach (var column in planned.Issue.Columns)
        {
            var count = column.Items.Count + (column.Written?.Items.Count ?? 0);
            writer.WriteLine($"  【{column.Name}】{(column.Kind == ColumnKind.Notice ? "通报" : column.Kind == ColumnKind.Briefs ? $"短波 {count} 条" : $"{count} 篇")}");
        }
        foreach (var row in planned.Received.Workbooks.SelectMany(workbook => workbook.Held))
            writer.WriteLine($"  有误未排：{row.Origin}　{row.Title ?? "（无标题）"}");
        writer.WriteLine(SubmissionText.Total(planned.Received));
    }
}
