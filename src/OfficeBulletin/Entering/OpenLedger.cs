using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Entering;

/// <summary>A ledger (台账) while items are entered in it.</summary>
internal sealed class OpenLedger
{
    private readonly TitleIndex titles = new();
    private readonly Dictionary<string, List<OpenRow>> byUnit = new(StringComparer.Ordinal);
    private readonly List<LedgerCell> cells = [];
    private readonly HashSet<string> headings;
    private readonly UnitNames names;
    private int next;

    /// <param name="headings">Headings that the sheet has.</param>
    /// <param name="next">The row that the first new item goes to.</param>
    public OpenLedger(IReadOnlyList<StandingRow> rows, IEnumerable<string> headings, int next, UnitNames names)
    {
        (this.headings, this.next, this.names) = ([.. headings], next, names);
        foreach (var row in rows)
            Take(new OpenRow(row.Number, row.Date, row.Units, row.Title, row.Texts));
    }

    /// <summary>What is to be written, in order.</summary>
    public IReadOnlyList<LedgerCell> Cells => cells;

    /// <summary>The names of the register for units as somebody wrote them.</summary>
    public IReadOnlyList<string> Named(IReadOnlyList<string> units) => [.. units.SelectMany(names.Read).Select(unit => unit.Name).Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<OpenRow> Titled(LedgerEntry entry) => titles.Same([entry.Title, .. entry.OtherTitles]);

    public IReadOnlyList<OpenRow> Titled(string title) => titles.Same([title]);

    public IReadOnlyList<OpenRow> NearlyTitled(string title) => titles.Near(title);

    /// <summary>The rows of one of these units, each once.</summary>
    public IEnumerable<OpenRow> Of(IReadOnlyList<string> units) => units.SelectMany(unit => byUnit.GetValueOrDefault(unit) ?? []).Distinct();

    /// <summary>A new row behind the last one.</summary>
    /// <param name="units">In the register's names.</param>
    public OpenRow Add(LedgerEntry entry, IReadOnlyList<string> units)
    {
        var row = new OpenRow(next++, entry.Date, units, entry.Title, new Dictionary<string, string>(StringComparer.Ordinal));
        SetDate(row, entry.Date);
        Set(row, LedgerForm.Units, string.Join('、', units));
        Set(row, LedgerForm.Title, entry.Title);
        Complete(row, entry);
        if (entry.Mark is not null)
            Set(row, LedgerForm.Note, OpenRow.FromIssue);
        else if (entry.Note is { } note && headings.Contains(LedgerForm.Note))
            Set(row, LedgerForm.Note, note);
        Take(row);
        return row;
    }

    /// <summary>Fills in what only a submission says, where the ledger has a column for it and says nothing.</summary>
    public void Complete(OpenRow row, LedgerEntry entry)
    {
        foreach (var (heading, text) in ((string, string?)[])[(LedgerForm.Category, entry.Category), (LedgerForm.Author, entry.Author), (LedgerForm.Commission, entry.Commission)])
        {
            if (!string.IsNullOrWhiteSpace(text) && headings.Contains(heading) && row.Text(heading).Length == 0)
                Set(row, heading, text);
        }
    }

    public void Set(OpenRow row, string heading, string text)
    {
        row.Set(heading, text);
        cells.Add(new LedgerCell(row.Number, heading, text));
    }

    public void SetDate(OpenRow row, DateOnly day)
    {
        row.Set(day);
        cells.Add(new LedgerCell(row.Number, LedgerForm.Date, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) { Date = day });
    }

    private void Take(OpenRow row)
    {
        titles.Add(row.Title, row);
        if (row.PrintedTitle is { } printed)
            titles.Add(printed, row);
        foreach (var unit in row.Units)
        {
            if (!byUnit.TryGetValue(unit, out var rows))
                byUnit[unit] = rows = [];
            rows.Add(row);
        }
    }
}
