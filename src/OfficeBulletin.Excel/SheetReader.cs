using System.Globalization;
using System.Xml;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>What a cell holds.</summary>
public enum SheetCellKind
{
    Text,
    Number,
    Boolean,

    /// <summary>#REF! and the like, as its text says.</summary>
    Error,

    /// <summary>A number whose format makes it a date or a time: "2024-01-30", "2024-01-30T08:30:00" or "08:30:00".</summary>
    Date,

    /// <summary>A formula whose value the file does not hold; the text is empty.</summary>
    NotComputed,
}

/// <summary>A cell that holds something; numbers in the fewest digits that give the same value, booleans as "1" and "0".</summary>
public sealed record SheetCell(CellAddress Address, SheetCellKind Kind, string Text)
{
    /// <summary>True when a formula gives the value.</summary>
    public bool Formula { get; init; }
}

/// <summary>A row by its true number, with only the cells that hold something, from left to right.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    public bool Hidden { get; init; }

    /// <summary>The text of the cell in that column; "" when it is blank.</summary>
    public string Text(int column) => Cells.FirstOrDefault(cell => cell.Address.Column == column)?.Text ?? "";
}

/// <summary>Streams the rows of one sheet, so that a lone cell at XFD1048576 costs no more than one at A1.</summary>
internal sealed class SheetReader(Workbook workbook, WorkbookSheet sheet, ICollection<Finding> findings)
{
    private readonly List<SheetCell> cells = [];
    private int row;
    private int column;

    public IEnumerable<SheetRow> Rows(GatedPackage package)
    {
        using var reader = PartReader.Open(package, sheet.Part);
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
                StartRow(reader.GetAttribute("r"));
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
                ReadCell(reader);
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "sheetData")
                yield break;
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row" && cells.Count > 0)
                yield return new SheetRow(row, [.. cells]);
        }
    }

    private void StartRow(string? number)
    {
        cells.Clear();
        column = 0;
        row++;
        if (number is null)
            return;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is > 0 and <= CellAddress.LastRow)
            row = given;
        else
            Name("J28", "folder.cell-address", $"第 {row} 行的行号“{number}”不对；请用 Excel 重新保存这个文件。", number);
    }

    private void ReadCell(XmlReader reader)
    {
        column++;
        if (reader.GetAttribute("r") is { } reference)
        {
            if (CellAddress.TryParse(reference, out var address) && address.Row == row && address.Column >= column)
                column = address.Column;
            else
                Name("J28", "folder.cell-address", $"单元格地址“{reference}”不对，按第 {row} 行的第 {column} 格来读；请用 Excel 重新保存这个文件。", reference);
        }
        var type = reader.GetAttribute("t");
        if (Value(reader) is { Length: > 0 } value && column <= CellAddress.LastColumn)
            Add(type, value);
    }

    /// <summary>The text of v or is, whichever comes; a formula's text is passed over. Leaves the reader on the cell's end.</summary>
    private static string Value(XmlReader reader)
    {
        var text = "";
        if (reader.IsEmptyElement)
            return text;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            var inner = PartReader.Text(reader);
            if (reader.LocalName is "v" or "is")
                text = inner;
        }
        return text;
    }

    private void Add(string? type, string value)
    {
        var address = new CellAddress(row, column);
        if (type == "s")
        {
            var known = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < workbook.SharedStrings.Count;
            if (!known)
                Name("J29", "folder.shared-string", $"单元格 {address} 的文字在文件里找不到；请用 Excel 重新保存这个文件。", quote: null, address.ToString());
            value = known ? workbook.SharedStrings[index] : "";
        }
        var kind = type switch { null or "n" => SheetCellKind.Number, "b" => SheetCellKind.Boolean, "e" => SheetCellKind.Error, _ => SheetCellKind.Text };
        if (value.Length > 0)
            cells.Add(new SheetCell(address, kind, value));
    }

    private void Name(string rule, string name, string message, string? quote, string? cell = null) =>
        findings.Add(new Finding(rule, name, FindingLevel.Warning, new Place { Part = "workbook", File = workbook.File, Sheet = sheet.Name, Cell = cell }, message, quote));
}
