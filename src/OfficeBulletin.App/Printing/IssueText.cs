using OfficeBulletin.Issues;

namespace OfficeBulletin.App.Printing;

/// <summary>An issue's structure for people: what stands where, each body by its first words.</summary>
internal static class IssueText
{
    private const int FirstWords = 24;

    public static void Write(TextWriter writer, Issue issue)
    {
        var masthead = issue.Masthead;
        writer.WriteLine($"{masthead.Title ?? "（无刊名）"}　{Numbers(masthead)}");
        writer.WriteLine($"{masthead.Publisher ?? "（无编印单位）"}　{masthead.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "（无日期）"}");
        foreach (var column in issue.Columns)
        {
            writer.WriteLine();
            writer.WriteLine($"【{column.Name}】");
            for (var i = 0; i < column.Items.Count; i++)
                writer.WriteLine($"  {i + 1}. {Describe(column.Items[i])}");
            if (column.Notice is { } notice)
                writer.WriteLine($"  说明 {notice.Narrative.Count} 段，表 {notice.Tables.Count} 个：{string.Join("；", notice.Tables.Select(table => table.Caption))}");
        }
        writer.WriteLine();
        Imprint(writer, issue.Imprint);
    }

    private static string Numbers(Masthead masthead) =>
        (masthead.Number is { } number ? $"第{number}期" : "") + (masthead.CumulativeNumber is { } cumulative ? $"（总第{cumulative}期）" : "");

    private static string Describe(Item item)
    {
        var body = string.Concat(item.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text).Take(1));
        var head = item.IsBrief ? body[..Math.Min(FirstWords, body.Length)] + "……" : Contents.InOneLine(item.Title) + string.Concat(item.Subtitle);
        return $"{head}　{item.Body.Count} 段{Attribution.Print(item.Units)}";
    }

    private static void Imprint(TextWriter writer, Imprint imprint)
    {
        foreach (var (label, value) in ((string, string?)[])
            [("报", string.Join('、', imprint.Report)), ("送", string.Join('、', imprint.Send)), ("发", string.Join('、', imprint.Distribute)),
             ("责编", imprint.Editor), ("电话", imprint.Phone), ("邮箱", imprint.Email)])
        {
            if (!string.IsNullOrEmpty(value))
                writer.WriteLine($"{label}：{value}");
        }
    }
}
