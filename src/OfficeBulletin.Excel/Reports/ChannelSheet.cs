using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports;

/// <summary>渠道: what was forwarded to each channel and adopted by it, kind by kind: the counts that the narrative speaks of.</summary>
internal static class ChannelSheet
{
    private const int HeaderRow = 2;
    private const int Columns = 5;
    private const int Forwarded = 3;
    private const int Adopted = 4;
    private const int Rate = 5;
    private static readonly double[] Widths = [32, 16, 12, 12, 12];

    public static void Fill(ReportSheet sheet, Tally tally, LedgerBook book)
    {
        sheet.Widths(Widths);
        sheet.Across(1, 1, Columns, $"{tally.Period.Text}各渠道转报、采用情况", ReportLook.Title);
        sheet.Height(1, 34);
        sheet.Headings(HeaderRow, ["渠道", "单位类别", "转报（条）", "采用（条）", "采用率"]);
        sheet.Height(HeaderRow, 24);
        var kinds = tally.Kinds.Select(kind => (Name: kind ?? "未分类", Counts: tally.Total(kind))).ToList();
        var row = HeaderRow + 1;
        for (var channel = 0; channel < tally.Channels.Count; channel++)
        {
            var uses = kinds.ConvertAll(kind => (kind.Name, Uses: kind.Counts.Uses[channel]));
            row = Channel(sheet, tally.Channels[channel], book, uses, row);
        }
        sheet.Freeze(HeaderRow);
        ReportPage.Set(sheet.Page, Widths.Sum(), HeaderRow, HeaderRow);
    }

    /// <summary>A row for each kind and, of several, their sum; the value is the row below. What the ledger has no column for was not recorded: it stays blank.</summary>
    private static int Channel(ReportSheet sheet, Channel channel, LedgerBook book, List<(string Kind, UseCounts Uses)> kinds, int row)
    {
        var (first, last) = (row, row + kinds.Count - 1);
        var (forwarded, adopted) = (book.Has(LedgerForm.Forwarded(channel)), book.Has(LedgerForm.Adopted(channel)));
        sheet.Text(first, 1, channel.FullName ?? channel.Name, ReportLook.Centred);
        foreach (var (kind, uses) in kinds)
        {
            sheet.Text(row, 2, kind, ReportLook.Centred);
            Count(Forwarded, uses.Forwarded, forwarded);
            Count(Adopted, uses.Adopted, adopted);
            Rated(uses, total: false);
        }
        if (kinds.Count > 1)
        {
            var sum = kinds.Aggregate(default(UseCounts), (all, kind) => all + kind.Uses);
            sheet.Text(row, 2, "合计", ReportLook.TotalText);
            Total(Forwarded, sum.Forwarded, forwarded);
            Total(Adopted, sum.Adopted, adopted);
            Rated(sum, total: true);
        }
        sheet.Down(first, row - 1, 1);
        return row;

        void Count(int column, decimal count, bool recorded)
        {
            if (recorded)
                sheet.Number(row, column, count, ReportLooks.Of(count));
            else
                sheet.Blank(row, column, ReportLook.Number);
        }

        void Total(int column, decimal sum, bool recorded)
        {
            if (recorded)
                sheet.Formula(row, column, $"SUM({ReportSheet.Range(first, column, last, column)})", sum, ReportLooks.OfTotal(sum));
            else
                sheet.Blank(row, column, ReportLook.TotalNumber);
        }

        void Rated(UseCounts uses, bool total)
        {
            if (forwarded && adopted)
                RateCell.Write(sheet, row, Rate, ReportSheet.At(row, Adopted), ReportSheet.At(row, Forwarded), uses.Adopted, uses.Forwarded, total);
            else
                sheet.Blank(row, Rate, total ? ReportLook.TotalPercent : ReportLook.Percent);
            sheet.Height(row++, 20);
        }
    }
}
