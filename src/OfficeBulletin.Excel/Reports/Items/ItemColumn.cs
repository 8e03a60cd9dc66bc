namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>A column of a streamed sheet.</summary>
/// <param name="Width">In characters of the standard font; a Chinese one takes two.</param>
internal sealed record ItemColumn(string Heading, double Width)
{
    /// <summary>Width of a channel's column in a unit's sheet: 采用 2023年第12期 and 已转报 2023-05-06 stand in one line each.</summary>
    public const double Use = 17.5;

    /// <summary>Width of each of a channel's two columns in the ledger: 2023年第12期 stands in two lines; with many channels it is narrower, or a printed page would be too small to read.</summary>
    public static double Mark(int channels) => channels <= 2 ? 11.5 : channels <= 4 ? 10 : 9;
}
