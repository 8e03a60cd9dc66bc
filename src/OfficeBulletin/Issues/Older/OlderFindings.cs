using System.Globalization;
using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>Everything that taking in an older issue may have to say beside what reading it says: rules I01 to I29.</summary>
/// <param name="file">The text file's name, shown with every place.</param>
internal sealed class OlderFindings(string file)
{
    private const int LengthOfKey = 10;

    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    public Finding TooLarge(int bytes, int most) => Refusal("I01", "older.file-too-large", string.Create(
        CultureInfo.InvariantCulture, $"文本有 {bytes / 1048576.0:0.#} MB，超过 {most >> 20} MB，不像是一期简报；请只留下这一期的文字。"));

    public Finding TooManyLines(int lines, int most) => Refusal("I01", "older.file-too-large", string.Create(
        CultureInfo.InvariantCulture, $"文本有 {lines} 行，超过 {most} 行，不像是一期简报；请只留下这一期的文字。"));

    public Finding NotText() => Refusal("I02", "older.not-text", "这不是 Word 文档，也不是可读的文本；请另存为 .docx 或 UTF-8 编码的纯文本。");

    public Finding IsPdf() => Refusal("I03", "older.file-pdf", "这是 PDF 文件；请先把其中的文字另存为纯文本（.txt），或改用 Word 原稿（.docx）。");

    public void OtherCoding(TextCoding coding) => Add(
        "I04", "older.text-encoding", FindingLevel.Info, null, $"文本不是 UTF-8 编码，已按 {(coding == TextCoding.Utf16 ? "UTF-16" : "GB18030")} 读入，请核对文字。", null);

    public void PageFurniture(int numbers, int heads, string example)
    {
        var what = string.Join('、', ((string?[])[numbers > 0 ? $"页码 {numbers} 处" : null, heads > 0 ? $"页眉页脚 {heads} 行" : null]).OfType<string>());
        Add("I05", "older.page-furniture", FindingLevel.Info, null, $"去掉了{what}，不读入正文。", example);
    }

    public void Pictures(int count, int line) =>
        Add("I06", "older.picture-not-kept", FindingLevel.Info, line, $"文本里有 {count} 幅图片的位置，图片本身不在文本里；需要时请把图片放进文件夹，并写进 issue.json。", null);

    public void Scattered(TextLine first, int lines) => Add(
        "I07", "older.table-scattered", FindingLevel.Warning, first.Number, $"从这里起有 {lines} 行像是散开的表格，看不出行和列，已按文字保留；请对照原件补成表格。", first.Text);

    public void CellsUnsure(TextLine row) => Add(
        "I08", "older.table-cells-unsure", FindingLevel.Warning, row.Number, "这一行的数字比列数少，看不出空的是哪一格，数字已放在同一格；请对照原件分开。", row.Text);

    /// <summary>A finding of the reader with the line that it speaks of, known by its quote.</summary>
    public Finding Located(Finding finding, IReadOnlyList<TextLine> lines)
    {
        var key = Blanks.Without(finding.Quote ?? "");
        key = key.Length > LengthOfKey ? key[..LengthOfKey] : key;
        var line = key.Length == 0 ? null : lines.FirstOrDefault(line => line.Key.Contains(key, StringComparison.Ordinal));
        return finding with { Where = finding.Where with { File = file, Line = line?.Number } };
    }

    private Finding Refusal(string rule, string name, string message) => new(rule, name, FindingLevel.Error, Place.InFile(file), message, file);

    private void Add(string rule, string name, FindingLevel level, int? line, string message, string? quote) =>
        findings.Add(new Finding(rule, name, level, new Place { File = file, Line = line }, message, quote));
}
