using System.Runtime.InteropServices;

namespace OfficeBulletin.Adoptions;

/// <summary>What a cell of a channel says.</summary>
public enum MarkVerdict
{
    No,
    Yes,

    /// <summary>Yes, with a month and a day whose year is not said (6月15日): it counts by the item's date.</summary>
    NoYear,

    /// <summary>Neither yes nor no: 待定, 审核中, 2.</summary>
    NotUnderstood,
}

/// <summary>A cell of a channel, read.</summary>
/// <param name="Mark">Null unless it says yes.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MarkReading(MarkVerdict Verdict, ChannelMark? Mark)
{
    internal static MarkReading No => new(MarkVerdict.No, null);

    internal static MarkReading NotUnderstood => new(MarkVerdict.NotUnderstood, null);
}
