using System.Text;
using System.Xml;
using OfficeBulletin.Gate;
using static OfficeBulletin.Tests.Gate.OfficeFiles;

namespace OfficeBulletin.Tests.Gate;

/// <summary>XML that entices, bursts or breaks a reader, in whichever part it stands.</summary>
public sealed class XmlAttackTests
{
    private const string Bomb = """<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;&l;&l;&l;&l;&l;">]>""";

    private static readonly Dictionary<string, (Func<byte[]> File, string Rule)> Attacks = new(StringComparer.Ordinal)
    {
        ["an entity bomb in the document"] = (() => With("word/a.xml", Bomb + "<a>&m;</a>"), "G40"),
        ["an external entity in the properties"] = (() => With("docProps/core.xml", """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>"""), "G40"),
        ["a DTD in relationships"] = (() => With("word/_rels/a.xml.rels", Bomb + "<a/>"), "G40"),
        ["a DTD in a part of another name"] = (() => With("customXml/item1.dat", "<?xml version=\"1.0\"?>" + Bomb + "<a/>"), "G40"),
        ["a DTD in VML"] = (() => With("xl/drawings/v.vml", Bomb + "<a/>"), "G40"),
        ["a DTD in UTF-16"] = (() => With("word/a.xml", Utf16(Bomb + "<a/>")), "G40"),
        ["an element that does not end"] = (() => With("word/a.xml", "<a>"), "G41"),
        ["an unknown prefix"] = (() => With("word/a.xml", "<w:a/>"), "G41"),
        ["an attribute twice"] = (() => With("word/a.xml", """<a b="1" b="2"/>"""), "G41"),
        ["a control character"] = (() => With("word/a.xml", "<a>&#1;</a>"), "G41"),
        ["an undefined entity"] = (() => With("word/a.xml", "<a>&nbsp;</a>"), "G41"),
        ["bytes that are no UTF-8"] = (() => With("word/a.xml", [(byte)'<', (byte)'a', (byte)'>', 0xFF, (byte)'<', (byte)'/', (byte)'a', (byte)'>']), "G41"),
        ["an empty part"] = (() => With("word/a.xml", ""), "G41"),
        ["a document nested 40,000 deep in 3 kB"] = (() => Docx(Nested("w:sdt", 40_000)).Build(), "G42"),
        ["129 levels"] = (() => With("word/a.xml", Nested("a", 129)), "G42"),
        ["129 levels in UTF-16"] = (() => With("word/a.xml", Utf16(Nested("a", 129))), "G42"),
        ["129 levels in a part of another name"] = (() => With("word/a.png", " " + Nested("a", 129)), "G42"),
        ["depth behind a comment that seems closed"] = (() => With("word/a.xml", "<r><!--><a b='-->" + Nested("a", 40_000) + "</r><!--'/>-->"), "G42"),
        ["depth behind a CDATA section with quotes"] = (() => With("word/a.xml", "<r><![CDATA[<a b=']]>" + Nested("a", 40_000) + "</r>"), "G42"),
        ["depth behind an instruction with quotes"] = (() => With("word/a.xml", "<?p <a b='?><r>" + Nested("a", 40_000) + "</r>"), "G42"),
        ["200,000 attributes"] = (() => With("word/a.xml", $"<a {Attributes("a", 200_000)}/>"), "G43"),
        ["200,000 namespaces"] = (() => With("word/a.xml", $"<a {Attributes("xmlns:a", 200_000)}/>"), "G43"),
        ["257 attributes with angle brackets in them"] = (() => With("word/a.xml", "<a " + string.Concat(Enumerable.Range(0, 257).Select(i => $"a{i}='>' ")) + "/>"), "G43"),
        ["an attribute of 6 MiB"] = (() => With("word/a.xml", $"<a b=\"{Noise(6 << 20)}\"/>"), "G44"),
        ["a tag of 6 MiB that does not end"] = (() => With("word/a.xml", $"<a b=\"{Noise(6 << 20)}"), "G44"),
        ["a name of 6 MiB"] = (() => With("word/a.xml", $"<{Noise(6 << 20)}/>"), "G44"),
        ["a comment of 6 MiB"] = (() => With("word/a.xml", $"<!--{Noise(6 << 20)}--><a/>"), "G44"),
        ["a text of 17 MiB"] = (() => With("word/a.xml", $"<a>{Noise(1 << 20)}{new string(' ', 16 << 20)}</a>"), "G45"),
        ["a CDATA section of 17 MiB"] = (() => With("word/a.xml", $"<a><![CDATA[{Noise(1 << 20)}{new string(' ', 16 << 20)}]]></a>"), "G45"),
        ["9,000 elements of 250 attributes"] = (() => With("word/a.xml", $"<r>{Noise(1 << 20)}{string.Concat(Enumerable.Repeat($"<a {Attributes("a", 250)}/>", 9_000))}</r>"), "G46"),
        ["51,000 names"] = (() => With("word/a.xml", "<r>" + string.Concat(Enumerable.Range(0, 51_000).Select(i => $"<a{i}/>")) + "</r>"), "G47"),
        ["UTF-32"] = (() => With("word/a.xml", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("<a/>")]), "G48"),
        ["UTF-32 announced half-way"] = (() => With("word/a.xml", "<?xml version=\"1.0\" encoding=\"utf-32\"?><a/>"), "G48"),
        ["UTF-7"] = (() => With("word/a.xml", "<?xml version='1.0' encoding='utf-7'?><a/>"), "G48"),
        ["an encoding announced behind 300 blanks"] = (() => With("word/a.xml", $"<?xml version='1.0'{new string(' ', 300)}encoding='utf-32'?><a/>"), "G48"),
        ["a declaration in UTF-16 that switches to UTF-8"] = (() => With("word/a.xml", [.. Utf16("<?xml version='1.0' encoding='utf-8'?>"), .. Utf8(Nested("a", 40_000))]), "G48"),
    };

    public static TheoryData<string> Names => [.. Attacks.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Refused(string attack) => GateAssert.Refused(Attacks[attack].File(), PackageKind.Word, Attacks[attack].Rule);

    [Fact]
    public void A_malformed_part_is_named_with_its_line()
    {
        var finding = Assert.Single(GateAssert.Open(With("word/styles.xml", "<a>\n<b>\n</a>")).Findings);

        Assert.Equal("word/styles.xml", finding.Quote);
        Assert.Contains("第 3 行", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_thousand_attributes_never_reach_the_reader()
    {
        var file = Attacks["200,000 attributes"].File();
        GateAssert.Open(file);
        var before = GC.GetAllocatedBytesForCurrentThread();

        GateAssert.Open(file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4 << 20);
    }

    [Fact]
    public void Limits_are_met_and_not_exceeded()
    {
        var file = Docx().Add("word/a.xml", Nested("a", 128)).Add("word/b.xml", $"<a {Attributes("a", 256)}/>").Add("word/c.xml", $"<a b=\"{Noise(3 << 20)}\"/>").Build();

        GateAssert.Accepted(file, PackageKind.Word);
    }

    [Fact]
    public void However_markup_is_shuffled_the_gate_sees_every_depth_that_a_reader_reaches()
    {
        string[] tokens = ["<a>", "</a>", "<!--", "<!-->", "<b c='-->", "-->", "--", "-", "<![CDATA[", "]]>", "]", "<?p ", "?>", "?", "'", "\"", "<b c='", "'/>", "<b c=\"", "\"/>", "/>", "<", ">", "!", "x"];
        var random = new Random(19211);
        var reached = 0;
        for (var i = 0; i < 10_000; i++)
        {
            var shuffled = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => tokens[random.Next(tokens.Length)]));
            var xml = $"<r>{shuffled}{Nested("a", 130)}{shuffled}</r>";
            if (DepthReached(xml) <= 128)
                continue;
            reached++;
            Assert.Contains(GateAssert.Open(With("word/a.xml", xml)).Findings, finding => finding.Rule == "G42");
        }
        Assert.True(reached > 500, $"{reached}");
    }

    private static int DepthReached(string xml)
    {
        var depth = 0;
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml));
            while (reader.Read())
                depth = Math.Max(depth, reader.Depth);
        }
        catch (XmlException)
        {
            return depth;
        }
        return depth;
    }

    private static byte[] With(string part, string xml) => With(part, Utf8(xml));

    private static byte[] With(string part, byte[] xml) => Docx().Add(new LyingEntry(part, xml)).Build();

    private static byte[] Utf16(string text) => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)];

    private static string Nested(string name, int depth) =>
        string.Concat(Enumerable.Repeat($"<{name}>", depth)) + string.Concat(Enumerable.Repeat($"</{name}>", depth));

    private static string Attributes(string name, int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"{name}{i}=\"u\""));
}
