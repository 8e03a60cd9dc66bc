using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests.Reports;

public sealed class ReportWorkbookTests
{
    private static readonly Finding Typo = new(
        "X90", "table.some", FindingLevel.Error, new Place { Part = "workbook", File = "ledger.xlsx", Sheet = "台账", Cell = "C17" }, "名册里没有这个单位；请改正。", "万洲区史志研究室");

    [Fact]
    public void Its_sheets_stand_in_the_order_in_which_one_reads_them() => Assert.Equal(
        ["封面", "处室", "区县", "排名与计分", "计分明细", "渠道", "任务", "约稿与批示", "逐月", "图表", "评分卡", "核对", "台账"],
        WrittenReport.Of(new SampleReport { Cards = 2, Full = true }.Made()).Names);

    [Fact]
    public void What_there_is_nothing_to_say_of_has_no_sheet() => Assert.Equal(
        ["封面", "区县", "排名与计分", "渠道", "逐月", "图表", "核对", "台账"],
        WrittenReport.Of(new SampleReport { Offices = 0, Scored = false }.Made()).Names);

    [Fact]
    public void Written_twice_it_is_the_same_to_the_byte() =>
        Assert.Equal(WrittenReport.Of(new SampleReport().Made()).Bytes, WrittenReport.Of(new SampleReport().Made()).Bytes);

    [Fact]
    public void It_passes_the_validator_and_the_gate_without_a_word()
    {
        SampleReport[] samples =
        [
            new() { Cards = 3, Full = true, Findings = [Typo], Narrative = ["共收到信息。"] },
            new() { Offices = 0, Districts = 0, Channels = 0 },
            new() { Districts = 300, Channels = 20, Period = Period.Between(new Month(2022, 1), new Month(2023, 12)), Split = true },
            new() { Offices = 1, Districts = 0, Channels = 3, Period = Period.Of(new Month(2023, 6)) },
        ];
        foreach (var sample in samples)
        {
            var bytes = WrittenReport.Of(sample.Made()).Bytes;
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}"));
            var gated = PackageGate.Open(bytes, PackageKind.Workbook, "report.xlsx");
            Assert.False(gated.Refused);
            Assert.Empty(gated.Findings);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_table_says_cell_by_cell_what_the_notice_prints(bool split)
    {
        var report = new SampleReport(5) { Split = split }.Made();
        var written = WrittenReport.Of(report);

        foreach (var (name, table) in (string[])["处室", "区县"] is var names ? names.Zip(report.Notice.Tables) : [])
        {
            IReadOnlyList<IReadOnlyList<string?>> expected = [[table.Caption], table.Header, .. table.Rows, table.Total!];
            for (var row = 0; row < expected.Count; row++)
                Assert.Equal(expected[row].Select(cell => cell ?? ""), expected[row].Select((_, column) => written.Shown(name, row + 1, column + 1)));
        }
    }

    [Fact]
    public void Blank_stays_blank_and_a_total_of_nothing_prints_what_the_form_says()
    {
        var unit = new Unit("甲区", null, "区县", []);
        var tally = new Tally(Period.Year(2023), [new Channel("渠道甲")], [new UnitTally(unit, new Counts(0, [default]))]);
        foreach (var (zero, shown) in new[] { (ZeroPrint.Blank, ""), (ZeroPrint.Dash, "—"), (ZeroPrint.Zero, "0") })
        {
            var form = NoticeForm.Of("区县") with { TotalZero = zero };
            var report = Of(tally) with { Notice = new Notice([], NoticeTables.Of(tally, [form])), Forms = [form] };
            var written = WrittenReport.Of(report);

            Assert.Equal(["甲区", "0", ""], [written.Shown("区县", 3, 1), written.Shown("区县", 3, 2), written.Shown("区县", 3, 3)]);
            Assert.Equal(["合计", shown, shown], [written.Shown("区县", 4, 1), written.Shown("区县", 4, 2), written.Shown("区县", 4, 3)]);
            Assert.Equal("SUM(C3:C3)", written.Formula("区县", 4, 3));
        }
    }

    [Fact]
    public void Units_of_the_same_number_share_the_better_rank_and_are_said_to()
    {
        var units = Enumerable.Range(1, 4).Select(number => new Unit($"单位{number}", null, "区县", [])).ToList();
        decimal[] used = [5, 3, 3, 0];
        var tally = new Tally(Period.Year(2023), [], [.. units.Zip(used, (unit, count) => new UnitTally(unit, new Counts(count + 1, []) { UsedItems = count }))]);
        var written = WrittenReport.Of(Of(tally) with { Rankings = Rankings.Of(tally, counts => counts.UsedItems) });

        Assert.Equal(["1", "2", "2", "4"], Enumerable.Range(4, 4).Select(row => written.Shown("排名与计分", row, 1)));
        Assert.Equal(["", "并列", "并列", ""], Enumerable.Range(4, 4).Select(row => written.Shown("排名与计分", row, 2)));
        Assert.Equal("RANK(E5,E$4:E$7)", written.Formula("排名与计分", 5, 1));
    }

    [Fact]
    public void A_rate_of_nothing_is_blank()
    {
        var unit = new Unit("甲区", null, "区县", []);
        var tally = new Tally(Period.Year(2023), [], [new UnitTally(unit, new Counts(0, []))]);
        var written = WrittenReport.Of(Of(tally) with { Rankings = Rankings.Of(tally, counts => counts.UsedItems) });

        Assert.Equal("", written.Shown("排名与计分", 4, 6));
        Assert.Equal("IF(D4=0,\"\",E4/D4)", written.Formula("排名与计分", 4, 6));
    }

    [Fact]
    public void The_checks_are_listed_with_level_place_and_sentence_or_nothing_was_found()
    {
        var found = WrittenReport.Of(new SampleReport { Findings = [Typo] }.Made());

        Assert.Equal(["1", "错误", "ledger.xlsx 工作表“台账” C17", "“万洲区史志研究室”：名册里没有这个单位；请改正。"], Enumerable.Range(1, 4).Select(column => found.Shown("核对", 4, column)));
        Assert.Equal("没有发现问题", WrittenReport.Of(new SampleReport().Made()).Shown("核对", 4, 1));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86 023")]
    [InlineData("-A1")]
    [InlineData("@SUM(A1)")]
    [InlineData("'quoted")]
    [InlineData("2023-01-05")]
    [InlineData("TRUE")]
    [InlineData("0012")]
    [InlineData("_x0041_")]
    public void A_text_that_looks_like_something_else_stays_text(string text)
    {
        var unit = new Unit(text, null, text, []);
        var tally = new Tally(Period.Year(2023), [new Channel(text)], [new UnitTally(unit, new Counts(1, [default]))]);
        var form = new NoticeForm(text, text, text);
        var written = WrittenReport.Of(Of(tally) with
        {
            Title = text,
            Notice = new Notice([Paragraph.Of(text)], NoticeTables.Of(tally, [form])),
            Forms = [form],
            Findings = [Typo with { Message = text, Quote = null }],
        });

        Assert.Equal([text, text], [written.Shown("封面", 2, 1), written.Shown("封面", 6, 1).TrimStart('　')]);
        Assert.Equal([text, text], [written.Shown(written.Names[1], 1, 1), written.Shown(written.Names[1], 3, 1)]);
        Assert.Equal(text, written.Shown("核对", 4, 4));
        Assert.Null(written.Formula(written.Names[1], 3, 1));
    }

    [Fact]
    public void Characters_that_nobody_sees_and_texts_that_no_cell_holds_do_not_spoil_it()
    {
        var report = new SampleReport { Narrative = ["第一\u0001段\u200B。", new string('长', 40_000)] }.Made();
        var written = WrittenReport.Of(report with { Title = "\t通报\r\n2023\uFFFE" });

        Assert.Equal("第一段。", written.Shown("封面", 6, 1).TrimStart('　'));
        Assert.Equal("通报\n2023", written.Shown("封面", 2, 1).Trim());
    }

    [Fact]
    public void Any_names_of_kinds_and_units_make_a_workbook()
    {
        string[] kinds = ["封面", "台账", "a/b:c*d?[e]\\f", "'引号'", "A1", "1处", "R1C1", "A B", "history", "非常非常非常非常非常非常非常非常非常非常非常非常非常非常非常非常长的类别", "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷", "类别", "類别", "ＡＢ", "ab"];
        var units = kinds.Select((kind, index) => new Unit($"单位{index}", null, kind, [])).ToList();
        var tally = new Tally(Period.Year(2023), [new Channel("渠道甲")], [.. units.Select(unit => new UnitTally(unit, new Counts(2, [new UseCounts(2, 1)]) { UsedItems = 1 }))]);
        var forms = kinds.Select(NoticeForm.Of).ToList();
        var report = Of(tally) with { Notice = new Notice([], NoticeTables.Of(tally, forms)), Forms = forms, Rankings = Rankings.Of(tally, counts => counts.UsedItems) };
        var written = WrittenReport.Of(report);

        Assert.Equal(written.Names.Count, written.Names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(written.Names, name => Assert.True(name.Length is > 0 and <= 31 && name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\']) < 0 && name[0] != '\'', name));
        using var document = SpreadsheetDocument.Open(new MemoryStream(written.Bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
    }

    [Fact]
    public void Totals_are_the_sums_of_their_cells_in_any_report() => Prop.ForAll(
        ArbMap.Default.ArbFor<(byte Seed, byte Offices, byte Districts, byte Channels, byte Months, bool Split)>(),
        drawn =>
        {
            var report = new SampleReport(drawn.Seed)
            {
                Offices = drawn.Offices % 4,
                Districts = drawn.Districts % 6,
                Channels = drawn.Channels % 5,
                Period = Period.Between(new Month(2023, 1), new Month(2023, 1).Plus(drawn.Months % 5)),
                Split = drawn.Split,
                Cards = drawn.Seed % 3,
                Full = drawn.Channels % 2 == 1,
            }.Made();
            var written = WrittenReport.Of(report);
            foreach (var (sheet, cell, formula) in written.Formulas)
                Assert.True(written.Agrees(sheet, formula, written.Value(sheet, cell)), $"{sheet} {cell}: {formula} = {written.Value(sheet, cell)}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void Units_that_are_gone_still_count_in_the_period_before()
    {
        var report = new SampleReport { Full = true }.Made();
        var written = WrittenReport.Of(report);
        var row = Enumerable.Range(1, 80).Single(row => written.Shown("排名与计分", row, 1) == "合计");

        Assert.Equal("本期已不列入的单位", written.Shown("排名与计分", row - 1, 1));
        Assert.Equal(report.Before.Total().Submitted.ToString(CultureInfo.InvariantCulture), written.Shown("排名与计分", row, 7));
    }

    [OpenpyxlFact]
    public void Openpyxl_reads_the_same_values_without_computing()
    {
        var written = WrittenReport.Of(new SampleReport { Full = true, Cards = 1 }.Made());

        foreach (var (sheet, cell, value) in Openpyxl.Values(written.Bytes))
            Assert.Equal((sheet, cell, written.Value(sheet, cell)), (sheet, cell, value));
    }

    [LibreOfficeFact]
    public void Another_program_that_computes_the_formulas_gets_their_values()
    {
        var written = WrittenReport.Of(new SampleReport(3) { Cards = 3, Findings = [Typo], Split = true, Full = true }.Made());
        var recalculated = new WrittenReport(LibreOffice.Converted(written.WithoutValues(), "xlsx", "xlsx"));

        Assert.NotEmpty(written.Formulas);
        foreach (var (sheet, cell, formula) in written.Formulas)
            Assert.Equal((sheet, cell, formula, Rounded(written.Value(sheet, cell))), (sheet, cell, formula, Rounded(recalculated.Value(sheet, cell))));
    }

    /// <summary>A report of a tally and nothing before it.</summary>
    private static Report Of(Tally tally) => new("通报", tally.Period, tally, new Tally(tally.Period.Before, tally.Channels, []), [.. tally.Period.Months.Select(month => new Tally(Period.Of(month), tally.Channels, []))], new Notice([], []));

    private static string Rounded(string value) => double.TryParse(value, CultureInfo.InvariantCulture, out var number) ? Math.Round(number, 9).ToString(CultureInfo.InvariantCulture) : value;
}
