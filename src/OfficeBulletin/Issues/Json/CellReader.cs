namespace OfficeBulletin.Issues.Json;

/// <summary>Reads table cells: a text, a number (printed as written) or null.</summary>
internal sealed class CellReader(ObjectReader table)
{
    /// <summary>The cell's text; null when it is blank.</summary>
    public string? Text(LocatedJson cell, int? row = null)
    {
        switch (cell)
        {
            case LocatedText text:
                return table.Clean(text, row: row) is { Length: > 0 } clean ? clean : null;
            case LocatedNumber number:
                return number.Literal;
            case LocatedWord { Value: null }:
                return null;
            default:
                table.Findings.WrongType(cell, "表格的格", "文字、数字或 null");
                return null;
        }
    }
}
