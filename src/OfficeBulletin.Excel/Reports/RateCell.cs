namespace OfficeBulletin.Excel.Reports;

/// <summary>A rate (采用率), blank where nothing is divided by.</summary>
internal static class RateCell
{
    public static void Write(ReportSheet sheet, int row, int column, string part, string whole, decimal partValue, decimal wholeValue, bool total)
    {
        var (formula, look) = ($"IF({whole}=0,\"\",{part}/{whole})", total ? ReportLook.TotalPercent : ReportLook.Percent);
        if (wholeValue == 0)
            sheet.Formula(row, column, formula, "", look);
        else
            sheet.Formula(row, column, formula, partValue / wholeValue, look);
    }
}
