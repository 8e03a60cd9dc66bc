using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Gate;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using OfficeBulletin.Word.Design;
using OfficeBulletin.Word.Tests.ReadBack;

namespace OfficeBulletin.Word.Tests.Reporting;

public sealed class NarrativeReaderTests
{
    private static readonly LedgerBook Book = new([new Channel("中研院"), new Channel("网站")], new UnitRegister([new Unit("宣教处", null, "处室", []), new Unit("万州", null, "区县", [])]));

    [Fact]
    public void The_shipped_wording_is_the_one_that_is_used_when_there_is_none()
    {
        var shipped = Read(Shipped);

        Assert.Empty(shipped.Findings);
        Assert.Equal(NarrativeTemplate.DefaultParagraphs, shipped.Value!.TakeWhile(paragraph => paragraph != "{#说明}"));
        Assert.Equal(Told(Outcome.Of(NarrativeTemplate.Default)), Told(NarrativeTemplate.Parse(shipped.Value!, "narrative.docx", Book)));
    }

    [Fact]
    public void The_shipped_wording_is_as_it_was_designed()
    {
        using var designed = new MemoryStream();
        NarrativeDesign.Write(designed);

        Assert.Equal(Read(designed.ToArray()).Value, Read(Shipped).Value);
    }

    [Fact]
    public void The_shipped_wording_is_a_valid_document()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Shipped), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
    }

    /// <summary>Word parts runs where spelling or an edit asks for it, and marks the place where it was last edited.</summary>
    [Fact]
    public void A_place_that_Word_spread_over_several_runs_is_one_place() => Assert.Equal(
        "共收到7条，区县5条。",
        Told(Template(new TypedDocument().Runs(
            TypedDocument.R("共收到{") + TypedDocument.R("报", "<w:b/>") + "<w:proofErr w:type=\"spellStart\"/>" + TypedDocument.R("送") + "<w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"1\"/>"
            + TypedDocument.R("}条，区县") + "<w:ins w:id=\"7\" w:author=\"x\" w:date=\"2024-01-02T00:00:00Z\">" + TypedDocument.R("｛报送") + "</w:ins>" + TypedDocument.R("　区县}条。")))));

    [Fact]
    public void Faults_are_told_with_the_paragraph_of_the_document()
    {
        var fault = Assert.Single(Template(new TypedDocument().P("第一段。").P("").P("第二段有{报宋}条。")).Findings);

        Assert.Equal(("H61", 2, "{报宋}", "报送", "narrative.docx"), (fault.Rule, fault.Where.Paragraph!.Value, fault.Quote, fault.Suggestion, fault.Where.File));
    }

    [Fact]
    public void What_a_narrative_has_no_place_for_is_named()
    {
        var document = new TypedDocument().P("共{报送}条。").Raw("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>{报送}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");

        var fault = Assert.Single(Template(document).Findings);

        Assert.Equal(("H69", FindingLevel.Warning), (fault.Rule, fault.Level));
        Assert.Contains("表格", fault.Message, StringComparison.Ordinal);
        Assert.Equal("共7条。", Told(Template(document)));
    }

    private static byte[] Shipped => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates", "narrative.docx"));

    private static Outcome<IReadOnlyList<string>> Read(byte[] bytes) => PackageGate.Open(bytes, PackageKind.Word, "narrative.docx").Then(package => NarrativeReader.Read(package, "narrative.docx"));

    private static Outcome<NarrativeTemplate> Template(TypedDocument document) => Read(document.Saved().Bytes).Then(paragraphs => NarrativeTemplate.Parse(paragraphs, "narrative.docx", Book));

    private static string Told(Outcome<NarrativeTemplate> template) => string.Join('\n', template.Value!.Fill(Period.Year(2024), Of, Book).Value!);

    private static Tally Of(Period period) => new(period, Book.Channels,
    [
        new UnitTally(Book.Units!.Units[0], new Counts(2, [new UseCounts(2, 1), default])),
        new UnitTally(Book.Units.Units[1], new Counts(5, [new UseCounts(3, 0), new UseCounts(0, 4)])),
    ]);
}
