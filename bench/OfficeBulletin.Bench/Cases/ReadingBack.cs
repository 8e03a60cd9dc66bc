using OfficeBulletin.Bench.Invented;
using OfficeBulletin.Bench.Measuring;
using OfficeBulletin.Bench.Report;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.ReadBack;

namespace OfficeBulletin.Bench.Cases;

/// <summary>读刊: an assembled issue of 200 articles from the bytes of the Word document, through the gate, to the model.</summary>
internal static class ReadingBack
{
    public static IEnumerable<ResultRow> Rows()
    {
        var document = Assembling.Assemble(TemplateFile.Open(), InventedIssue.Of(200)).ToArray();
        var timings = Paired.Run(
            new XmlFloor(document, "word/document.xml").Read,
            () => Open(document),
            () => Open(document).Then(package => IssueReader.Read(package, "issue.docx")).Demand());
        yield return ResultRow.Of("gate of an issue of 200 articles", timings[0]);
        yield return ResultRow.Of("read it back, gate included", timings[1]);
    }

    private static Outcome<GatedPackage> Open(byte[] document) => PackageGate.Open(document, PackageKind.Word, "issue.docx");
}
