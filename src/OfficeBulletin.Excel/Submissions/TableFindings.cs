namespace OfficeBulletin.Excel.Submissions;

/// <summary>What is to be said about a sheet of a submission workbook and its columns: rules E01–E09, E33, E34 and E39. Places carry the true cell address.</summary>
internal sealed class TableFindings(string file, string? sheet, List<Finding> all)
{
    private const int MostOfAKind = 20;

    private readonly FindingBound bound = new(MostOfAKind);

    public List<Finding> All => all;

    /// <summary>Counts what is not listed: a header row may have thousands of cells that nobody knows.</summary>
    public void EndSheet() => all.AddRange(bound.Rest(file, sheet));

    public void NoHeader() =>
        Add("E01", "submission.header-missing", FindingLevel.Error, null, "没有找到表头（写着“标题”“报送单位”等栏名的一行），一行也没有读；请用报送表模板填报，或补上表头。");

    public void SheetWithoutHeader(CellAddress first) =>
        Add("E02", "submission.sheet-without-header", FindingLevel.Warning, first, $"工作表“{sheet}”里有内容，但没有报送表的表头，没有读；如有稿件，请补上表头，或移到报送表里。");

    public void HiddenSheet(int items) =>
        Add("E03", "submission.sheet-hidden", FindingLevel.Warning, null, items > 0
            ? $"工作表“{sheet}”是隐藏的，其中 {items} 行稿件没有取用；要报送请取消隐藏，不报送请删去。"
            : $"工作表“{sheet}”是隐藏的，没有读；不用就请删去。");

    public void HiddenRows(CellAddress first, int last) =>
        Add("E04", "submission.row-hidden", FindingLevel.Warning, first, first.Row == last
            ? $"第 {last} 行是隐藏的，其中的稿件没有取用；要报送请取消隐藏，不报送请删去。"
            : $"第 {first.Row}—{last} 行里有隐藏的行，其中的稿件没有取用；要报送请取消隐藏（或取消筛选），不报送请删去。");

    public void HiddenColumn(HeaderCell heading) =>
        Add("E05", "submission.column-hidden", FindingLevel.Warning, heading.Address, $"“{Shown(heading.Text)}”一列是隐藏的，其中的内容照样读了；请取消隐藏，核对一遍。", Shown(heading.Text));

    /// <param name="name">The form's heading.</param>
    public void ColumnMissing(SubmissionHeader header, string name) =>
        Add("E06", "submission.column-missing", FindingLevel.Error, header.First, $"表头里没有“{name.Replace("或", "”或“", StringComparison.Ordinal)}”一栏；请加上这一栏并填写。", name);

    public void ColumnUnknown(HeaderCell heading) =>
        Add("E07", "submission.column-unknown", FindingLevel.Info, heading.Address, $"不认识“{Shown(heading.Text)}”一栏，没有读。", Shown(heading.Text));

    /// <param name="better">The column that is read for the same thing.</param>
    public void ColumnUnused(HeaderCell heading, HeaderCell better) =>
        Add("E07", "submission.column-unknown", FindingLevel.Info, heading.Address, $"“{Shown(heading.Text)}”一栏没有读，读的是 {better.Address} 的“{Shown(better.Text)}”。", Shown(heading.Text));

    public void ColumnTwice(HeaderCell heading, HeaderCell used) =>
        Add("E08", "submission.column-twice", FindingLevel.Warning, heading.Address, $"“{Shown(heading.Text)}”有两栏，读的是 {used.Address} 那一栏；请删去一栏。", Shown(heading.Text));

    public void PassedOver(CellAddress cell, string text) =>
        Add("E09", "submission.line-passed-over", FindingLevel.Info, cell, $"第 {cell.Row} 行只有“{Short(text)}”，没有当作稿件。", Short(text));

    public void NoHeadingAbove(CellAddress cell, string text) =>
        Add("E33", "submission.cell-without-heading", FindingLevel.Info, cell, $"“{Short(text)}”所在的一列没有栏名，没有读；要用请写进“备注”。", Short(text));

    public void NoItems(CellAddress cell) =>
        Add("E34", "submission.no-items", FindingLevel.Warning, cell, "表里没有稿件；请填写后再报送。");

    private static string Shown(string heading) => string.Join("", heading.Split(['\n', ' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    internal static string Short(string text)
    {
        var line = text.Trim().ReplaceLineEndings(" ");
        return line.Length <= 20 ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[18]) ? 18 : 19), "…");
    }

    private void Add(string rule, string name, FindingLevel level, CellAddress? cell, string message, string? quote = null)
    {
        if (bound.Admits(rule))
            all.Add(new Finding(rule, name, level, new Place { Part = "workbook", File = file, Sheet = sheet, Cell = cell?.ToString() }, message, quote));
    }
}
