using OfficeBulletin.Desk.Receiving;
using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.App.Printing;

/// <summary>What units sent, for an editor: a block a workbook with its items and findings, then the total.</summary>
internal static class SubmissionText
{
    public static void Write(TextWriter writer, ReceivedSubmissions received, bool colours)
    {
        foreach (var workbook in received.Workbooks)
        {
            Write(writer, workbook, colours);
            writer.WriteLine();
        }
        FindingText.Write(writer, received.General, colours);
        foreach (var marked in received.Marked)
            writer.WriteLine($"已加批注：{marked}");
        writer.WriteLine(Total(received));
    }

    /// <summary>"共 6 份报送表：23 条可用，4 条有误；错误 5 项，提醒 2 项，说明 1 项。"</summary>
    public static string Total(ReceivedSubmissions received)
    {
        var findings = received.Findings;
        var refused = received.Workbooks.Count(workbook => workbook.Refused);
        return $"共 {received.Workbooks.Count} 份报送表{(refused > 0 ? $"（{refused} 份读不进来）" : "")}：{received.Items.Count()} 条可用，{received.Workbooks.Sum(workbook => workbook.Held.Count)} 条有误；"
            + $"错误 {Count(FindingLevel.Error)} 项，提醒 {Count(FindingLevel.Warning)} 项，说明 {Count(FindingLevel.Info)} 项。";

        int Count(FindingLevel level) => findings.Count(finding => finding.Level == level);
    }

    private static void Write(TextWriter writer, ReceivedWorkbook workbook, bool colours)
    {
        var units = string.Join('、', workbook.Items.SelectMany(item => item.Units).Distinct(StringComparer.Ordinal));
        var count = workbook.Refused ? "读不进来" : workbook.SameAs is { } first ? $"与 {first} 相同" : $"{workbook.Items.Count} 条可用 / {workbook.Held.Count} 条有误";
        writer.WriteLine(OneLine(string.Join('　', ((string[])[workbook.File, units, count]).Where(piece => piece.Length > 0))));
        var sheets = workbook.Items.Select(item => item.Origin.Sheet).Concat(workbook.Held.Select(row => row.Origin.Sheet)).Distinct(StringComparer.Ordinal).Count();
        foreach (var item in workbook.Items)
            writer.WriteLine($"  {Row(item.Origin, sheets)}　{OneLine(Describe(item))}");
        foreach (var row in workbook.Held)
            writer.WriteLine($"  {Row(row.Origin, sheets)}　有误　{OneLine(row.Title ?? "（无标题）")}");
        foreach (var item in workbook.Superseded)
            writer.WriteLine($"  {Row(item.Origin, sheets)}　不用　{OneLine(Contents.InOneLine(item.Title))}");
        FindingText.Write(writer, [.. workbook.Findings.Select(finding => finding.Where.File == workbook.File ? finding with { Where = finding.Where with { File = null } } : finding)], colours);
    }

    private static string Row(SubmissionOrigin origin, int sheets) => sheets > 1 ? $"{OneLine(origin.Sheet)} 第{origin.Row}行" : $"第{origin.Row}行";

    private static string Describe(SubmissionItem item) => string.Join('　', ((string?[])
    [
        Contents.InOneLine(item.Title),
        item.Category,
        string.Join('、', item.Units),
        item.Attachment ?? $"{item.Body.Sum(paragraph => paragraph.Count(character => !char.IsWhiteSpace(character)))}字",
    ]).Where(piece => !string.IsNullOrEmpty(piece)));

    private static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));
}
