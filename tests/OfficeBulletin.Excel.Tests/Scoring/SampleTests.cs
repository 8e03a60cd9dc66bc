using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Gate;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests.Scoring;

/// <summary>The workbooks of samples/scoring. With BULLETIN_SAMPLES set they are written there anew.</summary>
public sealed class SampleTests
{
    private static readonly LedgerBook Book = new(
        [
            new("上级刊物") { Level = "国家级" }, new("市委办公厅信息") { Level = "市级" }, new("市政府办公厅信息") { Level = "市级" }, new("史志网") { Level = "市级" }, new("市级媒体") { Level = "市级" },
            new("区县媒体") { Level = "区县级" }, new("本刊") { Level = "市级", Own = true },
        ],
        new UnitRegister([new Unit("编研一处", null, "处室", []), new Unit("万州区史志研究室", "万州", "区县", []), new Unit("黔江区史志研究室", "黔江", "区县", [])]));

    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_shipped_workbooks_are_what_is_written_today(string name)
    {
        if (Environment.GetEnvironmentVariable("BULLETIN_SAMPLES") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, name), Samples.Written(name));
        Assert.Equal(PackageTexts.Of(Samples.Written(name)), PackageTexts.Of(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "scoring", name))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void They_pass_the_validator_and_the_gate_and_are_read_without_a_word(string name)
    {
        var bytes = Samples.Written(name);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
        var gated = PackageGate.Open(bytes, PackageKind.Workbook, name);
        Assert.Empty(gated.Findings);
        var workbook = Workbook.Open(gated.Value!, name);
        IReadOnlyList<Finding> findings = ScoreRulesReader.Read(workbook, Book)?.Findings ?? ScoreCardReader.Read(workbook, Book)!.Findings;
        Assert.Empty(findings.Select(finding => $"{finding.Rule} {finding.Where.Cell} {finding.Message}"));
    }

    [Fact]
    public void The_card_has_twenty_two_indicators_counted_and_assessed()
    {
        var rules = ScoreCardReader.Read(Workbook.Open(PackageGate.Open(Samples.Written("示例评分卡.xlsx"), PackageKind.Workbook, "card.xlsx").Value!, "card.xlsx"), Book)!.Value!;

        Assert.Equal((22, 6, "信息工作评分卡（示例）"), (rules.Indicators.Count, rules.Indicators.Count(indicator => indicator.Measure is null), rules.Name));
        Assert.Equal(4, rules.Assessments.Count);
    }
}
