using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tallies;

/// <summary>The tables of the notice (情况通报) from a tally: one for each kind of units, each column adding up to its total as printed.</summary>
public static class NoticeTables
{
    /// <param name="forms">The office's own forms; a kind without one takes <see cref="NoticeForm.Of"/>.</param>
    public static IReadOnlyList<NoticeTable> Of(Tally tally, IReadOnlyList<NoticeForm> forms) =>
        [.. FormsOf(tally, forms).Select(form => Table(tally, form))];

    /// <summary>The form of each table, in their order.</summary>
    public static IReadOnlyList<NoticeForm> FormsOf(Tally tally, IReadOnlyList<NoticeForm> forms) =>
        [.. tally.Kinds.Select(kind => forms.FirstOrDefault(form => form.Kind == kind) ?? NoticeForm.Of(kind))];

    /// <summary>What the first cell of a unit's row says: its short name, else its full name, and its note in brackets.</summary>
    public static string RowName(Unit unit) => (unit.ShortName ?? unit.Name) + (unit.Note is { } note ? $"（{note}）" : "");

    /// <summary>A count as it is printed, with two decimals at most.</summary>
    public static string Number(decimal count) => Shares.Printed(count).ToString("0.##", CultureInfo.InvariantCulture);

    private static NoticeTable Table(Tally tally, NoticeForm form)
    {
        var units = tally.Units.Where(unit => unit.Unit.Kind == form.Kind).ToList();
        var columns = Columns(tally.Channels, form).ToList();
        var counts = columns.ConvertAll(column => Shares.Printed([.. units.Select(unit => column.Count(unit.Counts))]));
        var total = tally.Total(form.Kind);
        return new NoticeTable(
            Worded(form.Caption, tally.Period),
            [Worded(form.NameHeader, tally.Period), .. columns.Select(column => Worded(column.Header, tally.Period))],
            [.. units.Select((unit, row) => (IReadOnlyList<string?>)[RowName(unit.Unit), .. columns.Select((column, index) => Cell(counts[index][row], column.Zero))])],
            [form.Total, .. columns.Select(column => Cell(column.Count(total), form.TotalZero))]);
    }

    private static IEnumerable<TableColumn> Columns(IReadOnlyList<Channel> channels, NoticeForm form)
    {
        yield return new TableColumn(form.SubmittedHeader, form.SubmittedZero, counts => counts.Submitted);
        for (var index = 0; index < channels.Count; index++)
        {
            var channel = index;
            if (channels[channel].InTables)
                yield return new TableColumn(form.AdoptedHeader.Replace("{渠道}", channels[channel].Name, StringComparison.Ordinal), form.AdoptedZero, counts => counts.Uses[channel].Adopted);
        }
    }

    private static string Worded(string words, Period period) => words.Replace("{期间}", period.Text, StringComparison.Ordinal);

    private static string? Cell(decimal count, ZeroPrint zero) => (count, zero) switch
    {
        (0, ZeroPrint.Blank) => null,
        (0, ZeroPrint.Dash) => "—",
        _ => Number(count),
    };

    private sealed record TableColumn(string Header, ZeroPrint Zero, Func<Counts, decimal> Count);
}
