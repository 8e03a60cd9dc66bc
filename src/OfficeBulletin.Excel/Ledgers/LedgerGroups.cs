using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>A header of two rows: 转报 and 采用 above, the channels below them.</summary>
internal static class LedgerGroups
{
    /// <summary>The header as one row, that of the channels: 采用·中研院 where 采用 stands above 中研院; null when the upper row has no such groups or the lower one no names.</summary>
    public static SheetRow? Join(SheetRow upper, SheetRow lower)
    {
        if (!upper.Cells.Any(cell => ChannelHeading.NamesNone(cell.Text)) || lower.Number != upper.Number + 1)
            return null;
        var cells = upper.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToDictionary(cell => cell.Address.Column);
        // What stands under 日期 is a date: that row is the first item.
        if (lower.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell.Text) && cells.TryGetValue(cell.Address.Column, out var above) && !ChannelHeading.NamesNone(above.Text)))
            return null;
        var joined = 0;
        foreach (var name in lower.Cells)
        {
            if (name.Kind != SheetCellKind.Text || string.IsNullOrWhiteSpace(name.Text))
                continue;
            var group = upper.Cells.LastOrDefault(cell => cell.Address.Column <= name.Address.Column && !string.IsNullOrWhiteSpace(cell.Text));
            if (group is null || !ChannelHeading.NamesNone(group.Text) || LedgerHeadings.Find(name.Text) is not null)
            {
                cells.TryAdd(name.Address.Column, name);
                continue;
            }
            cells[name.Address.Column] = name with { Text = $"{LedgerHeaderRow.Shown(group.Text)}·{name.Text}" };
            joined++;
        }
        return joined > 0 ? new SheetRow(lower.Number, [.. cells.Values.OrderBy(cell => cell.Address.Column)]) : null;
    }
}
