namespace OfficeBulletin.Excel;

/// <summary>In which column the register keeps what. Only 名称 is required.</summary>
internal sealed class RegisterHeader
{
    public const string Name = "名称";
    public const string Order = "序号";
    public const string ShortName = "简称";
    public const string Kind = "类别";
    public const string Note = "括注";
    public const string FormerNames = "曾用名";
    public const string Group = "组别";
    public const string Quota = "任务";
    public const string From = "设立";
    public const string Until = "撤销";
    public const string Successors = "承接单位";
    public const string Credit = "计入";

    /// <summary>The header row stands at this row at the latest.</summary>
    public const int LastRow = 10;

    private static readonly string[] Known = [Name, Order, ShortName, Kind, Note, FormerNames, Group, Quota, From, Until, Successors, Credit];

    private readonly Dictionary<string, int> columns;

    private RegisterHeader(Dictionary<string, int> columns) => this.columns = columns;

    /// <summary>The header when the row is one: it has a cell 名称. Columns of other names are reported, they are not read.</summary>
    public static RegisterHeader? Find(SheetRow row, RegisterFindings findings)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
            found.TryAdd(Heading(cell.Text), cell.Address.Column);
        if (!found.ContainsKey(Name))
            return null;
        foreach (var cell in row.Cells)
        {
            if (!Known.Contains(Heading(cell.Text), StringComparer.Ordinal))
                findings.UnknownHeader(cell);
            else if (found[Heading(cell.Text)] != cell.Address.Column)
                findings.HeaderTwice(cell);
        }
        return new RegisterHeader(found);
    }

    /// <summary>From 1; 0 when there is no such column.</summary>
    public int Column(string heading) => columns.GetValueOrDefault(heading);

    /// <summary>The cell of a row under a heading that there is.</summary>
    public CellAddress Cell(int row, string heading) => new(row, columns[heading]);

    /// <summary>The heading without blanks, line breaks and the star of required columns, in the register's own word.</summary>
    private static string Heading(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('*' or '＊'))) switch
    {
        "单位名称" or "全称" => Name,
        "分组" or "所属组别" => Group,
        "报送任务" or "任务数" or "任务（条）" => Quota,
        "设立年月" or "设立时间" or "设立日期" or "成立" or "成立时间" => From,
        "撤销年月" or "撤销时间" or "撤销日期" or "撤并" or "撤并时间" => Until,
        "承接" => Successors,
        "计入单位" => Credit,
        var heading => heading,
    };
}
