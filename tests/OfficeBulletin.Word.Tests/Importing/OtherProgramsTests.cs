using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Importing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeBulletin.Word.Tests.Importing;

/// <summary>A file written by a library, with its own part names, prefixes and absolute targets.</summary>
public sealed class OtherProgramsTests
{
    [Fact]
    public void A_file_written_by_a_library_is_read()
    {
        var file = Written();
        UnitFile.AssertValid(file);
        var article = ArticleReader.Read(PackageGate.Open(file, PackageKind.Word, "sdk.docx").Value!, "sdk.docx").Value!;
        Assert.Equal(["万州区召开座谈会"], article.Title);
        Assert.Equal(["会议*强调*抓落实‹据会议记录。›。", "1.史料征编", "2.宣传教育", "│ 甲 │ 乙"], Shown.Lines(article.Body));
        Assert.Equal(["万州区委党史研究室"], article.Units);
    }

    private static byte[] Written()
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(new Style(new StyleName { Val = "Title" }) { Type = StyleValues.Paragraph, StyleId = "Titel" });
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }, new LevelText { Val = "%1." }) { LevelIndex = 0 }) { AbstractNumberId = 1 },
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 });
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(new Paragraph(new Run(new W.Text("据会议记录。")))) { Id = 2 });
            main.Document = new Document(new Body(
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Titel" }), Words("万州区召开座谈会")),
                new Paragraph(Words("会议"), new Run(new RunProperties(new Bold()), new W.Text("强调")), Words("抓落实"), new Run(new FootnoteReference { Id = 2 }), Words("。")),
                Item("史料征编"),
                Item("宣传教育"),
                new Table(new TableProperties(), new TableGrid(new GridColumn { Width = "10" }, new GridColumn { Width = "10" }), new TableRow(Cell("甲"), Cell("乙"))),
                new Paragraph(Words("（万州区委党史研究室供稿）"))));
        }
        return stream.ToArray();
    }

    private static Run Words(string text) => new(new W.Text(text));

    private static Paragraph Item(string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), Words(text));

    private static TableCell Cell(string text) => new(new Paragraph(Words(text)));
}
