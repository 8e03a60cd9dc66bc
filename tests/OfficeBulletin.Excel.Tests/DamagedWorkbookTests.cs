using System.IO.Compression;
using System.Text;

namespace OfficeBulletin.Excel.Tests;

/// <summary>Workbooks with damaged parts: each is answered, and what is read is in order.</summary>
public sealed class DamagedWorkbookTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "/", "\"", "&", "&lt;", "&#65;", "<!-- -->", "<![CDATA[<c>]]>", "<row r=\"3\">", "</row>", "<row/>", "<c r=\"C3\" t=\"s\"><v>1</v></c>", "<c><v>9</v></c>", "<is><t>x</t></is>", "<v/>", "<f/>", "</c>", "<sheetData>",
        " r=\"A1\"", " r=\"ZZZZ9\"", " r=\"2\"", " t=\"s\"", " t=\"d\"", " t=\"b\"", " t=\"inlineStr\"", " t=\"x\"", " s=\"1\"", " s=\"-1\"", " hidden=\"1\"", " ht=\"0\"", " state=\"hidden\"", " min=\"-5\" max=\"99999999\" hidden=\"1\"",
        "1E309", "-1", "99999999999999999999", "2958466", "_xD800_", "_x0000_", "\t", "\r", "\uFEFF", "𠮷", "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2:A1\"/></mergeCells>", "<cols><col min=\"1\" max=\"16384\" width=\"0\"/></cols>",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_hundred_and_fifty_damaged_workbooks_are_each_answered(int seed)
    {
        var random = new Random(seed);
        var read = 0;
        for (var i = 0; i < 150; i++)
        {
            var outcome = WorkbookFile.Open(Damaged(random), "报送.xlsx");
            if (outcome.Value is not { } workbook)
                continue;
            read++;
            foreach (var sheet in workbook.Sheets)
                GoThrough(workbook, sheet);
            Assert.NotNull(SubmissionReader.Read(workbook));
        }
        Assert.InRange(read, 20, 149);
    }

    private static void GoThrough(IWorkbook workbook, WorkbookSheet sheet)
    {
        var findings = new List<Finding>();
        var last = 0;
        foreach (var row in workbook.Rows(sheet, findings))
        {
            Assert.InRange(row.Number, last + 1, CellAddress.LastRow);
            last = row.Number;
            var column = 0;
            foreach (var cell in row.Cells)
            {
                Assert.Equal(row.Number, cell.Address.Row);
                Assert.InRange(cell.Address.Column, column + 1, CellAddress.LastColumn);
                Assert.NotEqual(cell.Text.Length == 0, cell.Kind != SheetCellKind.NotComputed);
                column = cell.Address.Column;
            }
        }
        Assert.InRange(workbook.HiddenColumns(sheet).Count, 0, CellAddress.LastColumn);
        Assert.All(workbook.Merges(sheet), merge => Assert.True(merge.First.Row <= merge.Last.Row && merge.First.Column <= merge.Last.Column));
        Assert.All(findings, finding => Assert.EndsWith("。", finding.Message, StringComparison.Ordinal));
    }

    private static byte[] Damaged(Random random)
    {
        byte[] sound = new SmallWorkbook(
            new SmallSheet("报送", SmallWorkbook.Rows(1, ["序号", "报送单位", "标题", "正文"]) + """<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="str"><f>B2</f><v>座谈会举行。</v></c><c r="E2" s="1"><v>45321.5</v></c></row>""")
            {
                Before = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>",
                After = "<mergeCells><mergeCell ref=\"A5:B6\"/></mergeCells>",
            },
            new SmallSheet("旧", """<row r="9"><c r="A9" t="b"><v>1</v></c></row>""") { State = "state=\"hidden\"" })
        {
            SharedStrings = "<si><t>万州区</t></si><si><r><t>座谈</t></r><r><t>会</t></r></si>",
            Styles = SmallWorkbook.Formats("yyyy-mm-dd"),
            Properties = "date1904=\"0\"",
        }.ToBytes();
        using var file = new MemoryStream();
        file.Write(sound);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (var times = random.Next(1, 4); times > 0; times--)
                Damage(zip.Entries[random.Next(2, zip.Entries.Count)], random);
        }
        return file.ToArray();
    }

    private static void Damage(ZipArchiveEntry entry, Random random)
    {
        using var stream = entry.Open();
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        var markup = new StringBuilder(reader.ReadToEnd());
        var at = random.Next(markup.Length);
        if (random.Next(3) == 0)
            markup.Remove(at, Math.Min(random.Next(1, 30), markup.Length - at));
        else if (random.Next(2) == 0)
            markup.Insert(at, Pieces[random.Next(Pieces.Length)]);
        else
            Between(markup, at, Pieces[random.Next(Pieces.Length)]);
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(markup.ToString()));
    }

    /// <summary>Puts a piece where it may leave the markup sound: behind the next tag, or into it behind a value.</summary>
    private static void Between(StringBuilder markup, int at, string piece)
    {
        var text = markup.ToString();
        var behind = text.IndexOf(piece.StartsWith(' ') ? "\" " : ">", at, StringComparison.Ordinal);
        markup.Insert(behind < 0 ? at : behind + 1, piece);
    }
}
