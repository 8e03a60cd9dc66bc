namespace OfficeBulletin.Excel.Reports;

/// <summary>Writes the finished report: the formatted sheets as they are, the long ones as they were packed, and the charts.</summary>
internal static class FinishedReport
{
    public static void Write(Stream output, ReportSeam seam, ItemSheets items)
    {
        _ = items;
        output.Write(seam.Package);
    }
}
