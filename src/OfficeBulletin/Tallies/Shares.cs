namespace OfficeBulletin.Tallies;

/// <summary>Shares of joint items (均分): a third has no end as a decimal, three thirds are one.</summary>
public static class Shares
{
    /// <summary>The least number that all of 1 to 20 divide: every share of up to so many units is a whole number of such parts.</summary>
    private const decimal Parts = 232_792_560;

    // Far more than the division of a million shares leaves over, far less than the parts are apart.
    private const decimal Nearness = 1e-6m;

    /// <summary>A sum of shares without what the division of each left over: equal sums are equal, whatever they were made of, and three thirds are one.</summary>
    public static decimal Whole(decimal sum)
    {
        if (sum.Scale == 0)
            return sum;
        var parts = sum * Parts;
        var near = Math.Round(parts);
        return Math.Abs(parts - near) < Nearness ? near / Parts : sum;
    }

    /// <summary>
    /// Values as they are printed, with two decimals at most, so that they add up to their total as it is printed: what rounding leaves over goes to those that lose most by it,
    /// of equal ones to the first. Whole numbers stay.
    /// </summary>
    public static IReadOnlyList<decimal> Printed(IReadOnlyList<decimal> values)
    {
        if (values.All(value => value.Scale == 0))
            return values;
        var cents = values.Select(value => Math.Floor(value * 100)).ToArray();
        var left = (int)(Printed(values.Sum()) * 100 - cents.Sum());
        foreach (var index in Enumerable.Range(0, cents.Length).OrderByDescending(index => values[index] * 100 - cents[index]).Take(left))
            cents[index]++;
        return [.. cents.Select(value => value / 100)];
    }

    /// <summary>A single value as it is printed.</summary>
    public static decimal Printed(decimal value) => Math.Round(Whole(value), 2, MidpointRounding.AwayFromZero);
}
