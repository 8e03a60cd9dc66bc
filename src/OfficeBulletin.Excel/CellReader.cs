using System.Buffers.Text;
using OfficeBulletin.Excel.Markup;

namespace OfficeBulletin.Excel;

/// <summary>Reads one cell after another: what its type, its style and its value say together (ISO/IEC 29500-1 18.3.1.4).</summary>
internal sealed class CellReader(MarkupScanner scanner, Workbook workbook, SheetFindings faults)
{
    private readonly RecentDates dates = new(workbook.From1904);
    private readonly MarkupText value = new();
    private readonly MarkupText inline = new();
    private CellType type;
    private int style;
    private bool formula;
    private bool hasValue;

    /// <summary>Takes in what the start tag says; returns the cell's address as written, empty when there is none.</summary>
    public ReadOnlySpan<byte> Start(MarkupAttributes attributes)
    {
        ReadOnlySpan<byte> reference = [];
        (type, style) = (CellType.Number, 0);
        while (attributes.MoveNext())
        {
            switch (attributes.Name)
            {
                case [(byte)'r']:
                    reference = attributes.Value;
                    break;
                case [(byte)'s']:
                    style = Integer(attributes.Value) ?? 0;
                    break;
                case [(byte)'t']:
                    type = CellTypes.Of(attributes.Value);
                    break;
            }
        }
        return reference;
    }

    /// <summary>Reads to the end of the cell; null when it holds nothing.</summary>
    public SheetCell? Read(CellAddress address)
    {
        ReadContent();
        var (kind, text) = Say(address);
        if (text.Length > 0)
            return new SheetCell(address, kind, text) { Formula = formula };
        // A formula of texts that gives "" was computed and says nothing; one whose value is just absent was never computed.
        return formula && !(hasValue && type is CellType.FormulaText or CellType.Shared) ? new SheetCell(address, SheetCellKind.NotComputed, "") { Formula = true } : null;
    }

    private void ReadContent()
    {
        (formula, hasValue) = (false, false);
        value.Clear();
        inline.Clear();
        var depth = scanner.Depth;
        var inValue = false;
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case MarkupKind.Start:
                    inValue = scanner.Name is [(byte)'v'];
                    hasValue |= inValue;
                    formula |= scanner.Name is [(byte)'f'];
                    if (scanner.Name is [(byte)'i', (byte)'s'])
                        PartReader.Take(scanner, inline);
                    break;
                case MarkupKind.End when scanner.Depth == depth:
                    return;
                case MarkupKind.End:
                    inValue = false;
                    break;
                default:
                    if (inValue)
                        value.Add(scanner);
                    break;
            }
        }
    }

    private (SheetCellKind Kind, string Text) Say(CellAddress address)
    {
        if (value.IsEmpty)
            return (SheetCellKind.Text, inline.IsEmpty ? "" : inline.ToString());
        switch (type)
        {
            case CellType.Number:
                return SayNumber(address);
            case CellType.Shared:
                return (SheetCellKind.Text, Shared(address));
            case CellType.Boolean:
                return (SheetCellKind.Boolean, value.Bytes.Trim(" \t\r\n"u8) is [(byte)'1'] or [(byte)'t', ..] ? "1" : "0");
            case CellType.Error:
                return (SheetCellKind.Error, value.ToString());
            case CellType.Date:
                return DateSerial.Iso(value.ToString()) is { } date ? (SheetCellKind.Date, date) : Mismatched(address);
            case CellType.FormulaText or CellType.Inline:
                return (SheetCellKind.Text, value.ToString());
            default:
                return Mismatched(address);
        }
    }

    private (SheetCellKind Kind, string Text) SayNumber(CellAddress address)
    {
        var parts = style == 0 ? DateParts.None : workbook.Formats.Of(style);
        if (parts != DateParts.None && NumberText.Parse(value.Bytes) is { } serial && dates.Text(serial, parts) is { } date)
            return (SheetCellKind.Date, date);
        return NumberText.Of(value.Bytes) is { } number ? (SheetCellKind.Number, number) : Mismatched(address);
    }

    private string Shared(CellAddress address)
    {
        if (Integer(value.Bytes) is { } index && workbook.SharedStrings[index] is { } text)
            return text;
        faults.NoSharedString(address);
        return "";
    }

    private (SheetCellKind Kind, string Text) Mismatched(CellAddress address)
    {
        var text = value.ToString();
        if (!string.IsNullOrWhiteSpace(text))
            faults.NotOfItsType(address, text);
        return (SheetCellKind.Text, text.Trim());
    }

    private static int? Integer(ReadOnlySpan<byte> digits)
    {
        var trimmed = digits.Trim(" \t\r\n"u8);
        return Utf8Parser.TryParse(trimmed, out int number, out var length) && length == trimmed.Length && number >= 0 ? number : null;
    }
}
