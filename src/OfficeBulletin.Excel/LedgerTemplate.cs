using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Form;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel;

/// <summary>Writes the empty ledger workbook (台账): instructions, the ledger's sheet, and beside it what items are counted by.</summary>
public static class LedgerTemplate
{
    private const string Title = "信息报送采用台账";
    private const int LastItem = 20_000;
    private const int LastLine = 500;

    private static readonly (string, IReadOnlyList<string>)[] Instructions =
    [
        ("一、怎么用",
        [
            "一条稿件一行，记在工作表“台账”里，接着最后一行往下写，中间不要空行，下面不要写合计：合计由报表来做。",
            "每个渠道两列：“转报·渠道”记报给了谁，“采用·渠道”记谁用了。渠道随本室的需要增减，列名照样子改，并在工作表“渠道”里写上。没有转报过的渠道不用“转报”一列。",
            "转报、采用的格子：空着、否、无、0、×、— 是没有；是、√ 是有；写日期、期号（2025年第3期）更好，年份按期号算。",
            "可以自己加列、改颜色、筛选、排序；表头的名称不要改，不要合并单元格。",
            "“bulletin ledger 台账.xlsx --add 报送表或期刊”把报送的、刊发的稿件登记进来，登记过的不会重复；拿不准的会列出来，由人来定。登记以前的台账存在旁边的“台账历史”里。",
        ]),
        ("二、旁边的工作表",
        [
            "单位：单位的名称和次序。这里一个单位也没有写时，用旁边 registers.xlsx 里的。",
            "渠道、表格、口径、事实：渠道的全称，通报的表是什么样子，怎么算，台账算不出来的数。不改就照常规办理。",
        ]),
    ];

    public static void Write(Stream output) => Write(output, LedgerFormColumns.Items, [.. LedgerFormColumns.Channels.Select(Sample)]);

    /// <summary>The same for an office that has its channels already.</summary>
    /// <param name="channels">In the order of the tables; each gets a column for what it was sent and one for what it used, the own bulletin the latter alone.</param>
    public static void Write(Stream output, IReadOnlyList<Channel> channels) =>
        Write(output, LedgerFormColumns.ItemsOf(channels, channels.Where(channel => !channel.Own)), [.. channels.Select(Channel)]);

    private static void Write(Stream output, IReadOnlyList<FormColumn> columns, IReadOnlyList<IReadOnlyList<string>> channels) => FormWorkbook.Write(output, Title, workbook =>
    {
        var instructions = workbook.AddWorksheet("说明");
        var items = workbook.AddWorksheet(LedgerForm.ItemsSheet);
        FormInstructions.Fill(instructions, Title, Instructions, [(LedgerForm.ItemsSheet, columns), (LedgerForm.ChannelsSheet, LedgerFormColumns.Channel)]);
        FormSheet.Fill(items, columns, LastItem);
        items.Range(1, 1, 1, columns.Count).SetAutoFilter();
        items.SetTabActive();
        FormSheet.Fill(workbook.AddWorksheet(LedgerForm.UnitsSheet), RegisterFormColumns.Units, LastLine);
        FormSheet.Fill(workbook.AddWorksheet(LedgerForm.ChannelsSheet), LedgerFormColumns.Channel, LastLine, channels);
        FormSheet.Fill(workbook.AddWorksheet(LedgerForm.FormsSheet), LedgerFormColumns.Forms, LastLine, Form("处室"), Form("区县"));
        FormSheet.Fill(workbook.AddWorksheet(LedgerForm.PolicySheet), LedgerFormColumns.Policy, LastLine, ["联合报送", "各计一次"], ["多渠道", "累计"]);
        FormSheet.Fill(workbook.AddWorksheet(LedgerForm.FactsSheet), LedgerFormColumns.Facts, LastLine, [.. LedgerFormColumns.FactExamples]);
    });

    private static string[] Channel(Channel channel) =>
        [channel.Name, channel.FullName ?? "", channel.Level ?? "", channel.InTables ? LedgerForm.Yes : "否", channel.Own ? LedgerForm.Yes : ""];

    private static string[] Sample(Channel channel) => [channel.Name, "", "", "是", channel.Own ? "是" : "", channel.Own ? "改成本刊的刊名，台账的列名也照着改" : "样例，改成本室的渠道，台账的列名也照着改"];

    private static string[] Form(string kind)
    {
        var form = NoticeForm.Of(kind);
        return [kind, form.Caption, form.NameHeader, form.SubmittedHeader, form.AdoptedHeader, Zero(form.SubmittedZero), Zero(form.AdoptedZero), Zero(form.TotalZero), form.Total];
    }

    private static string Zero(ZeroPrint print) => print switch { ZeroPrint.Zero => "0", ZeroPrint.Blank => "空", _ => "—" };
}
