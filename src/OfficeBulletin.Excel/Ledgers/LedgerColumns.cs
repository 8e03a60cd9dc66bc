using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Makes the header of a ledger from its row: fields by their names, channels by 转报·… and 采用·….</summary>
internal sealed class LedgerColumns(LedgerHeaderRow header, ChannelSheet? listed, LedgerHeaderFindings findings)
{
    private readonly Dictionary<LedgerField, (SheetCell Cell, int Strength)> fields = [];
    private readonly List<(SheetCell Cell, ChannelHeading Heading)> channels = [];
    private readonly List<SheetCell> unknown = [];

    /// <summary>Null when a required column is missing; every fault is named.</summary>
    public LedgerHeader? Read()
    {
        foreach (var cell in header.Row.Cells)
            Sort(cell);
        var missing = LedgerHeaderRow.Required.Where(field => !fields.ContainsKey(field)).ToList();
        foreach (var field in missing)
            findings.ColumnMissing(header.Row, field, unknown);
        foreach (var cell in unknown)
            findings.Unknown(cell);
        var columns = new LedgerColumn[header.Row.Cells.Count == 0 ? 1 : header.Row.Cells[^1].Address.Column + 1];
        Array.Fill(columns, LedgerColumn.None);
        foreach (var (field, (cell, _)) in fields)
            columns[cell.Address.Column] = new LedgerColumn(field, -1, false, LedgerHeaderRow.Shown(cell.Text));
        var known = Place(columns);
        return missing.Count > 0 ? null : new LedgerHeader(header.Row.Number, columns, known, header.Row.Cells.Where(cell => LedgerHeaderRow.Shown(cell.Text).Length > 0).Select(cell => cell.Address.Column).ToHashSet());
    }

    private void Sort(SheetCell cell)
    {
        if (LedgerHeaderRow.Shown(cell.Text).Length == 0)
            return;
        if (ChannelHeading.Parse(cell.Text, listed is null ? null : name => listed.Find(name) is not null) is { } channel)
            channels.Add((cell, channel));
        else if (ChannelHeading.NamesNone(cell.Text))
            findings.NoChannel(cell);
        else if (LedgerHeadings.Find(cell.Text) is not var (field, strength))
            unknown.Add(cell);
        else if (!fields.TryGetValue(field, out var holder))
            fields.Add(field, (cell, strength));
        else if (strength < holder.Strength)
        {
            fields[field] = (cell, strength);
            Unused(holder.Cell, cell, field);
        }
        else
            Unused(cell, holder.Cell, field);
    }

    private void Unused(SheetCell cell, SheetCell used, LedgerField field)
    {
        if (field == LedgerField.Number)
            return;
        if (SubmissionHeadings.Bare(cell.Text) == SubmissionHeadings.Bare(used.Text))
            findings.Twice(cell, used);
        else
            findings.Unused(cell, used);
    }

    /// <summary>Puts the channels' columns where they stand; returns the channels, those with 采用·… first.</summary>
    private List<Channel> Place(LedgerColumn[] columns)
    {
        var known = new List<Channel>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = new Dictionary<(int Channel, bool Adopted), SheetCell>();
        foreach (var (cell, heading) in channels.OrderBy(column => !column.Heading.Adopted))
        {
            var name = listed?.Find(heading.Name)?.Name ?? heading.Name;
            if (!index.TryGetValue(HalfWidth.Tight(name), out var place))
            {
                index.Add(HalfWidth.Tight(name), place = known.Count);
                known.Add(listed?.Find(name) ?? new Channel(name));
                if (listed is not null && listed.Find(name) is null)
                    findings.ChannelUnknown(cell, name, listed);
            }
            if (taken.TryAdd((place, heading.Adopted), cell))
                columns[cell.Address.Column] = new LedgerColumn(null, place, heading.Adopted, LedgerHeaderRow.Shown(cell.Text));
            else
                findings.Twice(cell, taken[(place, heading.Adopted)]);
        }
        foreach (var (channel, row) in listed?.Rows ?? [])
        {
            if (!index.ContainsKey(HalfWidth.Tight(channel.Name)))
                findings.ChannelWithoutColumn(listed!.At(row), channel);
        }
        return known;
    }
}
