using System.Globalization;
using System.Text;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Tests.Reading;

/// <summary>An issue as readable lines, so that two of them are compared, and a difference seen, in every text.</summary>
internal static class IssueText
{
    public static string Of(Issue issue)
    {
        var text = new StringBuilder();
        var masthead = issue.Masthead;
        Line(text, "刊名", masthead.Title, "年", masthead.Year, "期", masthead.Number, "总", masthead.CumulativeNumber, "编", masthead.Publisher, "日期", masthead.Date);
        foreach (var column in issue.Columns)
        {
            Line(text, "栏目", column.Name, column.Kind);
            foreach (var item in column.Items)
                Add(text, item);
            if (column.Notice is { } notice)
                Add(text, notice);
        }
        var imprint = issue.Imprint;
        Line(text, "版记", List(imprint.Report), List(imprint.Send), List(imprint.Distribute), imprint.Editor, imprint.Phone, imprint.Email);
        return text.ToString();
    }

    private static void Add(StringBuilder text, Item item)
    {
        Line(text, " 标题", List(item.Title), "副题", List(item.Subtitle));
        foreach (var block in item.Body)
            Line(text, "  ", Of(block));
        Line(text, " 供稿", List(item.Units), item.AttributionInline ? "行末" : "");
    }

    private static void Add(StringBuilder text, Notice notice)
    {
        foreach (var block in notice.Narrative)
            Line(text, "  ", Of(block));
        foreach (var table in notice.Tables)
        {
            Line(text, " 表", table.Caption, List(table.Header));
            foreach (var row in table.Rows)
                Line(text, "  ", List(row));
            Line(text, " 计", table.Total is null ? "无" : List(table.Total));
        }
    }

    private static string Of(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text + string.Concat(paragraph.Runs.Where(run => run.Note is not null).Select(run => "[注 " + List(run.Note!.Paragraphs) + "]")),
        Table table => "[表 " + List(table.Rows.Select(row => List(row.Select(cell => cell.Text)))) + "]",
        Picture picture => $"[图 {picture.Name} {picture.Bytes.Length} {picture.Caption}]",
        _ => throw new InvalidOperationException(block.GetType().Name),
    };

    private static string List(IEnumerable<string?> texts) => string.Join('|', texts.Select(text => text ?? "∅"));

    private static void Line(StringBuilder text, params object?[] parts) =>
        text.AppendJoin(' ', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture) ?? "∅")).Append('\n');
}
