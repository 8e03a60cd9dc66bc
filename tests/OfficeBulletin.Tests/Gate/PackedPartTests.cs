using System.Text;
using System.Xml;
using OfficeBulletin.Gate;
using static OfficeBulletin.Tests.Gate.OfficeFiles;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Sheets above a mebibyte, which stay packed: the gate is as strict with them as with any part.</summary>
public sealed class PackedPartTests
{
    private const string Part = "xl/worksheets/sheet2.xml";
    private const string Row = """<row r="1" x:b="2"><c r="A1" t="s"><v>万州&amp;1</v></c><c r="B1" s='3'/></row>""";

    private static readonly string Rows = string.Concat(Enumerable.Range(1, 26_000).Select(row => $"""<row r="{row}"><c r="A{row}"><v>{row}</v></c></row>"""));

    private static readonly Dictionary<string, (Func<string> Markup, string Rule)> Attacks = new(StringComparer.Ordinal)
    {
        ["an entity bomb"] = (() => """<!DOCTYPE a [<!ENTITY l "lol">]>""" + Sheet("<a>&l;</a>"), "G40"),
        ["an element that does not end"] = (() => Sheet("<a>"), "G41"),
        ["an end too many"] = (() => Sheet("</a>"), "G41"),
        ["a second root"] = (() => Sheet("") + "<a/>", "G41"),
        ["text behind the root"] = (() => Sheet("") + "x", "G41"),
        ["an attribute twice"] = (() => Sheet("""<a b="1" b="2"/>"""), "G41"),
        ["an attribute twice by its namespace"] = (() => Sheet("""<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>"""), "G41"),
        ["an unknown prefix"] = (() => Sheet("<y:a/>"), "G41"),
        ["a prefix out of its scope"] = (() => Sheet("""<a xmlns:y="u"/><b y:c="1"/>"""), "G41"),
        ["a control character"] = (() => Sheet("\u0001"), "G41"),
        ["a reference to one"] = (() => Sheet("&#1;"), "G41"),
        ["an undefined entity"] = (() => Sheet("&nbsp;"), "G41"),
        ["no character"] = (() => Sheet("\uFFFE"), "G41"),
        ["the end of a CDATA section"] = (() => Sheet("]]>"), "G41"),
        ["a bad value of xml:space"] = (() => Sheet("""<a xml:space="yes"/>"""), "G41"),
        ["a prefix without an address"] = (() => Sheet("""<a xmlns:y=""/>"""), "G41"),
        ["129 levels"] = (() => Sheet(string.Concat(Enumerable.Repeat("<a>", 129)) + string.Concat(Enumerable.Repeat("</a>", 129))), "G42"),
        ["257 attributes"] = (() => Sheet($"<a {string.Join(' ', Enumerable.Range(0, 257).Select(i => $"a{i}=''"))}/>"), "G43"),
        ["51,000 names"] = (() => Sheet(string.Concat(Enumerable.Range(0, 51_000).Select(i => $"<a{i}/>"))), "G47"),
        ["another encoding"] = (() => "<?xml version='1.0' encoding='utf-7'?>" + Sheet(""), "G48"),
        ["a DDE link"] = (() => Sheet("<x:ddeLink/>"), "G59"),
    };

    public static TheoryData<string> Names => [.. Attacks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Refused(string attack) => GateAssert.Refused(With(Utf8(Attacks[attack].Markup())), PackageKind.Workbook, Attacks[attack].Rule);

    [Theory]
    [InlineData("", "")]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n", "\r\n")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?>", "<a b = '>' />")]
    [InlineData("<!-- c -->", "<?p?><![CDATA[&]]><!-- d -->")]
    [InlineData("", "<a xml:lang=\"zh\" xml:space=\"preserve\" xmlns:y=\"u\"><y:b y:c=\"1\" c=\"1\"/></a >")]
    [InlineData("", "<单元/>")]
    public void Sound_markup_passes_however_it_is_written(string prolog, string inside)
    {
        var markup = Utf8(prolog + Sheet(inside));
        var package = GateAssert.Accepted(With(markup), PackageKind.Workbook);
        Assert.True(package.Bytes(Part)!.Value.Span.SequenceEqual(markup));
        using var stream = package.Open(Part)!;
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        Assert.Equal(markup, copy.ToArray());
    }

    [Fact]
    public void Other_encodings_are_handed_out_in_utf8()
    {
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1])
        {
            var markup = $"<?xml version=\"1.0\" encoding=\"{(encoding.Equals(Encoding.Latin1) ? "iso-8859-1" : "utf-16")}\"?>{Sheet("é")}";
            var package = GateAssert.Accepted(With([.. encoding.GetPreamble(), .. encoding.GetBytes(markup)]), PackageKind.Workbook);
            using var reader = new StreamReader(package.OpenUtf8(Part)!);
            Assert.Contains(">é<", reader.ReadToEnd(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Damage_is_found()
    {
        var markup = Utf8(Sheet(""));
        GateAssert.Refused(Xlsx().Add(new LyingEntry(Part, markup) { Crc = 1, LocalSizes = uint.MaxValue }).Build(), PackageKind.Workbook, "G31");
        GateAssert.Refused(Xlsx().Add(new LyingEntry(Part, markup) { Unpacked = markup.Length - 1, LocalSizes = uint.MaxValue }).Build(), PackageKind.Workbook, "G32");
        GateAssert.Refused(Xlsx().Add(new LyingEntry(Part, markup) { Unpacked = markup.Length + 1, LocalSizes = uint.MaxValue }).Build(), PackageKind.Workbook, "G32");
        var torn = new LyingEntry(Part, markup) { Raw = [.. Enumerable.Repeat((byte)0xFF, 90_000)] };
        GateAssert.Refused(Xlsx().Add(torn).Build(), PackageKind.Workbook, "G31");
    }

    [Fact]
    public void A_sheet_of_a_hundred_mebibytes_passes_without_being_held()
    {
        var file = With(Utf8(Sheet(string.Concat(Enumerable.Repeat(Rows, 70)))));
        GateAssert.Accepted(With(Utf8(Sheet(""))), PackageKind.Workbook);
        var before = GC.GetAllocatedBytesForCurrentThread();
        GateAssert.Accepted(file, PackageKind.Workbook);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2 << 20);
    }

    [Fact]
    public void What_is_large_and_not_plain_has_the_limit_of_other_parts() =>
        GateAssert.Refused(With(Utf8("<!-- c -->" + Sheet(string.Concat(Enumerable.Repeat(Rows, 70))))), PackageKind.Workbook, "G29");

    [Fact]
    public void Sixty_thousand_sheets_are_too_many()
    {
        static byte[] Sheets(int count) => Xlsx().Replace("xl/workbook.xml", $"""<workbook xmlns="x" xmlns:r="y"><sheets>{string.Concat(Enumerable.Range(1, count).Select(i => $"<sheet name=\"表{i}\" sheetId=\"{i}\" r:id=\"rId1\"/>"))}</sheets></workbook>""").Build();

        GateAssert.Refused(Sheets(60_000), PackageKind.Workbook, "G67");
        GateAssert.Refused(Sheets(257), PackageKind.Workbook, "G67");
        GateAssert.Accepted(Sheets(256), PackageKind.Workbook);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void However_markup_is_shuffled_the_verdict_is_an_xml_readers(int seed)
    {
        string[] tokens =
        [
            "<", ">", "&", "&amp;", "&#0;", "&#x41;", "&#xFFFF;", "]]>", "<!-- -->", "<![CDATA[x]]>", "<?p?>", " a='1'", " a=\"<\"", " x:a='1'", " y:a='1'", " xmlns:y='u'", " xmlns=''", " xmlns:x='v'",
            " xml:space='preserve'", " xml:space='x'", " xml:b='1'", "\u0008", "\uFFFF", "é", "</c>", "<c>", "<c/>", "<x:c>", "</x:c>", "<y:c/>", "/>", "\"", "'", "=", ":", "/", " ", "x:", "\u007F", "\uFEFF", "1", "<1/>", "<a:b:c/>",
        ];
        var random = new Random(seed);
        var accepted = 0;
        for (var i = 0; i < 120; i++)
        {
            var shuffled = new StringBuilder(Row);
            for (var times = random.Next(1, 4); times > 0; times--)
                shuffled.Insert(random.Next(shuffled.Length + 1), tokens[random.Next(tokens.Length)]);
            var sound = Reads($"<s xmlns:x='u'>{shuffled}</s>");
            var outcome = PackageGate.Open(With(Utf8($"<s xmlns:x='u'>{shuffled}{Rows}</s>"), stored: true), PackageKind.Workbook, "a.xlsx");
            Assert.True(sound != outcome.Refused, shuffled.ToString());
            accepted += sound ? 1 : 0;
        }
        Assert.InRange(accepted, 5, 60);
    }

    private static bool Reads(string markup)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(Utf8(markup)));
            while (reader.Read())
            {
            }
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static string Sheet(string inside) => $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:x=\"u\"><sheetData>{Row}{inside}{Rows}</sheetData></worksheet>";

    private static byte[] With(byte[] sheet, bool stored = false) => Xlsx().Add(new LyingEntry(Part, sheet) { Method = stored ? 0 : 8 }).Build();
}
