using System.Text.RegularExpressions;
using OfficeBulletin.Adoptions;
using static OfficeBulletin.Excel.Tests.Entering.LedgerFile;

namespace OfficeBulletin.Excel.Tests.Entering;

public sealed partial class LedgerWriterTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    [Fact]
    public void A_new_item_stands_behind_the_last_in_its_looks_and_all_else_keeps_its_bytes()
    {
        var original = OfficeLedger.Of();
        var entered = original.Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史")]);

        Assert.Equal(["2 2025-03-05 万州 万州区举办文献展", "3 2025-03-06 云阳 云阳县整理碑刻 党史网=", "4 2025-03-08 涪陵 涪陵区采集口述史"], entered.Items());
        Assert.Equal([Sheet], entered.Parts.Differences(original.Parts));
        Assert.Equal(
            original.SheetXml().Replace("A1:F3", "A1:F4", StringComparison.Ordinal).Replace("</sheetData>", """<row r="4"><c r="B4" s="1"><v>45724</v></c><c r="C4" s="3" t="inlineStr"><is><t xml:space="preserve">涪陵</t></is></c><c r="D4" s="3" t="inlineStr"><is><t xml:space="preserve">涪陵区采集口述史</t></is></c><c r="E4" s="2"/><c r="F4" s="3"/></row></sheetData>""", StringComparison.Ordinal),
            entered.SheetXml());
        entered.AssertSound();
    }

    [Fact]
    public void A_mark_keeps_the_style_of_its_cell_and_every_other_cell_its_bytes()
    {
        var original = OfficeLedger.Of();
        var entered = original.Enter(Cell(2, "采用·党史网", "2025年第3期"));

        Assert.Equal(original.SheetXml().Replace("""<c r="E2" s="2"/>""", """<c r="E2" s="2" t="inlineStr"><is><t xml:space="preserve">2025年第3期</t></is></c>""", StringComparison.Ordinal), entered.SheetXml());
        Assert.Equal("2 2025-03-05 万州 万州区举办文献展 党史网=2025年第3期", entered.Items()[0]);
        entered.AssertSound();
    }

    [Fact]
    public void A_missing_column_comes_to_the_right_end()
    {
        var original = OfficeLedger.Of();
        var entered = original.Enter([], [Printed("万州", "万州区举办文献展")]);

        Assert.Contains("""<c r="G1" s="2" t="inlineStr"><is><t xml:space="preserve">采用·工作简报</t></is></c>""", entered.SheetXml(), StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"A1:G3\"/>", entered.SheetXml(), StringComparison.Ordinal);
        Assert.Equal("2 2025-03-05 万州 万州区举办文献展 工作简报=2025年第3期（2025-06-15）", entered.Items()[0]);
        Assert.Equal([Sheet], entered.Parts.Differences(original.Parts));
        entered.AssertSound();
    }

    [Fact]
    public void Texts_stay_texts_whatever_they_begin_with()
    {
        foreach (var title in (string[])["=1+1", "+开展", "@所有人", "-减", "a<b&c>\"d\"", "第_x000A_行", "𠮷"])
        {
            var entered = OfficeLedger.Of().Enter([Sent("2025-03-08", "涪陵", title)]);
            Assert.Equal($"4 2025-03-08 涪陵 {title}", entered.Items()[2]);
            entered.AssertSound();
        }
    }

    [Fact]
    public void Rows_prepared_with_looks_and_formulas_are_filled_in()
    {
        var entered = OfficeLedger.With("""<row r="4"><c r="A4"><f>ROW()-1</f><v>3</v></c><c r="B4" s="1"/><c r="C4" s="3"/><c r="D4" s="3"/><c r="E4" s="2"/></row><row r="5"><c r="A5"><f>ROW()-1</f><v>4</v></c></row>""")
            .Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史"), Sent("2025-03-09", "黔江", "黔江区普查古道"), Sent("2025-03-10", "酉阳", "酉阳县记录民居")]);

        Assert.Equal(["4 2025-03-08 涪陵 涪陵区采集口述史", "5 2025-03-09 黔江 黔江区普查古道", "6 2025-03-10 酉阳 酉阳县记录民居"], entered.Items().Skip(2));
        Assert.Contains("<c r=\"A5\"><f>ROW()-1</f><v>4</v></c><c r=\"B5\" s=\"1\">", entered.SheetXml(), StringComparison.Ordinal);
        entered.AssertSound();
    }

    [Fact]
    public void Gaps_between_rows_stay()
    {
        var entered = OfficeLedger.With("""<row r="9"><c r="B9" s="1"><v>45730</v></c><c r="C9" t="s"><v>6</v></c><c r="D9" t="inlineStr"><is><t>万州区点校旧志</t></is></c></row>""").Enter([Sent("2025-03-18", "涪陵", "涪陵区采集口述史")]);

        Assert.Equal("10 2025-03-18 涪陵 涪陵区采集口述史", entered.Items()[^1]);
    }

    [Fact]
    public void Dates_are_real_also_where_the_ledger_has_none_yet()
    {
        var original = OfficeLedger.Of(SmallWorkbook.Rows(1, ["日期", "报送单位", "标题"]), after: "", before: "");
        var entered = original.Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史")]);

        Assert.Equal(["2 2025-03-08 涪陵 涪陵区采集口述史"], entered.Items());
        Assert.Equal(["xl/styles.xml", Sheet], entered.Parts.Differences(original.Parts));
        Assert.Contains("""<cellXfs count="5">""", entered.Parts.Text("xl/styles.xml"), StringComparison.Ordinal);
        entered.AssertSound();
    }

    [Fact]
    public void A_table_reaches_to_what_came_in()
    {
        var original = new LedgerFile(TableLedger.Of(totals: false));
        var entered = original.Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史")], [Printed("万州", "万州区举办文献展")]);

        Assert.Contains("""ref="A1:D3" """.TrimEnd(), entered.Parts.Text("xl/tables/table1.xml"), StringComparison.Ordinal);
        Assert.Contains("""tableColumn id="4" name="采用·工作简报"/>""", entered.Parts.Text("xl/tables/table1.xml"), StringComparison.Ordinal);
        Assert.Equal(["xl/tables/table1.xml", Sheet], entered.Parts.Differences(original.Parts));
        entered.AssertSound();
    }

    [Fact]
    public void Twenty_thousand_rows_take_a_mark_and_a_new_item()
    {
        var rows = string.Concat(Enumerable.Range(2, 20_000).Select(row => $"""<row r="{row}"><c r="B{row}" s="1"><v>45721</v></c><c r="C{row}" t="s"><v>6</v></c><c r="D{row}" t="inlineStr"><is><t>第{row}条稿件</t></is></c></row>"""));
        var header = OfficeLedger.Of().SheetXml();
        var entered = OfficeLedger.Of(header[(header.IndexOf("<sheetData>", StringComparison.Ordinal) + 11)..header.IndexOf("<row r=\"2\"", StringComparison.Ordinal)] + rows)
            .Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史"), Sent("2025-03-05", "万州", "第777条稿件")], [Printed("万州", "第20000条稿件")]);

        var items = entered.Items();
        Assert.Equal(20_001, items.Count);
        Assert.Equal("20002 2025-03-08 涪陵 涪陵区采集口述史", items[^1]);
        Assert.Equal("20000 2025-03-05 万州 第20000条稿件 工作简报=2025年第3期（2025-06-15）", items[19_998]);
    }

    [Fact]
    public void Entered_twice_nothing_is_to_be_written()
    {
        var once = LedgerFile.Template().Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史")], [Printed("涪陵", "涪陵区采集口述史")]);

        Assert.Same(once, once.Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史")], [Printed("涪陵", "涪陵区采集口述史")]));
    }

    [Theory]
    [InlineData("""<row r="5"><c r="B5" t="inlineStr"><is><t>合计</t></is></c><c r="E5"><f>COUNTA(E2:E3)</f><v>1</v></c></row>""", "H02 B5")]
    [InlineData("""<row r="5"><c r="A5" t="inlineStr"><is><t>总计</t></is></c></row>""", "H02 A5")]
    [InlineData("""<row r="5"><c r="E5"><f>SUM(E2:E3)</f><v>1</v></c></row>""", "H02 E5")]
    [InlineData("""<row r="5"><c r="B5" t="inlineStr"><is><t>制表人：老李</t></is></c></row>""", "H03 B5")]
    public void Behind_a_row_of_totals_or_a_closing_line_nothing_is_put(string row, string refusal) =>
        Assert.Equal([refusal], OfficeLedger.With(row).Refusals());

    [Fact]
    public void A_table_with_a_row_of_totals_is_refused() => Assert.Equal(["H02 A3"], new LedgerFile(TableLedger.Of(totals: true)).Refusals());

    [Fact]
    public void Merged_rows_are_refused() =>
        Assert.Equal(["H04 C2"], OfficeLedger.Of(after: "<mergeCells count=\"1\"><mergeCell ref=\"C2:C3\"/></mergeCells>").Refusals());

    [Fact]
    public void A_formula_that_gives_nothing_is_not_written_over()
    {
        var standing = OfficeLedger.With("""<row r="4"><c r="B4" s="1"><v>45723</v></c><c r="C4" t="s"><v>6</v></c><c r="D4" t="inlineStr"><is><t>万州区点校旧志</t></is></c><c r="E4" t="str"><f>IF(F4="","","是")</f><v></v></c></row>""").Open().Value!.Standing;

        Assert.NotEqual("", standing.Rows[2].Texts.GetValueOrDefault(LedgerForm.Adopted(new Channel("党史网")), ""));
    }

    [Fact]
    public void The_name_of_the_filter_goes_with_it()
    {
        var original = new LedgerFile(OfficeLedger.Of().Parts.With("xl/workbook.xml", text => text.Replace("</sheets>", """</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$1:$F$3</definedName></definedNames>""", StringComparison.Ordinal)));
        var entered = original.Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史")]);

        Assert.Contains(">台账!$A$1:$F$4<", entered.Parts.Text("xl/workbook.xml"), StringComparison.Ordinal);
        Assert.Equal(["xl/workbook.xml", Sheet], entered.Parts.Differences(original.Parts));
    }

    [Fact]
    public void Every_cell_says_its_own_address_once()
    {
        var entered = LedgerFile.Template().Enter([Sent("2025-03-08", "涪陵", "涪陵区采集口述史"), Sent("2025-03-09", "黔江", "黔江区普查古道")], [Printed("涪陵", "涪陵区采集口述史")]);
        var addresses = Addresses().Matches(entered.SheetXml()).Select(match => match.Groups["at"].Value).ToList();

        Assert.Equal(addresses.Distinct(StringComparer.Ordinal), addresses);
        entered.AssertSound();
    }

    [GeneratedRegex("<(x:)?c r=\"(?<at>[A-Z]+[0-9]+)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Addresses();
}
