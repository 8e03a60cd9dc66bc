using System.Globalization;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Periods;

/// <summary>A calendar month; what is counted is counted in exactly one.</summary>
/// <param name="Number">1 to 12.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    public static Month Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>Months since January of the year 0.</summary>
    private int Index => (Year * 12) + Number - 1;

    public Month Plus(int months) => new((Index + months) / 12, ((Index + months) % 12) + 1);

    /// <summary>Months from another month to this one; negative when that is later.</summary>
    public int Since(Month other) => Index - other.Index;

    public int CompareTo(Month other) => Index.CompareTo(other.Index);

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    /// <summary>"2023-06"</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");
}
