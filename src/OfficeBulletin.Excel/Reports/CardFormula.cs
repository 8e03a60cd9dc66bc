using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Reports;

/// <summary>How the points of a line of a score card follow from its months: summed or averaged, capped, then weighted.</summary>
internal static class CardFormula
{
    /// <summary>Null when they follow otherwise, from more than the sheet shows.</summary>
    /// <param name="months">The range of the months' points.</param>
    public static string? Of(CardLine line, string months, string weight, string cap)
    {
        var known = line.Months.OfType<decimal>().ToList();
        var (raw, formula) = line.How switch
        {
            CardTotal.Average => (known.Count == 0 ? 0 : known.Average(), $"IF(COUNT({months})=0,0,AVERAGE({months}))"),
            _ => (known.Sum(), $"SUM({months})"),
        };
        return line.How != CardTotal.Rate && Gives(line, raw) ? $"{Capped(line, formula, cap)}*{weight}" : null;
    }

    private static bool Gives(CardLine line, decimal raw) =>
        Math.Round((line.Cap is { } cap ? Math.Clamp(raw, -cap, cap) : raw) * line.Weight, 9) == Math.Round(line.Total, 9);

    // What takes points away is bounded too.
    private static string Capped(CardLine line, string raw, string cap) => line.Cap is null ? raw : $"MAX(-{cap},MIN({cap},{raw}))";
}
