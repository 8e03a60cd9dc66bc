using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Reads the cells of channels; each text once.</summary>
internal sealed class LedgerMarks(LedgerHeader header, LedgerFindings findings)
{
    private const int MostRemembered = 20_000;

    /// <summary>An issue's year may be the year before the item's date, and a channel may take its time; more is a slip.</summary>
    private const int YearsBefore = 1;
    private const int YearsAfter = 2;

    private readonly Dictionary<LedgerColumn, (SheetCell First, ChannelMark Mark, int Cells)> monthless = [];

    private readonly ChannelUse[] nothing = new ChannelUse[header.Channels.Count];
    private readonly Dictionary<string, MarkReading>[] remembered = [new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    /// <param name="date">The item's; null when it has none and is judged only.</param>
    public IReadOnlyList<ChannelUse> Of(LedgerCells row, DateOnly? date)
    {
        ChannelUse[]? uses = null;
        for (var index = 0; index < row.Marks.Count; index++)
        {
            var (column, cell) = row.Marks[index];
            if (Read(column, cell, date) is not { } mark)
                continue;
            uses ??= new ChannelUse[header.Channels.Count];
            uses[column.Channel] = column.Adopted ? uses[column.Channel] with { Adopted = mark } : uses[column.Channel] with { Forwarded = mark };
        }
        return uses ?? nothing;
    }

    /// <summary>Says once for each column where a year without a month made an item count in January.</summary>
    public void End()
    {
        foreach (var (column, (first, mark, cells)) in monthless)
            findings.MarkWithoutMonth(first, Heading(column), mark, cells);
    }

    private ChannelMark? Read(LedgerColumn column, SheetCell cell, DateOnly? date)
    {
        if (cell.Kind is SheetCellKind.Error or SheetCellKind.NotComputed)
        {
            findings.Unreadable(cell, Heading(column), FindingLevel.Error, "没有统计");
            return null;
        }
        var (verdict, mark) = Read(cell.Text, column.Adopted);
        if (verdict == MarkVerdict.NotUnderstood)
            findings.Mark(cell, Heading(column), column.Adopted);
        if (mark is null || date is not { } day)
            return mark;
        if (verdict == MarkVerdict.NoYear)
            findings.MarkWithoutYear(cell, Heading(column), day);
        if ((mark.Year ?? mark.On?.Year) is { } year && (year < day.Year - YearsBefore || year > day.Year + YearsAfter))
            findings.MarkFar(cell, Heading(column), year, day);
        // Only of a first issue is January as good as certain.
        else if (mark is { On: null, Number: not 1, Year: { } next } && next > day.Year)
            monthless[column] = monthless.TryGetValue(column, out var before) ? before with { Cells = before.Cells + 1 } : (cell, mark, 1);
        return mark;
    }

    private string Heading(LedgerColumn column) => column.Adopted ? LedgerForm.Adopted(header.Channels[column.Channel]) : LedgerForm.Forwarded(header.Channels[column.Channel]);

    private MarkReading Read(string text, bool adopted)
    {
        var known = remembered[adopted ? 1 : 0];
        if (known.TryGetValue(text, out var reading))
            return reading;
        if (known.Count == MostRemembered)
            known.Clear();
        return known[text] = MarkText.Read(text, forwarded: !adopted);
    }
}
