using FsCheck;
using FsCheck.Fluent;
using static OfficeBulletin.Excel.Tests.Ledgers.SmallLedger;

namespace OfficeBulletin.Excel.Tests.Ledgers;

/// <summary>What holds for any ledger.</summary>
public sealed class LedgerPropertyTests
{
    private static readonly string[] Headings = ["序号", "日期", "报送单位", "标题", "类别", "撰稿人", "约稿", "批示", "备注", "转报·中研院", "采用·中研院", "采用·重庆党史网", "转报·市委办公厅"];

    private static readonly string[][] Words =
    [
        ["1", ""],
        ["2023-03-05", "2023年6月1日", "2024-01-08", "不详", ""],
        ["万州", "万州、办公室", "涪陵", ""],
        ["宣讲", "读书会", "座谈，交流", "合计", ""],
        ["动态", ""],
        ["周明", "周明、李小华", ""],
        ["是", "约2023-05 迟报", "未完成", "催稿", ""],
        ["市级", "国家级、市级", ""],
        ["附照片", ""],
        .. Enumerable.Repeat<string[]>(["", "是", "×", "2023年第3期（综合）", "2023-06-15", "《红岩》", "https://www.example.cn/2021/0615/1.html", "待定"], 4),
    ];

    private static readonly Gen<string[][]> Ledgers = Words.Aggregate(
        Gen.Constant<string[]>([]),
        (rows, words) =>
            from row in rows
            from word in Gen.Elements(words)
            select (string[])[.. row, word]).ArrayOf();

    [Fact]
    public void Any_order_of_columns_reads_alike() =>
        Prop.ForAll(Ledgers.Zip(Gen.Shuffle(Enumerable.Range(0, Headings.Length).ToArray())).ToArbitrary(), made =>
        {
            var (rows, order) = made;
            var plain = Read(Register, Sheet("台账", [Headings, .. rows]));
            var shuffled = Read(Register, Sheet("台账", [.. rows.Prepend(Headings).Select(row => order.Select(column => row[column]).ToArray())]));
            Assert.Equal(plain.Print(), shuffled.Print());
            Assert.Equal(Kinds(plain), Kinds(shuffled));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_csv_reads_like_the_workbook() =>
        Prop.ForAll(Ledgers.ToArbitrary(), rows =>
        {
            var workbook = Read(Sheet("台账", [Headings, .. rows]));
            var text = Read(Csv([Headings, .. rows]));
            Assert.Equal(workbook.Print(), text.Print());
            Assert.Equal(Places(workbook), Places(text));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_item_stands_in_a_row_of_its_own_and_every_finding_at_a_cell_of_the_ledger() =>
        Prop.ForAll(Ledgers.ToArbitrary(), rows =>
        {
            var read = Read(Register, Sheet("台账", [Headings, .. rows]));
            Assert.Equal(read.Items.Select(item => item.Row).Distinct().Order(), read.Items.Select(item => item.Row));
            Assert.All(read.Items, item => Assert.Equal(read.Sound.Channels.Count, item.Uses.Count));
            Assert.All(read.Findings.Where(finding => finding.Rule != "E99"), finding =>
            {
                Assert.True(CellAddress.TryParse(finding.Where.Cell, out var cell), finding.Message);
                Assert.InRange(cell.Row, 2, rows.Length + 1);
                Assert.InRange(cell.Column, 1, Headings.Length);
                Assert.EndsWith("。", finding.Message, StringComparison.Ordinal);
            });
        }).QuickCheckThrowOnFailure();

    /// <summary>Rules and rows: columns stand elsewhere.</summary>
    private static IEnumerable<string> Kinds(Read read) => read.Findings.Select(finding => $"{finding.Rule} {finding.Where.Cell?.TrimStart([.. "ABCDEFGHIJKLMN"])} {finding.Quote}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Places(Read read) => read.Findings.Select(finding => $"{finding.Rule} {finding.Where.Cell} {finding.Quote} {finding.Message}");
}
