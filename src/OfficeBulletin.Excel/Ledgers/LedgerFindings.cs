using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Submissions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>What is to be said about the rows of a ledger: rules E94–E99 and E105–E108. A hundred of a kind are listed, the rest is counted.</summary>
internal sealed class LedgerFindings(string file, string sheet, ICollection<Finding> all)
{
    private const int MostOfAKind = 100;

    // One for each level, so that many warnings hide no error.
    private readonly FindingBound[] bounds = [new(MostOfAKind), new(MostOfAKind), new(MostOfAKind)];

    public static Finding More(string file, string? sheet, string rule, int more) =>
        new("E99", "ledger.more", FindingLevel.Info, new Place { Part = "workbook", File = file, Sheet = sheet }, $"这张工作表里还有 {more:N0} 处同类问题（{rule}）没有一一列出；请先改已列出的，再统计一次。");

    /// <summary>Counts what is not listed; the sheet has ended.</summary>
    public void End()
    {
        foreach (var (rule, more) in bounds.SelectMany(bound => bound.Over))
            all.Add(More(file, sheet, rule, more));
    }

    public void Missing(CellAddress cell, LedgerField field, string heading)
    {
        if (field == LedgerField.Title)
            Add("E94", "ledger.value-missing", FindingLevel.Warning, cell, $"第 {cell.Row} 行没有填“{heading}”，照样统计了；请补填。");
        else
            Add("E94", "ledger.value-missing", FindingLevel.Error, cell, $"第 {cell.Row} 行没有填“{heading}”，这一行没有统计；请补填。");
    }

    public void Date(SheetCell cell, string heading, DateReading reading)
    {
        var text = TableFindings.Short(cell.Text);
        switch (reading.Verdict)
        {
            case DateVerdict.FirstOfSeveral:
                Add("E95", "ledger.date", FindingLevel.Info, cell.Address, $"{heading}“{text}”有好几天，记作第一天 {reading.Date:yyyy-MM-dd}；不对请改成一天。", text);
                break;
            case DateVerdict.ShortYear:
                Add("E95", "ledger.date", FindingLevel.Warning, cell.Address, $"{heading}“{text}”的年份只有两位，记作 {reading.Date:yyyy-MM-dd}；请把年份写全。", text);
                break;
            case DateVerdict.Serial:
                Add("E95", "ledger.date", FindingLevel.Warning, cell.Address, $"{heading}“{text}”是一个数字，不是日期格式，记作 {reading.Date:yyyy-MM-dd}；请核对，并改成日期。", text);
                break;
            case DateVerdict.NoDay when reading.Date is { } first:
                Add("E95", "ledger.date", FindingLevel.Warning, cell.Address, $"{heading}“{text}”没有写到日，算在 {first.Year} 年 {first.Month} 月；请写成 2023-06-05 这样。", text);
                break;
            case not DateVerdict.Day:
                Add("E95", "ledger.date", FindingLevel.Error, cell.Address, $"{heading}“{text}”{Fault(reading.Verdict)}，这一行没有统计；请写成 2023-06-05 这样。", text);
                break;
        }
    }

    public void FarYear(CellAddress cell, DateOnly date, int items) =>
        Add("E95", "ledger.date", FindingLevel.Warning, cell, $"日期 {date:yyyy-MM-dd} 与台账里别的日期相差很远（这一年只有 {items} 条）；请核对年份。", date.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    public void UnitUnknown(CellAddress cell, string unit, string? nearest) =>
        Add("E96", "ledger.unit", FindingLevel.Error, cell, nearest is null
            ? $"单位名册里没有“{unit}”，没有给它统计；请改正，或在名册里补上。"
            : $"单位名册里没有“{unit}”，没有给它统计；是不是“{nearest}”？请改正，或在名册里补上。", TableFindings.Short(unit), nearest);

    public void UnitFormer(CellAddress cell, NamedUnit unit, DateOnly date) =>
        Add("E96", "ledger.unit", FindingLevel.Warning, cell, $"“{unit.Written}”是曾用名，{date.Year} 年已经不用或还没有用，算作“{unit.Name}”；请核对日期和单位。", TableFindings.Short(unit.Written), unit.Name);

    public void Mark(SheetCell cell, string heading, bool adopted) =>
        Add("E97", "ledger.mark", FindingLevel.Error, cell.Address, $"看不懂“{heading}”里的“{TableFindings.Short(cell.Text)}”，没有算作{(adopted ? "采用" : "转报")}；请填“{LedgerForm.Yes}”“否”、日期、期号或题目。", TableFindings.Short(cell.Text));

    public void MarkWithoutYear(SheetCell cell, string heading, DateOnly date) =>
        Add("E97", "ledger.mark", FindingLevel.Warning, cell.Address, $"“{heading}”里的“{TableFindings.Short(cell.Text)}”没有写年份，按报送的日期算在 {date.Year} 年 {date.Month} 月；请把年份写全。", TableFindings.Short(cell.Text));

    /// <param name="cell">The first of so many <paramref name="cells"/>.</param>
    public void MarkWithoutMonth(SheetCell cell, string heading, ChannelMark mark, int cells) =>
        Add("E97", "ledger.mark", FindingLevel.Info, cell.Address, $"“{heading}”里的“{TableFindings.Short(cell.Text)}”没有写月份，逐月统计时算在 {mark.Year} 年 1 月{(cells > 1 ? $"（这一栏这样的有 {cells} 格）" : "")}，全年的数不受影响；要按月统计的请写上日期，例如 {IssueExample(mark)}。", TableFindings.Short(cell.Text));

    /// <param name="year">The year in which the mark counts.</param>
    public void MarkFar(SheetCell cell, string heading, int year, DateOnly date) =>
        Add("E97", "ledger.mark", FindingLevel.Warning, cell.Address, $"“{heading}”算在 {year} 年，与报送的日期 {date:yyyy-MM-dd} 相差太远；请核对年份。", TableFindings.Short(cell.Text));

    /// <param name="header">Row of the headings.</param>
    public void Nameless(SheetCell cell, int header) =>
        Add("E92", "ledger.heading", FindingLevel.Warning, new CellAddress(header, cell.Address.Column), $"这一栏没有栏名，下面写了“{TableFindings.Short(cell.Text)}”等内容，没有读；请写上栏名，栏名和左边合并了的请拆开。");

    public void Total(SheetCell cell) => Add("E98", "ledger.row-passed", FindingLevel.Info, cell.Address, $"第 {cell.Address.Row} 行是“{TableFindings.Short(cell.Text)}”，没有当作一条。", TableFindings.Short(cell.Text));

    public void PassedOver(SheetCell cell) => Add("E98", "ledger.row-passed", FindingLevel.Info, cell.Address, $"第 {cell.Address.Row} 行只有“{TableFindings.Short(cell.Text)}”，没有当作一条。", TableFindings.Short(cell.Text));

    /// <param name="heading">Of the first column that loses its values.</param>
    public void Merged(MergedRange range, string heading) =>
        Add("E105", "ledger.merged", FindingLevel.Error, range.First, $"{range.First}:{range.Last} 合并成了一格，“{heading}”只有 {range.First} 这一格算有内容；请取消合并，逐格填写。", $"{range.First}:{range.Last}");

    public void Twice(SheetCell cell, CellAddress before) =>
        Add("E106", "ledger.row-twice", FindingLevel.Warning, cell.Address, $"{cell.Address} 与 {before} 两行的日期、单位、标题都相同，各统计了一次；请核对，重复的请删去一行。", TableFindings.Short(cell.Text));

    /// <param name="loss">What is lost by it.</param>
    public void Unreadable(SheetCell cell, string heading, FindingLevel level, string loss)
    {
        if (cell.Kind == SheetCellKind.Error)
            Add("E107", "ledger.cell-unreadable", level, cell.Address, $"“{heading}”的公式出错，显示 {cell.Text}，{loss}；请改正公式，或直接填写。", cell.Text);
        else
            Add("E107", "ledger.cell-unreadable", level, cell.Address, $"“{heading}”是公式，文件里没有存它的结果，{loss}；请用 Excel 或 WPS 打开，保存一次，或直接填写。");
    }

    public void Commission(SheetCell cell, string heading) =>
        Add("E108", "ledger.commission", FindingLevel.Error, cell.Address, $"看不懂“{heading}”里的“{TableFindings.Short(cell.Text)}”，没有当作约稿；请填约稿编号，或“完成”“迟报”“未完成”。", TableFindings.Short(cell.Text));

    /// <summary>"2024年第12期（2024-06-15）"</summary>
    private static string IssueExample(ChannelMark mark) => mark.Number is { } number ? $"{mark.Year}年第{number}期（{mark.Year}-06-15）" : $"{mark.Year}-06-15";

    private static string Fault(DateVerdict verdict) => verdict switch
    {
        DateVerdict.NoYear => "没有写年份",
        DateVerdict.NoDay => "没有写到月",
        DateVerdict.NoSuchDay => "不是日历上的一天，或年份不对",
        DateVerdict.EndsBeforeItBegins => "的起止日期颠倒了",
        DateVerdict.YearLast => "分不清哪个是月、哪个是日",
        _ => "不是日期",
    };

    private void Add(string rule, string name, FindingLevel level, CellAddress cell, string message, string? quote = null, string? suggestion = null)
    {
        if (bounds[(int)level].Admits(rule))
            all.Add(new Finding(rule, name, level, new Place { Part = "workbook", File = file, Sheet = sheet, Cell = cell.ToString() }, message, quote, suggestion));
    }
}
