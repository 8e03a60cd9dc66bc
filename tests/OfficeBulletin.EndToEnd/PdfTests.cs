using System.IO.Compression;
using System.Text;
using OfficeBulletin.Desk.Layout;
using OfficeBulletin.Issues;

namespace OfficeBulletin.EndToEnd;

/// <summary>The reader of the PDFs that LibreOffice writes, on small ones written here.</summary>
public class PdfTests
{
    private const string TwoPages = """
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Resources<</Font<</F1 7 0 R>>>>/Kids[3 0 R 4 0 R]/Count 2>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/Contents 5 0 R/Annots[9 0 R]>> endobj
        4 0 obj <</Type/Page/Parent 2 0 R/Contents 6 0 R>> endobj
        7 0 obj <</Type/Font/Subtype/Type1/BaseFont/BAAAAA+FandolFang-Regular/ToUnicode 8 0 R>> endobj
        9 0 obj <</Type/Annot/Subtype/Link/Rect[0 0 1 1]/Dest[4 0 R/XYZ 79.4 736.9 0]>> endobj

        """;

    [Fact]
    public void Pages_links_fonts_and_lines_are_found()
    {
        var read = PdfPages.Read(Pdf(TwoPages, First("BT 10 700 Td /F1 16 Tf<0102>Tj ET BT 10 650 Td /F1 16 Tf[<03>-2<01>]TJ ET"), Second("")));

        Assert.Equal(2, read.Pages.Count);
        Assert.Equal(["FandolFang-Regular"], read.Fonts);
        Assert.Equal([new PageLink(1, 2)], read.Pages[0].Links);
        Assert.Equal(["简报", "送简"], read.Pages[0].Lines.Select(line => line.Text));
        Assert.Empty(read.Pages[1].Lines);
    }

    [Fact]
    public void Pieces_on_one_baseline_make_one_line_from_left_to_right()
    {
        var read = PdfPages.Read(Pdf(TwoPages, First("BT 90 700.4 Td /F1 16 Tf<02>Tj ET q 1 0 0 1 10 0 cm BT 0 700 Td /F1 16 Tf<01>Tj ET Q"), Second("")));

        Assert.Equal("简报", Assert.Single(read.Pages[0].Lines).Text);
    }

    [Fact]
    public void An_imprint_with_nothing_above_it_is_alone_on_its_page()
    {
        var alone = PdfPages.Read(Pdf(TwoPages, First(""), Second("BT 10 100 Td /F1 16 Tf<0102>Tj ET BT 10 40 Td /F1 16 Tf<03>Tj ET")));
        var below = PdfPages.Read(Pdf(TwoPages, First(""), Second("BT 10 300 Td /F1 16 Tf<03>Tj ET BT 10 100 Td /F1 16 Tf<0102>Tj ET")));
        var imprint = Imprint.Empty with { Report = ["简 报"] };

        Assert.Equal(new ImprintPlace(2, Alone: true), ImprintPlace.Find(alone.Pages, imprint));
        Assert.Equal(new ImprintPlace(2, Alone: false), ImprintPlace.Find(below.Pages, imprint));
        Assert.Null(ImprintPlace.Find(below.Pages, Imprint.Empty));
    }

    [Fact]
    public void Objects_inside_object_streams_are_found_too()
    {
        const string inside = "1 0 2 29 <</Type/Catalog/Pages 2 0 R>><</Type/Pages/Kids[3 0 R]>>";
        var stream = Stream("10 0 obj <</Type/ObjStm/N 2/First 9/Filter/FlateDecode>>", inside);

        Assert.Single(PdfPages.Read(Pdf("3 0 obj <</Type/Page/Parent 2 0 R>> endobj\n", stream)).Pages);
    }

    [Theory]
    [InlineData("<5468 656>", "The`")]
    [InlineData("(a(b)c)", "a(b)c")]
    [InlineData("(\\050\\51\\n\\\\)", "()\n\\")]
    [InlineData("(one\\\r\ntwo)", "onetwo")]
    public void Strings_are_read_as_they_are_written(string written, string read) =>
        Assert.Equal(read, Encoding.Latin1.GetString(Assert.IsType<byte[]>(new PdfSyntax(Encoding.Latin1.GetBytes(written)).Next())));

    [Theory]
    [InlineData("")]
    [InlineData("not a PDF")]
    [InlineData("%PDF-1.6\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj")]
    [InlineData("%PDF-1.6\n1 0 obj [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ endobj")]
    [InlineData("%PDF-1.6\n1 0 obj <</Length 5>> stream\nabc")]
    public void What_is_no_such_PDF_is_not_measured(string bytes)
    {
        var issue = new Issue(new Masthead(null, null, null, null, null, null), [], Imprint.Empty);

        Assert.Null(PageMeasure.Of(Encoding.Latin1.GetBytes(bytes), issue, 1, []));
    }

    private static byte[] First(string content) => Stream("5 0 obj <</Filter/FlateDecode>>", content);

    private static byte[] Second(string content) => Stream("6 0 obj <</Filter/FlateDecode>>", content);

    private static byte[] Pdf(string objects, params byte[][] streams)
    {
        var unicode = Stream("8 0 obj <</Filter/FlateDecode>>", "1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <01> <7B80> <02> <62A5> endbfchar 1 beginbfrange <03> <03> <9001> endbfrange");
        return [.. "%PDF-1.6\n"u8, .. Encoding.Latin1.GetBytes(objects), .. streams.SelectMany(stream => stream), .. unicode];
    }

    private static byte[] Stream(string head, string content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(Encoding.Latin1.GetBytes(content));
        return [.. Encoding.Latin1.GetBytes(head + " stream\n"), .. packed.ToArray(), .. "\nendstream endobj\n"u8];
    }
}
