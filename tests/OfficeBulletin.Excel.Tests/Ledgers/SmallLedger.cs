using System.Globalization;
using System.Text;
using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Tests.Ledgers;

/// <summary>Ledger workbooks made in place, and what the reader says of them.</summary>
internal static class SmallLedger
{
    public static readonly string[] Header = ["日期", "报送单位", "标题", "类别", "撰稿人", "转报·中研院", "采用·中研院", "采用·重庆党史网"];

    public static SmallSheet Sheet(string name, params string[][] rows) => new(name, SmallWorkbook.Rows(1, rows));

    /// <summary>A sheet 台账 with the usual header in row 1 and these rows below it.</summary>
    public static SmallSheet Ledger(params string[][] rows) => Sheet("台账", [Header, .. rows]);

    public static readonly SmallSheet Register = Sheet(
        "单位",
        ["序号", "名称", "简称", "类别", "括注", "曾用名"],
        ["1", "办公室", "", "处室", "机关党委调整前", ""],
        ["2", "宣教处", "", "处室", "", "宣传教育处（—2021）"],
        ["3", "万州区委党史研究室", "万州", "区县", "", ""],
        ["4", "南川区党史和地方志研究室", "南川", "区县", "", "南川区史志研究室（2019—2021）"]);

    public static IWorkbook Open(params SmallSheet[] sheets) => Open(new SmallWorkbook(sheets));

    public static IWorkbook Open(SmallWorkbook workbook) => WorkbookFile.Open(workbook.ToBytes(), "ledger.xlsx").Value!;

    public static IWorkbook Csv(params string[][] rows) =>
        WorkbookFile.Open(Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell}\""))))), "ledger.csv").Value!;

    public static Read Read(params SmallSheet[] sheets) => Read(Open(sheets));

    public static Read Read(IWorkbook workbook, IWorkbook? registers = null)
    {
        var outcome = LedgerReader.Open(workbook, registers);
        var findings = new List<Finding>(outcome.Findings);
        List<LedgerItem> items = outcome.Value is { } reader ? [.. reader.Items(findings)] : [];
        return new Read(outcome.Value?.Book, items, findings);
    }
}

/// <summary>A ledger read to its end.</summary>
internal sealed record Read(LedgerBook? Book, IReadOnlyList<LedgerItem> Items, IReadOnlyList<Finding> Findings)
{
    /// <summary>"E94@A3 E97@G4"</summary>
    public string Said => string.Join(' ', Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell ?? finding.Where.Sheet ?? "-"}"));

    public LedgerBook Sound => Book ?? throw new InvalidOperationException(string.Join('\n', Findings.Select(finding => finding.Message)));

    public Finding Only => Assert.Single(Findings);

    /// <summary>Every value of the items, a line for each.</summary>
    public string Print() => string.Join('\n', Items.Select(item => string.Join(" · ",
    [
        item.Date.ToString("O", CultureInfo.InvariantCulture), string.Join('|', item.Units.Select(unit => unit.Name)), item.Title, item.Category ?? "–", string.Join('|', item.Authors), string.Join('|', item.Instructions),
        item.Commission is { } commission ? $"{commission.Outcome}{commission.Number}" : "–", item.Note ?? "–",
        .. item.Uses.Select((use, index) => $"{Sound.Channels[index].Name}:{Mark(use.Forwarded)}/{Mark(use.Adopted)}").Order(StringComparer.Ordinal),
    ])));

    private static string Mark(ChannelMark? mark) => mark is null ? "–" : $"{mark.Where}({mark.On:O},{mark.Year},{mark.Number},{mark.Manner})";
}
