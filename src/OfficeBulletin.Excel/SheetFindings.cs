using System.Globalization;

namespace OfficeBulletin.Excel;

/// <summary>Gathers what is to be said about the cells of one sheet, whatever form it came in: the one list of rules J28, J29 and E60–E67. Ten of a kind are listed, the rest is counted.</summary>
internal sealed class SheetFindings(string file, string sheet, ICollection<Finding> findings)
{
    private const int Listed = 10;
    private const string SaveAgain = "请用 Excel 或 WPS 打开，另存一次后再交。";

    private readonly Dictionary<string, (string Name, int Count)> counts = new(StringComparer.Ordinal);

    public void RowNumber(string written) =>
        Add("J28", "folder.cell-address", FindingLevel.Warning, cell: null, $"行号“{Shown(written)}”不对，其中没有写明地址的单元格没有读入；{SaveAgain}", written);

    public void Address(string written) =>
        Add("J28", "folder.cell-address", FindingLevel.Warning, cell: null, $"单元格地址“{Shown(written)}”不对，不知道它在哪里，没有读入；{SaveAgain}", written);

    public void NoSharedString(CellAddress cell) =>
        Add("J29", "folder.shared-string", FindingLevel.Warning, cell, $"单元格 {cell} 的文字在文件里找不到；请用 Excel 重新保存这个文件。");

    public void RowAgain(int row) =>
        Add("E60", "submission.row-again", FindingLevel.Error, cell: null, $"第 {row} 行在文件里排错了位置或者出现了两次，后出现的没有读入；{SaveAgain}", row: row);

    public void CellTwice(CellAddress cell) =>
        Add("E61", "submission.cell-twice", FindingLevel.Warning, cell, $"文件里有两个单元格 {cell}，用的是前一个；请核对这一格，再另存一次。");

    public void TooManyCells(int row) =>
        Add("E62", "submission.cell-count", FindingLevel.Error, cell: null, $"有内容的单元格超过 2,000,000 个，从第 {row} 行起没有读入；请分成几个文件。", row: row);

    public void TooMuchText(int row) =>
        Add("E63", "submission.text-length", FindingLevel.Error, cell: null, $"文字超过 100,000,000 字，从第 {row} 行起没有读入；请分成几个文件。", row: row);

    public void TooManyMerges() =>
        Add("E64", "submission.merge-count", FindingLevel.Warning, cell: null, "合并单元格超过 20,000 处，多出的没有看；请取消不必要的合并。");

    public void Merge(string written) =>
        Add("E65", "submission.merge", FindingLevel.Warning, cell: null, $"合并单元格的范围“{Shown(written)}”不对或与别的重叠，没有理会；{SaveAgain}", written);

    public void NotOfItsType(CellAddress cell, string text) =>
        Add("E66", "submission.cell-type", FindingLevel.Warning, cell, $"单元格 {cell} 在文件里的类型与内容不符，照文字读入；请重新填写这一格。", text);

    public void NoSheet() =>
        Add("E67", "submission.sheet-missing", FindingLevel.Error, cell: null, $"工作表“{sheet}”的内容不在文件里；{SaveAgain}");

    /// <summary>Says how many more there were of each kind; the sheet has ended.</summary>
    public void End()
    {
        foreach (var (rule, (name, count)) in counts)
        {
            if (count > Listed)
                findings.Add(new Finding(rule, name, FindingLevel.Warning, At(null, null), string.Create(CultureInfo.InvariantCulture, $"这张工作表还有 {count - Listed:N0} 处同样的问题没有一一列出；{SaveAgain}")));
        }
    }

    private void Add(string rule, string name, FindingLevel level, CellAddress? cell, string message, string? quote = null, int? row = null)
    {
        var count = counts.GetValueOrDefault(rule).Count + 1;
        counts[rule] = (name, count);
        if (count <= Listed)
            findings.Add(new Finding(rule, name, level, At(cell?.ToString(), row), message, quote is null ? null : Shown(quote)));
    }

    private Place At(string? cell, int? row) => new() { Part = "workbook", File = file, Sheet = sheet, Cell = cell, Row = row };

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
