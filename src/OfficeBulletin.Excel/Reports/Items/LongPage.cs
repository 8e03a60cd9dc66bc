namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>How a streamed sheet is printed on A4 lying: as wide as one page while it can be read, else over several that repeat its first columns.</summary>
internal static class LongPage
{
    /// <summary>Columns up to the title of an item.</summary>
    public const int Repeated = 3;

    /// <summary>Below that scale, text of 11 points is printed smaller than 6.</summary>
    private const double Smallest = 6 / ReportLooks.Size;

    public static int Wide(IReadOnlyList<ItemColumn> columns)
    {
        var (all, repeated) = (columns.Sum(column => column.Width), columns.Take(Repeated).Sum(column => column.Width));
        var pages = 1;
        while (ReportPage.LyingWidth * pages / (all + (repeated * (pages - 1))) < Smallest)
            pages++;
        return pages;
    }
}
