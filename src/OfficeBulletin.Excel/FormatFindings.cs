using System.Globalization;

namespace OfficeBulletin.Excel;

/// <summary>Why a workbook of another format than .xlsx (.xls, .csv) is not read, or not as it stands.</summary>
internal sealed class FormatFindings(string file)
{
    private const string SaveAgain = "请用 Excel 或 WPS 打开，另存为 .xlsx 后再交。";

    public Finding TooLarge(long bytes) => Error("E40", "submission.file-too-large", string.Create(CultureInfo.InvariantCulture, $"文件有 {(bytes + (1 << 20) - 1) >> 20} MiB，超过 20 MiB；请删去不用的行和图片后再交。"));

    public Finding TooOld() => Error("E41", "submission.legacy-too-old", "这是 Excel 4 以前的格式，没有读取；" + SaveAgain);

    public Finding Damaged(string what) => Error("E42", "submission.legacy-damaged", $"旧版 Excel（.xls）文件已损坏（{what}），没有读取；{SaveAgain}");

    public Finding Encrypted() => Error("E43", "submission.legacy-encrypted", "旧版 Excel（.xls）文件已加密；请去除密码、撤销工作簿保护，另存为 .xlsx 后再交。");

    public Finding Macros() => Error("E44", "submission.legacy-macro", "旧版 Excel（.xls）文件含有宏；请另存为不带宏的 .xlsx 后再交。");

    public Finding MacroSheet(string sheet) => Error("E45", "submission.legacy-macro-sheet", $"工作簿含有宏表“{sheet}”；请删除宏表，另存为 .xlsx 后再交。", new Place { Part = "workbook", File = file, Sheet = sheet });

    public Finding TooManySheets(int count) => Error("E46", "submission.too-many-sheets", string.Create(CultureInfo.InvariantCulture, $"工作簿有 {count} 个工作表，超过 256 个；请只留报送用的工作表。"));

    public Finding TooManyCells() => Error("E47", "submission.too-many-cells", "工作簿的单元格超过 2,000,000 个；请只留报送用的行和列。");

    public Finding TooMuchText() => Error("E54", "submission.too-much-text", "工作簿的文字超过 100,000,000 字；请只留报送用的行和列。");

    public Finding NoText() => Error("E48", "submission.text-binary", "文件的内容不是文字，也不是认得的表格；" + SaveAgain);

    public Finding DamagedText(int line) => new(
        "E49", "submission.text-encoding", FindingLevel.Error, new Place { Part = "workbook", File = file, Line = line }, string.Create(CultureInfo.InvariantCulture, $"第 {line} 行有损坏的字（UTF-8 编码不完整），没有读取；{SaveAgain}"));

    public Finding Encoding() => Error("E49", "submission.text-encoding", "文字的编码认不出来，不是 UTF-8、UTF-16 或 GB 18030，没有读取；" + SaveAgain);

    public Finding OpenQuote(string sheet, CellAddress cell, int line) => new(
        "E50", "submission.text-quote", FindingLevel.Warning, new Place { Part = "workbook", File = file, Line = line, Sheet = sheet, Cell = cell.ToString() }, string.Create(CultureInfo.InvariantCulture, $"第 {line} 行这一格开头的引号没有配对，按普通文字读入，到行尾为止；请核对这一格和下面几行，补上或删去引号。"), "\"");

    public Finding TooWide(string sheet, int row) => new(
        "E51", "submission.text-too-wide", FindingLevel.Error, new Place { Part = "workbook", File = file, Sheet = sheet, Row = row }, string.Create(CultureInfo.InvariantCulture, $"第 {row} 行有超过 16,384 格，没有读取；{SaveAgain}"));

    public Finding TooLong(string sheet, int row) => new(
        "E52", "submission.text-too-long", FindingLevel.Error, new Place { Part = "workbook", File = file, Sheet = sheet, Row = row }, "文件超过 1,048,576 行，没有读取；请只留报送用的行。");

    public Finding TextCut(string sheet, CellAddress cell) => new(
        "E53", "submission.text-cut", FindingLevel.Warning, new Place { Part = "workbook", File = file, Sheet = sheet, Cell = cell.ToString() }, "这一格超过 32,767 字，批注副本里只写得下前面的；请把正文放进 Word 文件，在附件名一栏写文件名。");

    private Finding Error(string rule, string name, string message, Place? where = null) => new(rule, name, FindingLevel.Error, where ?? new Place { Part = "workbook", File = file }, message);
}
