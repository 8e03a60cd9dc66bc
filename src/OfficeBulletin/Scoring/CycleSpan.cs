using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>The months of a cycle.</summary>
public static class CycleSpan
{
    private static int Months(RuleCycle cycle) => cycle switch
    {
        RuleCycle.Quarter => 3,
        RuleCycle.Year => 12,
        _ => 1,
    };

    public static Month First(RuleCycle cycle, Month month) => month.Plus(-((month.Number - 1) % Months(cycle)));

    public static Month Last(RuleCycle cycle, Month month) => First(cycle, month).Plus(Months(cycle) - 1);

    public static bool Starts(RuleCycle cycle, Month month) => First(cycle, month) == month;

    public static bool Ends(RuleCycle cycle, Month month) => Last(cycle, month) == month;

    /// <summary>A month's, quarter's or year's part of so many in a year.</summary>
    public static decimal PartOfYear(RuleCycle cycle, decimal yearly) => yearly * Months(cycle) / 12;

    /// <summary>The word that a cell of 周期 takes; "" for none.</summary>
    public static string Word(RuleCycle cycle) => cycle switch
    {
        RuleCycle.Item => "篇",
        RuleCycle.Week => "周",
        RuleCycle.Month => "月",
        RuleCycle.Quarter => "季",
        RuleCycle.Year => "年",
        _ => "",
    };
}
