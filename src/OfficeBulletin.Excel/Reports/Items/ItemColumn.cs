namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>A column of a streamed sheet.</summary>
/// <param name="Width">In characters of the standard font; a Chinese one takes two.</param>
internal sealed record ItemColumn(string Heading, double Width)
{
    /// <summary>Width of a column of a channel: 2023年第12期 stands in two lines; with many channels it is narrower, or a printed page would be too small to read.</summary>
    public static double Mark(int channels) => channels <= 2 ? 11.5 : channels <= 4 ? 10 : 9;
}
