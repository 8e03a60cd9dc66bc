using OfficeBulletin.Periods;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>Puts rows into versions. What stands under 办法, 施行起 and 施行止 holds for the rows below too, until something else is written there.</summary>
internal sealed class RuleVersions(HeadedSheet sheet, RuleFindings findings)
{
    private const string DefaultName = "计分办法";

    private readonly List<Gathered> versions = [];
    private Gathered? current;

    /// <summary>Those that have rows.</summary>
    public IReadOnlyList<RuleVersion> All => [.. versions.Where(version => version.Rows.Count > 0).Select(version => new RuleVersion(version.Name, version.From, version.Until, version.Rows) { Where = version.Where })];

    public void Add(SheetRow row, IReadOnlyList<ScoreRow> rules)
    {
        Turn(row);
        if (rules.Count == 0)
            return;
        current ??= Begin(row, DefaultName, from: null);
        current.Rows.AddRange(rules);
    }

    private void Turn(SheetRow row)
    {
        var name = sheet.Text(row, RuleColumnNames.Method);
        var (from, until) = (Month(row, RuleColumnNames.From, last: false), Month(row, RuleColumnNames.Until, last: true));
        var same = current is not null && (name.Length == 0 || name == current.Name);
        if (from is not null)
        {
            var wanted = name.Length > 0 ? name : current?.Name ?? DefaultName;
            current = versions.Find(version => version.From == from && version.Name == wanted) ?? Begin(row, wanted, from);
        }
        else if (!same && (name.Length > 0 || until is not null))
            current = versions.Find(version => version.From is null && version.Name == name) ?? Begin(row, name.Length > 0 ? name : DefaultName, from: null);
        if (until is { } last)
            End(row, last);
    }

    private void End(SheetRow row, Month last)
    {
        var text = sheet.Text(row, RuleColumnNames.Until);
        if (last < current!.From)
            findings.MonthsTurned(row, text);
        else if (current.Until is { } other && other != last)
            findings.OtherUntil(row, text);
        else
            current.Until = last;
    }

    private Gathered Begin(SheetRow row, string name, Month? from)
    {
        var begun = new Gathered(name, from, sheet.At(row, sheet.Has(RuleColumnNames.From) ? RuleColumnNames.From : RuleColumnNames.Item));
        versions.Add(begun);
        return begun;
    }

    private Month? Month(SheetRow row, string heading, bool last)
    {
        var text = sheet.Text(row, heading);
        if (text.Length == 0)
            return null;
        var month = MonthText.Bound(text, last);
        if (month is null)
            findings.Month(row, heading, text);
        return month;
    }

    private sealed class Gathered(string name, Month? from, Place where)
    {
        public string Name => name;

        public Month? From => from;

        public Month? Until { get; set; }

        public Place Where => where;

        public List<ScoreRow> Rows { get; } = [];
    }
}
