using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Gathers what is to be said about a register of units: the one list of its rules J20–J27 and J77–J79. Places carry the true cell address.</summary>
internal sealed class RegisterFindings(string file, string sheet)
{
    private readonly List<Finding> findings = [];

    public List<Finding> All => findings;

    public Finding NoSheet(IReadOnlyList<WorkbookSheet> sheets) =>
        new("J20", "folder.register-sheet-missing", FindingLevel.Warning, new Place { Part = "workbook", File = file }, $"文件里没有工作表“{RegisterReader.SheetName}”（有：{string.Join('、', sheets.Select(found => found.Name))}），供稿单位没有核对；请补上。");

    public Finding NoHeader() =>
        new("J21", "folder.register-header-missing", FindingLevel.Error, At(cell: null), $"前 {RegisterHeader.LastRow} 行里没有名为“名称”的表头；请写上表头 序号、名称、简称、类别、括注、曾用名。");

    public void NoName(CellAddress cell) => Add("J22", "folder.register-name-missing", FindingLevel.Error, cell, "这一行没有单位名称，没有用它；请填写。");

    public void UnknownHeader(SheetCell cell) =>
        Add("J25", "folder.register-header-unknown", FindingLevel.Info, cell.Address, $"不认识表头“{cell.Text}”，这一列没有用。", cell.Text);

    public void HeaderTwice(SheetCell cell) =>
        Add("J25", "folder.register-header-unknown", FindingLevel.Warning, cell.Address, $"表头“{cell.Text}”有两列，用的是前一列；请删去一列。", cell.Text);

    public void YearsNotUnderstood(CellAddress cell, string entry) =>
        Add("J26", "folder.register-years", FindingLevel.Warning, cell, $"看不懂曾用名“{entry}”的年份；请写成（2019—2021）、（—2018）或（2019—）。", entry);

    public void NoNumber(CellAddress cell, string text) => Add("J27", "folder.register-order", FindingLevel.Warning, cell, $"序号“{text}”不是整数，这个单位排到了最后；请改过来。", text);

    public void Quota(CellAddress cell, string text) =>
        Add("J77", "folder.register-quota", FindingLevel.Warning, cell, $"看不懂任务“{text}”，没有用它；请写成 每月2、每年20 或 20（一年的条数）。", text);

    public void Month(CellAddress cell, string message, string quote) => Add("J78", "folder.register-month", FindingLevel.Error, cell, message, quote);

    public void NoSuchUnit(CellAddress cell, string heading, string name, string? nearest) =>
        Add("J79", "folder.register-succession", FindingLevel.Error, cell, nearest is null
            ? $"{heading}“{name}”不在名册里，没有用它；请改正，或在名册里补上。"
            : $"{heading}“{name}”不在名册里，没有用它；是不是“{nearest}”？请改过来。", name, nearest);

    public void Itself(CellAddress cell, string heading, string name) => Add("J79", "folder.register-succession", FindingLevel.Warning, cell, $"{heading}“{name}”是这个单位自己，没有用它；请删去。", name);

    public void Circle(CellAddress cell, IReadOnlyList<string> circle) =>
        Add("J79", "folder.register-succession", FindingLevel.Error, cell, $"计入绕成了圈（{string.Join("→", circle)}），各算各的；请改过来。", circle[1]);

    /// <summary>Names that stand for two units: full names (error), and short or former names (warning). The order is that of <see cref="UnitRegister.Find"/>.</summary>
    public void Doubles(IReadOnlyList<(Unit Unit, int Row)> units, RegisterHeader header)
    {
        Orders(units, header);
        var owners = new Dictionary<string, (Unit Unit, int Row)>(StringComparer.Ordinal);
        foreach (var (unit, row) in units)
        {
            if (!owners.TryAdd(unit.Name, (unit, row)))
                Add("J23", "folder.register-name-twice", FindingLevel.Error, header.Cell(row, RegisterHeader.Name), $"单位“{unit.Name}”在第 {owners[unit.Name].Row} 行已经有了；请删去一行。", unit.Name);
        }
        foreach (var (unit, row) in units.Where(found => found.Unit.ShortName is not null))
            Claim(owners, unit.ShortName!, unit, header.Cell(row, RegisterHeader.ShortName));
        foreach (var (unit, row) in units)
        {
            foreach (var former in unit.FormerNames)
                Claim(owners, former.Name, unit, header.Cell(row, RegisterHeader.FormerNames));
        }
    }

    /// <summary>Two units of a kind with one number stand in the order of their rows, which may not be the official one.</summary>
    private void Orders(IReadOnlyList<(Unit Unit, int Row)> units, RegisterHeader header)
    {
        var owners = new Dictionary<(string?, int), int>();
        foreach (var (unit, row) in units)
        {
            if (unit.Order is { } order && !owners.TryAdd((unit.Kind, order), row))
                Add("H24", "folder.register-order-twice", FindingLevel.Warning, header.Cell(row, RegisterHeader.Order), $"序号 {order} 在第 {owners[(unit.Kind, order)]} 行已经有了，这两个单位按行的先后排；请改正序号。", $"{order}");
        }
    }

    private void Claim(Dictionary<string, (Unit Unit, int Row)> owners, string name, Unit unit, CellAddress cell)
    {
        if (!owners.TryAdd(name, (unit, cell.Row)) && owners[name].Unit.Name != unit.Name)
            Add("J24", "folder.register-alias-shared", FindingLevel.Warning, cell, $"“{name}”也是第 {owners[name].Row} 行单位的名称，见到它时算作那个单位；请核对。", name);
    }

    private void Add(string rule, string name, FindingLevel level, CellAddress cell, string message, string? quote = null, string? suggestion = null) =>
        findings.Add(new Finding(rule, name, level, At(cell.ToString()), message, quote, suggestion));

    private Place At(string? cell) => new() { Part = "workbook", File = file, Sheet = sheet, Cell = cell };
}
