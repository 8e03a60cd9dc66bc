using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficeBulletin.Periods;
using Drawn = DocumentFormat.OpenXml.Drawing.Spreadsheet;
using OrientationValues = DocumentFormat.OpenXml.Spreadsheet.OrientationValues;
using PageSetup = DocumentFormat.OpenXml.Spreadsheet.PageSetup;
using Period = OfficeBulletin.Periods.Period;

namespace OfficeBulletin.Excel.Tests.Reports;

public sealed class ChartTests
{
    private static readonly Period TwoYears = Period.Between(new Month(2022, 1), new Month(2023, 12));

    [Fact]
    public void Units_of_each_kind_months_and_channels_are_drawn() => Assert.Equal(
        ["2023年1—12月各处室报送、采用情况", "2023年1—12月区县报送、采用情况", "2023年1—12月逐月报送、采用走势", "2023年1—12月各渠道采用情况"],
        Of(new SampleReport()).Select(chart => chart.Title));

    [Fact]
    public void A_single_month_has_no_trend_and_no_channels_no_chart_of_them() => Assert.Equal(
        ["2023年6月各处室报送、采用情况", "2023年6月区县报送、采用情况"],
        Of(new SampleReport { Period = Period.Of(new Month(2023, 6)), Channels = 0 }).Select(chart => chart.Title));

    [Fact]
    public void What_a_chart_holds_is_what_stands_in_the_cells_that_it_draws()
    {
        foreach (var sample in (SampleReport[])[new(), new() { Period = TwoYears, Districts = 300, Split = true }, new() { Period = Period.Of(new Month(2023, 6)), Districts = 6 }])
        {
            var report = WrittenReport.Of(sample.Made());
            foreach (var held in Of(report.Bytes).SelectMany(chart => chart.Held))
                Assert.Equal((held.Reference, string.Join(' ', Cells(report, held.Reference).Select(Rounded))), (held.Reference, string.Join(' ', held.Values.Select(Rounded))));
        }
    }

    [Fact]
    public void More_units_than_a_page_shows_are_drawn_on_several_each_once()
    {
        var charts = Of(new SampleReport { Districts = 300, Offices = 0 });
        var districts = charts.Where(chart => chart.Title.Contains("/7", StringComparison.Ordinal)).ToList();

        Assert.Equal(Enumerable.Range(1, 7).Select(page => $"2023年1—12月区县报送、采用情况（{page}/7）"), districts.Select(chart => chart.Title));
        Assert.Equal(300, districts.SelectMany(chart => chart.Held[0].Values).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_chart_says_in_words_what_it_shows()
    {
        var charts = Of(new SampleReport());

        Assert.All(charts, chart => Assert.Contains(chart.Title, chart.Description, StringComparison.Ordinal));
        Assert.StartsWith("折线图：2023年1—12月逐月报送、采用走势，从1月到12月共 12 项。报送（条）合计 ", charts[2].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_is_left_out_and_nothing_overlaps()
    {
        foreach (var sample in (SampleReport[])[new(), new() { Period = TwoYears, Districts = 300 }, new() { Period = Period.Of(new Month(2023, 6)), Districts = 6 }])
        {
            var charts = Of(sample);
            Assert.All(charts, chart => Assert.Equal(1, chart.LabelStep));
            Assert.All(charts.Zip(charts.Skip(1)), pair => Assert.True(pair.First.LastRow < pair.Second.FirstRow + 1 && pair.First.LastRow > pair.First.FirstRow));
        }
    }

    [Fact]
    public void No_chart_stands_across_the_end_of_a_page_of_A4_landscape()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(WrittenReport.Of(new SampleReport { Districts = 100 }.Made()).Bytes), isEditable: false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single(part => part.DrawingsPart is not null);
        var breaks = sheet.Worksheet.Descendants<Break>().Select(one => (int)one.Id!.Value).ToList();

        Assert.NotEmpty(breaks);
        Assert.Equal((OrientationValues.Landscape, 9u), (sheet.Worksheet.GetFirstChild<PageSetup>()!.Orientation!.Value, sheet.Worksheet.GetFirstChild<PageSetup>()!.PaperSize!.Value));
        foreach (var anchor in sheet.DrawingsPart!.WorksheetDrawing.Elements<Drawn.TwoCellAnchor>())
            Assert.DoesNotContain(breaks, after => Row(anchor.FromMarker!) < after && after <= Row(anchor.ToMarker!));
    }

    private sealed record ReadChart(string Title, string Description, int FirstRow, int LastRow, int LabelStep, IReadOnlyList<(string Reference, IReadOnlyList<string> Values)> Held);

    private static List<ReadChart> Of(SampleReport sample) => Of(WrittenReport.Of(sample.Made()).Bytes);

    private static List<ReadChart> Of(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var drawing = document.WorkbookPart!.WorksheetParts.Single(part => part.DrawingsPart is not null).DrawingsPart!;
        return [.. drawing.WorksheetDrawing.Elements<Drawn.TwoCellAnchor>().Select(anchor => Of(drawing, anchor))];
    }

    private static ReadChart Of(DrawingsPart drawing, Drawn.TwoCellAnchor anchor)
    {
        var space = ((ChartPart)drawing.GetPartById(anchor.Descendants<ChartReference>().Single().Id!)).ChartSpace;
        var held = space.Descendants<StringReference>().Select(reference => (reference.Formula!.Text, Values(reference.StringCache!.Elements<StringPoint>().Select(point => point.NumericValue!.Text))))
            .Concat(space.Descendants<NumberReference>().Select(reference => (reference.Formula!.Text, Values(reference.NumberingCache!.Elements<NumericPoint>().Select(point => point.NumericValue!.Text)))));
        return new ReadChart(
            space.Descendants<Title>().First().InnerText,
            anchor.Descendants<Drawn.NonVisualDrawingProperties>().Single().Description!.Value!,
            Row(anchor.FromMarker!),
            Row(anchor.ToMarker!),
            space.Descendants<TickLabelSkip>().Single().Val!.Value,
            [.. held]);
    }

    private static IReadOnlyList<string> Values(IEnumerable<string> values) => [.. values];

    private static int Row(Drawn.MarkerType marker) => int.Parse(marker.RowId!.Text, CultureInfo.InvariantCulture);

    /// <summary>The texts of a range of one row or column: 'A'!$B$2:$B$9.</summary>
    private static IEnumerable<string> Cells(WrittenReport report, string reference)
    {
        var cut = reference.LastIndexOf('!');
        var corners = reference[(cut + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':');
        Assert.True(CellAddress.TryParse(corners[0], out var first));
        Assert.True(CellAddress.TryParse(corners[^1], out var last));
        for (var row = first.Row; row <= last.Row; row++)
        {
            for (var column = first.Column; column <= last.Column; column++)
                yield return report.Value(reference[1..(cut - 1)], new CellAddress(row, column).ToString());
        }
    }

    private static string Rounded(string value) => decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Math.Round(number, 9).ToString("0.#########", CultureInfo.InvariantCulture) : value;
}
