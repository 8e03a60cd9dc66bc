using System.Text;

namespace OfficeBulletin.Excel.Delimited;

/// <summary>
/// Reads records as Excel does: a field that begins with a quote goes on to the next single quote, over separators and line breaks; a quote anywhere else is a character like others.
/// </summary>
internal sealed class DelimitedText(string text, string sheet, FormatFindings findings)
{
    private readonly List<SheetRow> rows = [];
    private readonly List<SheetCell> cells = [];
    private readonly List<Finding> found = [];
    private int at;
    private int line = 1;
    private int row = 1;
    private int column = 1;
    private int kept;

    /// <summary>The records that hold something, by their numbers. Refused when they are more than a sheet can hold.</summary>
    public Outcome<IReadOnlyList<SheetRow>> Read()
    {
        var separator = Start();
        while (at < text.Length)
        {
            var value = text[at] == '"' ? Quoted(separator) : Plain(separator);
            if (value.Length > 0)
                Keep(value);
            if (TooMuch() is { } finding)
                return Outcome.Refusal<IReadOnlyList<SheetRow>>(finding);
            Step();
        }
        EndRow();
        return Outcome.Of<IReadOnlyList<SheetRow>>(rows, found);
    }

    /// <summary>What a sheet cannot hold; blank fields and lines beyond its end are no harm.</summary>
    private Finding? TooMuch()
    {
        if (kept > SheetBudget.MostCells)
            return findings.TooManyCells();
        if (cells.Count == 0)
            return null;
        return row > CellAddress.LastRow ? findings.TooLong(sheet, row) : cells[^1].Address.Column > CellAddress.LastColumn ? findings.TooWide(sheet, row) : null;
    }

    private char Start()
    {
        if (Separator.Declared(text, out var length) is not { } declared)
            return Separator.Guess(text);
        (at, line) = (length, 2);
        return declared;
    }

    private string Plain(char separator)
    {
        var rest = text.AsSpan(at);
        var length = rest.IndexOfAny(separator, '\r', '\n') is var end and >= 0 ? end : rest.Length;
        at += length;
        return rest[..length].ToString();
    }

    /// <summary>The text between quotes, two of them standing for one, and what follows up to the separator. Where no quote ends it, the first one is a character like others, and named.</summary>
    private string Quoted(char separator)
    {
        var (start, startLine) = (at, line);
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                if (at == text.Length || text[at] != '"')
                    return value.Append(Plain(separator)).ToString();
            }
            if (text[at] == '\n' || text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))
            {
                value.Append('\n');
                line++;
            }
            else if (text[at] != '\r')
            {
                value.Append(text[at]);
            }
        }
        (at, line) = (start, startLine);
        found.Add(findings.OpenQuote(sheet, new CellAddress(row, column), line));
        return Plain(separator);
    }

    /// <summary>Programs write ="0012" so that Excel keeps the zeros.</summary>
    private void Keep(string value)
    {
        if (value.Length > 3 && value.StartsWith("=\"", StringComparison.Ordinal) && value.IndexOf('"', 2) == value.Length - 1)
            value = value[2..^1];
        cells.Add(new SheetCell(new CellAddress(row, column), SheetCellKind.Text, value));
        kept++;
    }

    /// <summary>Over the separator or the line break behind a field.</summary>
    private void Step()
    {
        if (at == text.Length)
            return;
        if (text[at] is not ('\r' or '\n'))
        {
            column++;
        }
        else
        {
            EndRow();
            line++;
            row++;
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                at++;
        }
        at++;
    }

    private void EndRow()
    {
        if (cells.Count > 0)
            rows.Add(new SheetRow(row, [.. cells]));
        cells.Clear();
        column = 1;
    }
}
