namespace OfficeBulletin.Excel.Tests.Entering;

/// <summary>A ledger as an office keeps it: its own columns, styles, shared strings, a filter, rules, a comment-like note beside.</summary>
internal static class OfficeLedger
{
    public const string Styles = """
        <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
        """;

    private const string Shared = "<si><t>编号</t></si><si><t>日期</t></si><si><t>报送单位</t></si><si><t>标题</t></si><si><t>采用：党史网</t></si><si><t>处理人</t></si><si><t>万州</t></si><si><t>万州区举办文献展</t></si><si><t>云阳</t></si><si><t>云阳县整理碑刻</t></si><si><t>老李</t></si>";

    private const string Rows = """
        <row r="1" ht="30" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c><c r="C1" s="2" t="s"><v>2</v></c><c r="D1" s="2" t="s"><v>3</v></c><c r="E1" s="2" t="s"><v>4</v></c><c r="F1" s="2" t="s"><v>5</v></c></row>
        <row r="2" spans="1:6"><c r="A2"><f>ROW()-1</f><v>1</v></c><c r="B2" s="1"><v>45721</v></c><c r="C2" s="3" t="s"><v>6</v></c><c r="D2" s="3" t="s"><v>7</v></c><c r="E2" s="2"/><c r="F2" t="s"><v>10</v></c></row>
        <row r="3" spans="1:6"><c r="A3"><f>ROW()-1</f><v>2</v></c><c r="B3" s="1"><v>45722</v></c><c r="C3" s="3" t="s"><v>8</v></c><c r="D3" s="3" t="s"><v>9</v></c><c r="E3" s="2" t="inlineStr"><is><t>是</t></is></c><c r="F3" s="3"/></row>
        """;

    public const string After = """
        <sheetProtection sheet="1" objects="1" scenarios="1"/><autoFilter ref="A1:F3"/><conditionalFormatting sqref="E2:E99"><cfRule type="expression" dxfId="0" priority="1"><formula>E2="是"</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="E2:E999"><formula1>"是,否"</formula1></dataValidation></dataValidations><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>
        """;

    public static LedgerFile Of(string rows = Rows, string after = After, string before = "<dimension ref=\"A1:F3\"/>") =>
        new(new SmallWorkbook(new SmallSheet("台账", rows) { Before = before, After = after }, new SmallSheet("别的", SmallWorkbook.Rows(1, ["甲", "乙"]))) { SharedStrings = Shared, Styles = Styles.Trim() + "<dxfs count=\"1\"><dxf/></dxfs>" }.ToBytes());

    /// <summary>The rows with more of them behind.</summary>
    public static LedgerFile With(string more, string after = After) => Of(Rows + more, after);
}
