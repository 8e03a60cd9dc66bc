namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>A column of a streamed sheet.</summary>
/// <param name="Width">In characters of the standard font; a Chinese one takes two.</param>
internal sealed record ItemColumn(string Heading, double Width)
{
    /// <summary>Of a column of a channel: a date shows, 2023年第12期 stands in two lines.</summary>
    public const double Mark = 11.5;
}
