using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace OfficeBulletin.Excel.Tests;

/// <summary>Sheets are read by a scanner of our own; an XML reader on the same sheet must come to the same cells.</summary>
public sealed partial class MarkupReadingTests
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "万州", "a", " ", "&amp;", "&#x4E07;", "&#13;", "\r\n", "\r", "\n", "<!-- x -->", "<!-->-->", "<![CDATA[<v>&]]>", "<![CDATA[]]>", "<?v v?>", "_x000D_", "_x005F_", "]]&gt;", "\"", "'", ">", "𠮷");

    private static readonly Gen<string> Value = Piece.ListOf(4).Select(string.Concat);

    private static readonly Gen<string> Content = Gen.OneOf(
        Value.Select(text => $"<v>{text}</v>"),
        Value.Select(text => $"<x:is><x:t xml:space='preserve'>{text}</x:t></x:is>"),
        Gen.Zip(Value, Value).Select(texts => $"<is>\n<r><rPr><b/></rPr><t>{texts.Item1}</t></r><rPh><t>zhong</t></rPh><r ><t >{texts.Item2}</t ></r></is >"),
        Value.Select(text => $"<f>\"{text.Replace("]]>", "", StringComparison.Ordinal).Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("<v>&", "", StringComparison.Ordinal)}\"</f><v>1</v>"),
        Gen.Constant("<v/>"),
        Gen.Constant(""));

    private static readonly Gen<string> Cell =
        from content in Content
        from place in Gen.Elements("", " r=\"{0}1\"", " r = '{0}1'", "\n r=\"&#{1};1\"")
        from other in Gen.Elements("", " a=\">\"", " x:r=\"Z9\"", " a='\"' b=\"'/>\"", " cm=\"1\"")
        from empty in Gen.Elements(false, false, false, true)
        select empty ? $"<c{other}{place}/>" : $"<c t=\"str\"{other}{place} >{content}</c>";

    [Fact]
    public void Every_sheet_reads_as_an_xml_reader_has_it() =>
        Prop.ForAll(Cell.ListOf(6).ToArbitrary(), cells =>
        {
            var row = string.Concat(cells.Select((cell, index) => cell.Replace("{0}", $"{(char)('A' + index)}", StringComparison.Ordinal).Replace("{1}", $"{'A' + index}", StringComparison.Ordinal)));
            var markup = $"""<worksheet xmlns="{SmallWorkbook.Main}" xmlns:x="x"><sheetData><row>{row}</row></sheetData></worksheet>""";
            var workbook = Workbook.Open(new SmallWorkbook(new SmallSheet("报送", "") { Part = markup }), "a.xlsx");
            var read = workbook.Rows(workbook.Sheets[0], []).SelectMany(found => found.Cells).Select(cell => $"{cell.Address}={cell.Text}");
            return read.SequenceEqual(Expected(markup)).Label(markup);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Long_sheets_read_the_same_wherever_a_buffer_ends()
    {
        var random = new Random(1);
        var data = new StringBuilder();
        for (var row = 1; row <= 9_000; row++)
            data.Append(FormattableString.Invariant($"""<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{new string('万', random.Next(40))}&amp;<![CDATA[<{row}>]]></t></is></c><!--{new string('-', 2 * random.Next(9)).Replace("--", "- ", StringComparison.Ordinal)}--><c r="B{row}"><v>{random.Next()}</v></c></row>"""));
        data.Append(FormattableString.Invariant($"""<row r="9001"><c r="A9001" t="inlineStr"><is><t>{new string('州', 200_000)}</t></is></c></row>"""));
        var markup = $"""<worksheet xmlns="{SmallWorkbook.Main}"><sheetData>{data}</sheetData></worksheet>""";
        var workbook = Workbook.Open(new SmallWorkbook(new SmallSheet("报送", "") { Part = markup }), "a.xlsx");
        Assert.Equal(Expected(markup), workbook.Rows(workbook.Sheets[0], []).SelectMany(row => row.Cells).Select(cell => $"{cell.Address}={cell.Text}"));
    }

    /// <summary>The cells of a sheet whose cells are in order, by an XML reader: texts of v or, where it has none, of the t elements of is.</summary>
    private static IEnumerable<string> Expected(string markup)
    {
        var (row, column) = (0, 0);
        foreach (var element in XDocument.Parse(markup, LoadOptions.PreserveWhitespace).Descendants().Where(element => element.Name.LocalName is "row" or "c"))
        {
            if (element.Name.LocalName == "row")
            {
                (row, column) = (row + 1, 0);
                continue;
            }
            column++;
            var value = Text(element.Descendants().Where(part => part.Name.LocalName == "v"));
            var text = value.Length > 0 ? value : Text(element.Descendants().Where(part => part.Name.LocalName == "t" && !part.Ancestors().Any(around => around.Name.LocalName == "rPh")));
            if (Decoded(text) is { Length: > 0 } decoded)
                yield return $"{new CellAddress(row, column)}={decoded}";
        }
    }

    private static string Text(IEnumerable<XElement> elements) => string.Concat(elements.SelectMany(element => element.Nodes().OfType<XText>()).Select(text => text.Value));

    private static string Decoded(string text) => Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups["code"].Value, 16)).ToString()).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    [GeneratedRegex("_x(?<code>[0-9A-F]{4})_", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Escape();
}
