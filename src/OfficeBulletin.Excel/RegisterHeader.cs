namespace OfficeBulletin.Excel;

/// <summary>In which column the register keeps what; null where a column is missing. Only 名称 is required.</summary>
internal sealed record RegisterHeader(int Name, int? Order, int? ShortName, int? Kind, int? Note, int? FormerNames)
{
    /// <summary>The header row stands at this row at the latest.</summary>
    public const int LastRow = 10;

    private static readonly string[] Known = ["名称", "序号", "简称", "类别", "括注", "曾用名"];

    /// <summary>The header when the row is one: it has a cell 名称. Columns of other names are reported, they are not read.</summary>
    public static RegisterHeader? Find(SheetRow row, RegisterFindings findings)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
            columns.TryAdd(Heading(cell.Text), cell.Address.Column);
        if (!columns.TryGetValue("名称", out var name))
            return null;
        foreach (var cell in row.Cells)
        {
            if (!Known.Contains(Heading(cell.Text), StringComparer.Ordinal))
                findings.UnknownHeader(cell);
            else if (columns[Heading(cell.Text)] != cell.Address.Column)
                findings.HeaderTwice(cell);
        }
        return new RegisterHeader(name, Column("序号"), Column("简称"), Column("类别"), Column("括注"), Column("曾用名"));

        int? Column(string heading) => columns.TryGetValue(heading, out var column) ? column : null;
    }

    /// <summary>The heading without blanks, line breaks and the star of required columns; 单位名称 and 全称 are 名称.</summary>
    private static string Heading(string text)
    {
        var heading = string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character is not ('*' or '＊')));
        return heading is "单位名称" or "全称" ? "名称" : heading;
    }
}
