using OfficeBulletin.Periods;

namespace OfficeBulletin.Issues.Json;

/// <summary>Reads the notice (情况通报): narrative and tables, or the ledger and period to draw them from.</summary>
internal sealed class NoticeReader(ItemPlaces places, IssueFileFindings findings)
{
    public DraftNotice Read(ObjectReader column, Place place)
    {
        var notice = column.At(place);
        var tables = notice.Objects("tables").Select((table, index) => Table(ObjectReader.Of(table, IssueKeys.NoticeTable, place with { Table = index + 1 }, findings), index + 1));
        var from = notice.Value<LocatedText>("from", "文件名");
        if (from is not null && FolderPath.Fault(from.Value) is { } fault)
            findings.BadPath(from, fault);
        var content = new Notice(new BodyReader(notice, places).Read("narrative"), [.. tables]);
        return new DraftNotice(content, from?.Value, ReadPeriod(notice, from), places.Of(place, from ?? (LocatedJson)notice.Node))
        {
            NarrativeGiven = notice.Value("narrative") is not null,
            TablesGiven = notice.Value("tables") is not null,
        };
    }

    /// <summary>"2023", "2023-Q2" …; a bare year may be a number. Null when it is not said.</summary>
    private Period? ReadPeriod(ObjectReader notice, LocatedText? from)
    {
        if (notice.Value("period") is not { } value)
            return null;
        if (from is null)
            findings.Misplaced(value, "“period”只和“from”一起用；请删去，或写上台账的文件名（from）。");
        if ((value is LocatedNumber year ? year.Literal : notice.Text("period")) is not { } written)
            return null;
        if (Period.Parse(written) is { } period)
            return period;
        findings.NoPeriod(value, written);
        return null;
    }

    private NoticeTable Table(ObjectReader table, int number)
    {
        var cells = new CellReader(table);
        var header = table.Elements("header").Select(cell => cells.Text(cell) ?? "").ToList();
        var rows = new List<IReadOnlyList<string?>>();
        foreach (var element in table.Elements("rows"))
        {
            if (Row(element, $"第 {rows.Count + 1} 行") is { } row)
                rows.Add(row);
        }
        var total = table.Value("total") is { } last ? Row(last, "合计行") : null;
        return new NoticeTable(table.Text("caption") ?? "", header, rows, total);

        List<string?>? Row(LocatedJson element, string name)
        {
            if (element is not LocatedArray row)
            {
                findings.WrongType(element, "rows", "一列行，每行是一列格 [ ]");
                return null;
            }
            var line = rows.Count + 1;
            var expected = header.Count > 0 ? header.Count : rows.Count > 0 ? rows[0].Count : row.Elements.Count;
            if (row.Elements.Count != expected)
                findings.RowLength(row, $"第 {number} 个表格", name, row.Elements.Count, expected, table.Place with { Row = line });
            return [.. row.Elements.Select(cell => cells.Text(cell, line))];
        }
    }
}
