using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Reads what a row says beside date, unit and channels: category, writers, instructions, commission, note.</summary>
internal sealed class LedgerRemarks(LedgerHeader header, LedgerFindings findings)
{
    private const int MostRemembered = 20_000;

    private readonly Dictionary<string, IReadOnlyList<string>> authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> instructions = new(StringComparer.Ordinal);

    /// <summary>False for a formula without a result or with a faulty one, which is named.</summary>
    public bool Readable(SheetCell cell, LedgerField field)
    {
        if (cell.Kind is not (SheetCellKind.Error or SheetCellKind.NotComputed))
            return true;
        var level = field is LedgerField.Units or LedgerField.Instruction or LedgerField.Commission ? FindingLevel.Error : FindingLevel.Warning;
        findings.Unreadable(cell, header.Heading(field), level, field == LedgerField.Units ? "这一行没有统计" : "这一格没有读");
        return false;
    }

    /// <summary>Null when the cell is blank.</summary>
    public string? Text(LedgerCells row, LedgerField field) => row[field] is { } cell && Readable(cell, field) ? cell.Text : null;

    public IReadOnlyList<string> Authors(LedgerCells row) => Remembered(authors, Text(row, LedgerField.Author), AuthorNames.Read);

    public IReadOnlyList<string> Instructions(LedgerCells row) => Remembered(instructions, Text(row, LedgerField.Instruction), InstructionText.Read);

    public Commission? Commission(LedgerCells row)
    {
        if (Text(row, LedgerField.Commission) is not { } text)
            return null;
        var commission = CommissionText.Read(text, out var understood);
        if (!understood)
            findings.Commission(row[LedgerField.Commission]!, header.Heading(LedgerField.Commission));
        return commission;
    }

    private static IReadOnlyList<string> Remembered(Dictionary<string, IReadOnlyList<string>> known, string? text, Func<string, IReadOnlyList<string>> read)
    {
        if (text is null)
            return [];
        if (known.TryGetValue(text, out var values))
            return values;
        if (known.Count == MostRemembered)
            known.Clear();
        return known[text] = read(text);
    }
}
