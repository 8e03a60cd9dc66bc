using OfficeBulletin.Issues;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Proofing.Sample;

namespace OfficeBulletin.Tests.Proofing.Notices;

/// <summary>A notice as people type it, in plain text: narrative, then tables, one line a row, cells between |; the line of the total begins with "=".</summary>
internal static class TypedNotice
{
    public static IReadOnlyList<Finding> Findings(string text, UnitRegister? units = null, string column = "情况通报") => Sample.Findings(Issue(Column(text, column)), units);

    public static Column Column(string text, string column = "情况通报") => new(column, ColumnKind.Notice, []) { Notice = Notice(text) };

    /// <summary>Blocks stand apart by an empty line: lines without | are narrative, a block with | is a table under its caption and header.</summary>
    public static Notice Notice(string text)
    {
        var blocks = text.ReplaceLineEndings("\n").Trim('\n').Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        return new Notice([.. blocks.Where(block => !block.Contains('|', StringComparison.Ordinal)).SelectMany(block => block.Split('\n')).Select(Paragraph.Of)], [.. blocks.Where(block => block.Contains('|', StringComparison.Ordinal)).Select(Table)]);
    }

    private static NoticeTable Table(string block)
    {
        var lines = block.Split('\n');
        var rows = lines.Skip(2).Where(line => line[0] != '=').Select(Cells).ToList();
        var total = Array.Find(lines, line => line[0] == '=') is { } last ? Cells(last[1..]) : null;
        return new NoticeTable(lines[0], [.. lines[1].Split('|')], rows, total);
    }

    private static IReadOnlyList<string?> Cells(string line) => [.. line.Split('|').Select(cell => cell.Length == 0 ? null : cell)];

    public static UnitRegister Register { get; } = new(
    [
        Unit("中共山城市委史志办公室秘书处", "秘书处", "处室"),
        Unit("中共山城市委史志办公室编研一处", "编研一处", "处室") with { Note = "地情研究中心" },
        Unit("中共山城市委史志办公室编研二处", "编研二处", "处室"),
        Unit("万州区史志研究中心", "万州", "区县"),
        Unit("涪陵区史志研究中心", "涪陵", "区县"),
        Unit("渝中区史志研究中心", "渝中", "区县"),
        Unit("北碚区史志研究中心", "北碚", "区县"),
        Unit("石柱土家族自治县史志研究中心", "石柱", "区县"),
    ]);

    private static Unit Unit(string name, string shortName, string kind) => new(name, shortName, kind, []);
}
