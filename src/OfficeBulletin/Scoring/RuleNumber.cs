using System.Globalization;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Scoring;

/// <summary>Numbers as rules write them: 10, 0.5, −2, ＋5, 10分, 20%.</summary>
public static class RuleNumber
{
    /// <summary>No rule has a larger one, with either sign.</summary>
    public const decimal Most = 1_000_000;

    private const int MostPlaces = 4;

    // Dividing by a one with all its places takes the noughts at the end away.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Null for anything but a number with four decimals at most, and for one beyond <see cref="Most"/>.</summary>
    public static decimal? Read(string text)
    {
        var tight = HalfWidth.Tight(text).Replace('−', '-').Replace('–', '-').Replace('—', '-');
        var percent = tight.EndsWith('%');
        tight = tight.TrimStart('×').TrimEnd('分', '篇', '条', '次', '倍', '%');
        if (!decimal.TryParse(tight, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        number = (percent ? number / 100 : number) / One;
        return Math.Abs(number) <= Most && decimal.Round(number, MostPlaces) == number ? number : null;
    }

    /// <summary>"10", "0.5", "-2".</summary>
    public static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Sums of shares without what dividing left over: three thirds are one.</summary>
    internal static decimal Settled(decimal sum) => Math.Round(sum, 10) / One;

    /// <summary>A share, or points by one, in so many places that sums of such are the same in any order.</summary>
    internal static decimal Share(decimal share) => share.Scale <= 16 ? share : Math.Round(share, 16);
}
