using System.Globalization;
using OfficeBulletin.Gate;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests.Submissions;

/// <summary>A workbook of the matrix, what is to be said about it, and nothing else.</summary>
/// <param name="Findings">"E10@C7 E14@H8": rules and cells in the order in which they are said.</param>
/// <param name="Held">Rows of the table, from 1, that are held back; the others are read as the form knows them.</param>
internal sealed record MatrixCase(string Name, FilledForm Form, string Findings = "", params int[] Held);

/// <summary>What the reader says and takes, in a form that tests compare.</summary>
internal static class Verdict
{
    public static readonly UnitRegister Register = new(
    [
        new Unit("万州区委党史研究室", "万州", "区县", [new FormerName("万县市委党史办", null, 1998)]),
        new Unit("开州区委党史研究室", "开州", "区县", [new FormerName("开县县委党史研究室", null, 2016), new FormerName("开州党史办", null, null)]),
        new Unit("南川区党史和地方志研究室", "南川", "区县", []),
        new Unit("宣传和教育处", null, "处室", []),
        new Unit("办公室（机关党委、人事处）", "办公室", "处室", []),
        new Unit("征集、编研处", null, "处室", []),
    ]);

    public static Outcome<Submission> Read(GatedPackage package, UnitRegister? register = null) => SubmissionReader.Read(Workbook.Open(package, "万州.xlsx"), register);

    /// <summary>"E10@C7 E14@H8"</summary>
    public static string Said(IReadOnlyList<Finding> findings) => string.Join(' ', findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell ?? finding.Where.Sheet ?? "-"}"));

    /// <summary>Holds a workbook to its case: these findings, these items, these rows held back.</summary>
    public static void Holds(MatrixCase expected, UnitRegister? register = null)
    {
        var outcome = Read(FilledForm.Package(expected.Form), register);
        Assert.True(Said(outcome.Findings) == expected.Findings, $"said: {Said(outcome.Findings)}\nexpected: {expected.Findings}\n{string.Join('\n', outcome.Findings.Select(finding => finding.Message))}");
        var good = expected.Form.Items.Select((item, index) => item with { Origin = new("万州.xlsx", expected.Form.Sheet, expected.Form.Line(index + 1)) }).Where((_, index) => !expected.Held.Contains(index + 1) && expected.Form.IsRead(index + 1));
        Assert.Equal(string.Join('\n', good.Select(Print)), string.Join('\n', outcome.Value!.Items.Select(Print)));
        Assert.Equal(expected.Held.Select(expected.Form.Line), outcome.Value.Held.Select(held => held.Origin.Row));
        Assert.All(outcome.Findings, IsWellSaid);
    }

    public static void IsWellSaid(Finding finding)
    {
        Assert.Equal(("workbook", "万州.xlsx"), (finding.Where.Part, finding.Where.File));
        Assert.EndsWith("。", finding.Message.TrimEnd('？') + (finding.Message.EndsWith('？') ? "。" : ""), StringComparison.Ordinal);
        Assert.True(finding.Quote is null or { Length: > 0 and <= 60 }, finding.Quote);
    }

    /// <summary>Every value of an item in one line.</summary>
    public static string Print(SubmissionItem item) => string.Join(" · ", new[]
    {
        item.Origin.ToString(), item.Number, string.Join('|', item.Units), string.Join('|', item.Title), string.Join('|', item.Subtitle), item.Category, string.Join('|', item.Body), item.Attachment,
        item.EventDate?.ToString("O", CultureInfo.InvariantCulture), item.Author, item.Phone, item.SignedBy, item.SignedOn?.ToString("O", CultureInfo.InvariantCulture), item.Commission, string.Join('|', item.Channels),
        item.FirstRelease?.ToString(), item.Pictures?.ToString(CultureInfo.InvariantCulture), item.Classification, item.Note,
    }.Select(value => string.IsNullOrEmpty(value) ? "–" : value));
}
