using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Entering;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Entering;

/// <summary>A ledger in a few words; entering gives the next one.</summary>
internal sealed record SmallLedger(IReadOnlyList<StandingRow> Rows)
{
    public const string Own = "工作简报";

    private static readonly string[] Headings = [LedgerForm.Date, LedgerForm.Units, LedgerForm.Title, LedgerForm.Category, LedgerForm.Note, "采用·" + Own, "采用·党史网"];

    public static SmallLedger Empty { get; } = new([]);

    /// <summary>The register; null for none.</summary>
    public UnitRegister? Units { get; init; }

    public IReadOnlyList<EnteredItem> Items { get; private init; } = [];

    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>"2 2025-03-05 万州 标题 采用·工作简报=…", one for each row.</summary>
    public IReadOnlyList<string> Lines => [.. Rows.Select(row => string.Join(' ', (string[])[$"{row.Number}", Text(row.Date), string.Join('、', row.Units), row.Title, .. row.Texts.Where(text => text.Key.Contains('·', StringComparison.Ordinal) || text.Key == LedgerForm.Note).OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => $"{text.Key}={text.Value}")]))];

    /// <summary>Rows without their numbers, in order.</summary>
    public IEnumerable<string> Contents => Lines.Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Order(StringComparer.Ordinal);

    private StandingLedger Standing => new("台账", Rows, Headings, Rows.Select(row => row.Number).Append(1).Max() + 1);

    public SmallLedger With(string date, string units, string title, params (string Heading, string Text)[] texts) => this with
    {
        Rows = [.. Rows, new StandingRow(Standing.NextRow, Day(date), units.Split('、'), title, texts.ToDictionary(text => text.Heading, text => text.Text, StringComparer.Ordinal))],
    };

    public SmallLedger Add(params IReadOnlyList<LedgerEntry> sent) => After(LedgerEntering.Add(Standing, Units, sent, []));

    public SmallLedger Print(params IReadOnlyList<LedgerEntry> printed) => After(LedgerEntering.Add(Standing, Units, [], [printed]));

    public SmallLedger Both(IReadOnlyList<LedgerEntry> sent, IReadOnlyList<LedgerEntry> printed) => After(LedgerEntering.Add(Standing, Units, sent, [printed]));

    public SmallLedger Use(params IReadOnlyList<UsedItem> used) => After(LedgerEntering.Adopted(Standing, Units, used, new Channel("党史网")));

    public static LedgerEntry Sent(string date, string units, string title) => new(Day(date), units.Split('、'), title, new Place { File = "报送表.xlsx", Sheet = "报送", Cell = "C2" });

    public static LedgerEntry Printed(string units, string title, int number = 3, string date = "2025-06-15", int year = 2025, string file = "第3期.docx")
    {
        var mark = new PrintedIn(Own, year, number, Day(date));
        return new LedgerEntry(mark.ItemDate, units.Split('、'), title, new Place { File = file, Part = "article", Column = "本室动态", Item = 1 }) { Mark = mark };
    }

    public static UsedItem Used(string title, string? date = null, string? issue = null) =>
        new(title, new Place { File = "清单.xlsx", Sheet = "Sheet1", Cell = "B2" }) { Date = date is null ? null : Day(date), Issue = issue };

    public static DateOnly Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture);

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";

    private SmallLedger After(Outcome<EnteredItems> outcome)
    {
        var rows = Rows.ToDictionary(row => row.Number);
        foreach (var cell in outcome.Value!.Cells)
        {
            var row = rows.TryGetValue(cell.Row, out var standing) ? standing : new StandingRow(cell.Row, null, [], "", new Dictionary<string, string>(StringComparer.Ordinal));
            rows[cell.Row] = cell.Heading switch
            {
                LedgerForm.Date => row with { Date = cell.Date },
                LedgerForm.Units => row with { Units = cell.Text.Split('、') },
                LedgerForm.Title => row with { Title = cell.Text },
                _ => row with { Texts = row.Texts.Where(text => text.Key != cell.Heading).Concat(cell.Text.Length == 0 ? [] : [KeyValuePair.Create(cell.Heading, cell.Text)]).ToDictionary(StringComparer.Ordinal) },
            };
        }
        return new SmallLedger([.. rows.Values.OrderBy(row => row.Number)]) { Units = Units, Items = outcome.Value.Items, Findings = outcome.Findings };
    }
}
