using System.Globalization;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>The rules for points (计分办法), version by version.</summary>
/// <param name="Name">Name of the rules.</param>
public sealed record ScoreRules(string Name)
{
    /// <summary>In the order of their months; no two hold in the same month.</summary>
    public IReadOnlyList<RuleVersion> Versions { get; init; } = [];

    /// <summary>加减分.</summary>
    public IReadOnlyList<ScoreEntry> Entries { get; init; } = [];

    /// <summary>Where the rules stand, for findings about all of them.</summary>
    public Place Where { get; init; } = new() { Part = "workbook" };

    /// <summary>Rows of the sheet that are at fault and give nothing.</summary>
    public IReadOnlyList<int> LeftOut { get; init; } = [];

    /// <summary>The version in force in a month; null when there is none.</summary>
    public RuleVersion? In(Month month) => Versions.FirstOrDefault(version => version.Holds(month));

    /// <summary>Name and version of the rules in force in a period, and what of them is left out: "示例办法（2023-01起）", "示例办法（2023-01起）（第 5、9 行有误，没有计）".</summary>
    public string NameIn(Period period)
    {
        var names = Versions.Where(version => period.Months.Any(version.Holds)).Select(version => version.ToString()).ToList();
        return (names.Count > 0 ? string.Join('；', names) : Name) + (LeftOut.Count == 0 ? "" : $"（{RowsText(LeftOut)}有误，没有计）");
    }

    /// <summary>"第 5、9 行".</summary>
    public static string RowsText(IReadOnlyList<int> rows) => string.Create(CultureInfo.InvariantCulture, $"第 {string.Join('、', rows)} 行");
}

/// <summary>A version of the rules: those in force in each month of a time.</summary>
/// <param name="Name">办法.</param>
/// <param name="From">First month (施行起); null when it always was in force.</param>
/// <param name="Until">Last month (施行止); null when it still is in force.</param>
public sealed record RuleVersion(string Name, Month? From, Month? Until, IReadOnlyList<ScoreRow> Rows)
{
    /// <summary>The cell of 施行起.</summary>
    public Place Where { get; init; } = new() { Part = "workbook" };

    public bool Holds(Month month) => !(month < From) && !(month > Until);

    public override string ToString() => From is { } from ? string.Create(CultureInfo.InvariantCulture, $"{Name}（{from}起）") : Name;
}
