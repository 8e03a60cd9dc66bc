namespace OfficeBulletin.Tallies;

/// <summary>Shares of joint items (均分): a third has no end as a decimal, three thirds are one.</summary>
public static class Shares
{
    // A decimal holds 28 places; a sum that comes this near to a number of few places is that number.
    private const decimal Nearness = 1e-18m;
    private const int FewPlaces = 10;
    private const int Places = 24;

    // Dividing by a one with all its places takes the noughts at the end away.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>A sum of shares without what the division of each left over; equal sums are equal, whatever they were made of.</summary>
    public static decimal Whole(decimal sum)
    {
        if (sum.Scale == 0)
            return sum;
        var near = Math.Round(sum, FewPlaces);
        return (Math.Abs(sum - near) < Nearness ? near : Math.Round(sum, Places)) / One;
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
