using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Reports;

/// <summary>What a line of a score card adds up to.</summary>
internal static class CardFormula
{
    /// <summary>Sum, weight and cap as the line's total follows from them; null when it follows otherwise.</summary>
    public static string? Of(CardLine line, string sum, string weight, string cap)
    {
        var months = line.Months.Sum(points => points ?? 0);
        var weighted = months * line.Weight;
        return line.Cap is { } most
            ? Same(line, Math.Min(weighted, most)) ? $"MIN({sum}*{weight},{cap})" : Same(line, Math.Min(months, most)) ? $"MIN({sum},{cap})" : Same(line, Math.Min(months, most) * line.Weight) ? $"MIN({sum},{cap})*{weight}" : null
            : Same(line, weighted) ? $"{sum}*{weight}" : Same(line, months) ? sum : null;
    }

    private static bool Same(CardLine line, decimal value) => Math.Round(line.Total, 9) == Math.Round(value, 9);
}
