using FsCheck;
using FsCheck.Fluent;
using static OfficeBulletin.Excel.Tests.Marking.MarkedFile;

namespace OfficeBulletin.Excel.Tests.Marking;

/// <summary>Whatever the workbook and wherever the findings: the comments come back at exactly their cells, and nothing else has changed.</summary>
public sealed class MarkingProperties
{
    private const int Runs = 60;

    [Fact]
    public void Comments_come_back_at_exactly_the_cells_of_the_findings() => Prop.ForAll(Workbooks.ToArbitrary(), FindingLists.ToArbitrary(), (original, findings) =>
    {
        var marked = original.Marked(findings);
        for (var sheet = 1; sheet <= 2; sheet++)
        {
            var name = $"表{sheet}";
            var expected = findings.Where(finding => finding.Where.Sheet == name).Select(finding => Seen(original, finding)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(expected, marked.Comments(sheet).Select(comment => comment.Split('=')[0]).Order(StringComparer.Ordinal));
            Assert.Equal(expected, marked.Boxes(sheet).Order(StringComparer.Ordinal));
        }
        Assert.All(findings, finding => Assert.Contains(marked.Comments(finding.Where.Sheet![1] - '0'), comment => comment.StartsWith(Seen(original, finding) + "=", StringComparison.Ordinal) && comment.Contains($"[{finding.Rule}]", StringComparison.Ordinal)));
        marked.AssertOnlyMarksDiffer(original);
        Assert.Equal(marked.Bytes, marked.Marked(findings).Bytes);
        Assert.Empty(marked.Marked().Differences(original));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    /// <summary>A1 and B1 are merged in some of these workbooks.</summary>
    private static string Seen(MarkedFile file, Finding finding) =>
        finding.Where.Cell == "B1" && file.Text($"xl/worksheets/sheet{finding.Where.Sheet![1]}.xml").Contains("mergeCell ", StringComparison.Ordinal) ? "A1" : finding.Where.Cell!;

    private static Gen<string> Texts => Gen.Elements("万州区", "标题 & 正文", "a<b", "", "　", "=1+1", "𠮷", "一\n二").Select(System.Security.SecurityElement.Escape)!;

    private static Gen<string> SheetData =>
        from rows in Gen.Choose(0, 6)
        from columns in Gen.Choose(1, 5)
        from texts in Gen.ArrayOf(Gen.ArrayOf(Texts, columns), rows)
        from first in Gen.Elements(1, 3, 1_000_000)
        select SmallWorkbook.Rows(first, texts);

    private static Gen<SmallSheet> Sheet(string name) =>
        from data in SheetData
        from after in Gen.Elements("", "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>", "<extLst><ext uri=\"{1}\"/></extLst>", "<pageSetup/><!-- > --><tableParts count=\"0\"/>")
        from before in Gen.Elements("", "<sheetFormatPr defaultRowHeight=\"20\"/><cols><col min=\"1\" max=\"3\" width=\"60\"/><col min=\"4\" max=\"4\" width=\"9\" hidden=\"1\"/></cols>")
        select new SmallSheet(name, data) { Before = before, After = after };

    private static Gen<MarkedFile> Workbooks =>
        from first in Sheet("表1")
        from second in Sheet("表2")
        select new MarkedFile(new SmallWorkbook(first, second).ToBytes());

    private static Gen<IReadOnlyList<Finding>> FindingLists =>
        from count in Gen.Choose(0, 12)
        from findings in Gen.ArrayOf(AnyFinding, count)
        select (IReadOnlyList<Finding>)findings;

    private static Gen<Finding> AnyFinding =>
        from sheet in Gen.Elements("表1", "表2")
        from row in Gen.OneOf(Gen.Choose(1, 9), Gen.Elements(65_536, CellAddress.LastRow))
        from column in Gen.OneOf(Gen.Choose(1, 9), Gen.Elements(256, CellAddress.LastColumn))
        from rule in Gen.Elements("E01", "E12", "E71")
        from message in Gen.Elements("标题是空的；请填写。", "“昨天”不是日期。", "a\nb", "【编辑部】")
        select Finding(new CellAddress(row, column).ToString(), message, rule, sheet);
}
