using OfficeBulletin.Adoptions;
using OfficeBulletin.Proofing.Notices;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>F02: the cells of a table are what the ledger counts, and no unit of its kind that the ledger counts is left out. F06: blank or 0 is printed as the office set it.</summary>
internal static class LedgerTables
{
    // Shares of joint items are printed with two decimals that add up.
    private const decimal Rounding = 0.01m;

    public static IEnumerable<Finding> Check(TypedTable table, Tally tally, LedgerFigures ledger, LedgerBook book)
    {
        var rows = table.Units.Select(row => (Row: row, Unit: ledger.UnitOf(row))).Where(found => found.Unit is not null).GroupBy(found => found.Unit!, found => found.Row).ToList();
        var columns = table.Figures.Select(column => (Column: column, Measure: ledger.Of(column))).Where(found => found.Measure is not null).ToList();
        // A table of something else than units names hardly any.
        if (columns.Count == 0 || rows.Count * 2 <= table.Units.Count())
            yield break;
        foreach (var (row, column, counted) in Cells(table, ledger))
            yield return Differs(table, row, column, counted);
        foreach (var missing in Missing(tally, [.. rows.Select(unit => unit.Key)]))
        {
            if (columns.Find(found => found.Measure!(missing.Counts) != 0) is { Measure: { } measure } found)
                yield return LeftOut(table, missing.Unit, found.Column, measure(missing.Counts));
        }
        foreach (var (column, _) in columns)
        {
            if (Zeros(table, column, [.. rows.SelectMany(unit => unit)], book) is { } finding)
                yield return finding;
        }
    }

    /// <summary>The cells of units that are not what the ledger counts; of several rows for one unit the first.</summary>
    public static IEnumerable<(TypedRow Row, TypedColumn Column, decimal Counted)> Cells(TypedTable table, LedgerFigures ledger)
    {
        foreach (var unit in table.Units.Select(row => (Row: row, Unit: ledger.UnitOf(row))).Where(found => found.Unit is not null).GroupBy(found => found.Unit!, found => found.Row))
        {
            foreach (var column in table.Figures)
            {
                if (ledger.Of(column) is not { } measure)
                    continue;
                var (printed, counted) = (unit.Select(row => row.Cells[column.Index]).ToList(), measure(ledger.Of(unit.Key)));
                // A unit that stands twice is told as such; its first row is what the ledger counts.
                if (printed.Count > 1 && printed[0].Value == counted)
                    continue;
                if (printed.TrueForAll(cell => cell.Counts) && Math.Abs(printed.Sum(cell => cell.Value) - counted) > (counted == decimal.Truncate(counted) ? 0 : Rounding))
                    yield return (unit.First(), column, counted);
            }
        }
    }

    /// <summary>Units of the table's kind with counts that it does not name; none when it names several kinds, or only the first few units.</summary>
    private static List<UnitTally> Missing(Tally tally, List<Unit> named)
    {
        var kinds = named.Select(unit => unit.Kind).ToHashSet(StringComparer.Ordinal);
        var missing = tally.Units.Where(unit => kinds.Contains(unit.Unit.Kind) && !named.Exists(other => other.Name == unit.Unit.Name)).ToList();
        return missing.Count <= named.Count ? missing : [];
    }

    private static Finding Differs(TypedTable table, TypedRow row, TypedColumn column, decimal counted)
    {
        var (printed, right) = (row.Cells[column.Index], NoticeTables.Number(counted));
        return new Finding("F02", "table.ledger-differs", FindingLevel.Error, table.At(row), $"“{row.Name}”的“{column.Heading}”表里是 {(printed.IsNone ? "0" : printed.Text)}，台账统计是 {right}；请核对，改成一致。", printed.Text, right, "practice");
    }

    private static Finding LeftOut(TypedTable table, Unit unit, TypedColumn column, decimal counted) =>
        new("F02", "table.ledger-unit-missing", FindingLevel.Error, table.Where, $"台账里“{unit.ShortName ?? unit.Name}”的“{column.Heading}”是 {NoticeTables.Number(counted)}，表里没有这个单位；请补上，或核对台账。", Source: "practice");

    /// <summary>Said once a column, and only where the office wrote down what it prints for nothing.</summary>
    private static Finding? Zeros(TypedTable table, TypedColumn column, List<TypedRow> rows, LedgerBook book)
    {
        var kinds = book.Forms.Where(form => form.Kind is { } kind && KindWords.In(table.Subject).Contains(KindWords.KindOf(kind))).ToList();
        if (kinds is not [var form])
            return null;
        var zero = column.Counted == Counted.Submitted ? form.SubmittedZero : form.AdoptedZero;
        var others = rows.FindAll(row => row.Cells[column.Index] is { Counts: true, Value: 0 } cell && Printed(cell) != zero);
        return others.Count == 0 ? null : new Finding("F06", "table.blank-differs", FindingLevel.Warning, table.At(others[0]), $"“{column.Heading}”一列没有的地方应当{Words(zero)}，有 {others.Count} 处不是（第一处在“{others[0].Name}”）；请改成一致。", others[0].Cells[column.Index].Text, Source: "practice");
    }

    private static ZeroPrint Printed(TypedCell cell) => cell.Sort switch { CellSort.Blank => ZeroPrint.Blank, CellSort.Dash => ZeroPrint.Dash, _ => ZeroPrint.Zero };

    private static string Words(ZeroPrint zero) => zero switch { ZeroPrint.Blank => "留空", ZeroPrint.Dash => "印“—”", _ => "印 0" };
}
