using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Json;

/// <summary>Gathers what is to be said about an issue.json: the one list of its rules J01–J19, J30 and H70. Places get line and column of the offending value.</summary>
internal sealed class IssueFileFindings(string file, ReadOnlyMemory<byte> utf8)
{
    private readonly List<Located> findings = [];

    /// <summary>True when the file cannot be used: some finding of the file's own rules is an error.</summary>
    public bool Refuse { get; private set; }

    /// <summary>Everything found, in the order of the file.</summary>
    public IReadOnlyList<Finding> InOrder()
    {
        var positions = new TextPositions(utf8);
        var placed = new List<Finding>(findings.Count);
        findings.Sort(static (one, other) => one.Offset != other.Offset ? one.Offset.CompareTo(other.Offset) : one.Number.CompareTo(other.Number));
        foreach (var (offset, _, finding) in findings)
        {
            var (line, column) = positions.Of(offset);
            placed.Add(finding with { Where = finding.Where with { File = file, Line = line, LineColumn = column } });
        }
        return placed;
    }

    public void NotUtf8(ReadOnlySpan<byte> text) =>
        Error("J01", "folder.not-utf8", FirstInvalid(text), "文件不是 UTF-8 编码（可能是 GBK 或 UTF-16）；请在编辑器里另存为 UTF-8。");

    public void TooLarge(int length, int limit) =>
        Error("J02", "folder.too-large", 0, $"文件有 {length >> 20} MiB，超过 {limit >> 20} MiB；请把长稿件另存成 Word 文件，在 body 里写文件名。");

    public void Syntax(JsonSyntaxFault fault) => Error("J03", "folder.json-syntax", fault.Offset, fault.Message, fault.Quote);

    public void TooDeep(int offset, int limit) => Error("J04", "folder.json-too-deep", offset, $"括号套了 {limit} 层以上，不像一期的内容；请检查括号。");

    public void DuplicateKey(LocatedMember member) => Error("J05", "folder.duplicate-key", member.NameOffset, $"键“{member.Name}”写了两次；请只留一个。", member.Name);

    public void WrongType(LocatedJson value, string key, string expected) =>
        Error("J06", "folder.wrong-type", value.Offset, $"“{key}”应当是{expected}，这里写的是{KindOf(value)}；请改过来。");

    public void MissingKey(LocatedJson owner, string key, string meaning) => Error("J07", "folder.missing-key", owner.Offset, $"缺少“{key}”（{meaning}）；请补上。");

    public void UnknownKey(LocatedMember member, IEnumerable<string> known)
    {
        var nearest = known.FirstOrDefault(key => string.Equals(key, member.Name, StringComparison.OrdinalIgnoreCase))
            ?? known.FirstOrDefault(key => key.Order().SequenceEqual(member.Name.Order()))
            ?? EditDistance.Nearest(member.Name, known, 2);
        var advice = nearest is null ? "没有用它；请核对键名。" : $"没有用它；是不是“{nearest}”？";
        Add("J08", "folder.unknown-key", FindingLevel.Warning, member.NameOffset, $"不认识键“{member.Name}”，{advice}", member.Name, nearest);
    }

    public void NoDate(LocatedText value) => Error("J09", "folder.no-date", value.Offset, $"“{value.Value}”不是日期；请写成 2024-01-30 这样，且日历上确有这一天。", value.Value);

    public void NotPositive(LocatedNumber value, string key) => Error("J10", "folder.not-positive", value.Offset, $"“{key}”应当是大于 0 的整数；请改过来。", value.Literal);

    public void Blank(LocatedJson value, string key) => Error("J11", "folder.blank", value.Offset, $"“{key}”是空的；请填写。");

    public void UnknownWord(LocatedText value, string key, string[] known) =>
        Error("J12", "folder.unknown-word", value.Offset, $"“{key}”只能是 {string.Join("、", known)}；请改过来。", value.Value, EditDistance.Nearest(value.Value, known, 2));

    public void RowLength(LocatedJson row, string table, string line, int cells, int expected, Place where) =>
        Add("J13", "folder.row-length", FindingLevel.Error, row.Offset, $"{table}的{line}有 {cells} 格，表头是 {expected} 格；请补齐或删去。", where: where);

    public void BadPath(LocatedText value, string fault) => Error("J14", "folder.bad-path", value.Offset, $"文件名“{value.Value}”{fault}。", value.Value);

    public void BadId(LocatedText value) => Error("J15", "folder.bad-id", value.Offset, "“id”只能用 1 到 36 个字母、数字或下划线；请改过来，或者删去让系统来定。", value.Value);

    public void RepeatedId(LocatedText value) => Error("J16", "folder.repeated-id", value.Offset, $"两篇稿件都用了“id”{value.Value}；请改一个，或者都删去让系统来定。", value.Value);

    public void BadMerge(LocatedJson merge, string fault) => Error("J17", "folder.bad-merge", merge.Offset, $"合并单元格{fault}；请改过来。");

    public void LooseNote(LocatedJson note, Place where) =>
        Add("J18", "folder.loose-note", FindingLevel.Warning, note.Offset, "脚注前面没有可以挂它的段落，已当作一段正文；请把它移到所注的段落后面。", where: where);

    public void Misplaced(LocatedJson value, string message) => Error("J19", "folder.misplaced", value.Offset, message);

    public void NoPeriod(LocatedJson value, string written) => Error("H70", "notice.period", value.Offset, $"看不懂统计期“{written}”；请写成 2023、2023-Q2、2023-06 或 2023-03..2023-08。", written);

    public void EmptyColumn(LocatedJson column, string name, Place where) =>
        Add("J30", "folder.empty-column", FindingLevel.Info, column.Offset, $"栏目“{name}”里没有稿件；本期不用就把它删去。", name, where: where);

    public void Invisible(LocatedJson value, IEnumerable<int> removed, Place where)
    {
        var names = string.Join("、", removed.GroupBy(code => code).Select(same => InvisibleCharacters.Name(same.Key) + (same.Count() > 1 ? $" {same.Count()} 处" : "")));
        Add("C01", "characters.control", FindingLevel.Warning, value.Offset, $"文字里有看不见、印不出的字符 {names}，已清除；请看看这里是否少了字。", where: where, source: "XML 1.0 2.2");
    }

    /// <summary>A finding that is not placed yet; the number keeps findings of one offset in order.</summary>
    private sealed record Located(int Offset, int Number, Finding Finding);

    private void Error(string rule, string name, int offset, string message, string? quote = null, string? suggestion = null) =>
        Add(rule, name, FindingLevel.Error, offset, message, quote, suggestion);

    private void Add(string rule, string name, FindingLevel level, int offset, string message, string? quote = null, string? suggestion = null, Place? where = null, string? source = null)
    {
        Refuse |= level == FindingLevel.Error;
        findings.Add(new Located(offset, findings.Count, new Finding(rule, name, level, where ?? new Place(), message, quote, suggestion, source)));
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (System.Text.Rune.DecodeFromUtf8(text[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return offset;
    }

    private static string KindOf(LocatedJson value) => value switch
    {
        LocatedObject => "一组键 { }",
        LocatedArray => "一列 [ ]",
        LocatedText => "文字",
        LocatedNumber => "数字",
        LocatedWord { Value: null } => "空（null）",
        _ => "是否（true/false）",
    };
}
