namespace ExcelNumberFormat;

/// <summary>The fraction nearest to a number among those with a denominator up to a limit.</summary>
internal static class BestFraction
{
    private const double Exact = 1e-12;

    /// <summary>Goes down the tree of Stern and Brocot by whole runs, so that a run of any length is one step.</summary>
    /// <param name="amount">Not negative.</param>
    public static (double Upper, double Lower) Of(double amount, int limit)
    {
        var whole = Math.Floor(amount);
        var rest = amount - whole;
        var (low, high) = ((Upper: 0.0, Lower: 1.0), (Upper: 1.0, Lower: 1.0));
        while (low.Lower + high.Lower <= limit)
        {
            var (belowLow, aboveHigh) = ((rest * low.Lower) - low.Upper, high.Upper - (rest * high.Lower));
            if (Math.Min(belowLow, aboveHigh) < Exact)
                break;
            if (belowLow >= aboveHigh)
            {
                var run = Math.Min(Math.Floor(belowLow / aboveHigh), Math.Floor((limit - low.Lower) / high.Lower));
                low = (low.Upper + (run * high.Upper), low.Lower + (run * high.Lower));
            }
            else
            {
                var run = Math.Min(Math.Floor(aboveHigh / belowLow), Math.Floor((limit - high.Lower) / low.Lower));
                high = (high.Upper + (run * low.Upper), high.Lower + (run * low.Lower));
            }
        }
        var (toLow, toHigh) = (Math.Abs(rest - (low.Upper / low.Lower)), Math.Abs((high.Upper / high.Lower) - rest));
        var nearest = toLow < toHigh || (toLow == toHigh && low.Lower <= high.Lower) ? low : high;
        return (nearest.Upper + (whole * nearest.Lower), nearest.Lower);
    }
}
