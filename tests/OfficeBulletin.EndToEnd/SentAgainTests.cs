using static OfficeBulletin.EndToEnd.Ingested;
using static OfficeBulletin.EndToEnd.UnitWorkbook;

namespace OfficeBulletin.EndToEnd;

/// <summary>What a unit sends twice: the same workbook, a mended row, a corrected item.</summary>
public class SentAgainTests
{
    private const string Text = "3月5日，万州区史志研究室在西山公园举办地方文献展，展出旧志、老照片和契约二百余件，首日接待观众六百余人。";
    private const string Unit = "万州区史志研究室";

    [Fact]
    public void The_same_workbook_sent_twice_counts_once()
    {
        var sent = Of(Row(Unit, "万州区举办地方文献展", Text), Row(Unit, "", Text));
        using var work = new Workplace().WithFile("submissions/万州.xlsx", sent).WithFile("submissions/万州(1).xlsx", sent);

        var (_, items, findings) = Json(work.Issue);

        Assert.Single(items);
        Assert.Equal("submissions/万州.xlsx", items[0].GetProperty("file").GetString());
        Assert.Equal(["-", "C3"], findings.Select(finding => finding.GetProperty("where").TryGetProperty("cell", out var cell) ? cell.GetString() : "-"));
        Assert.Equal("E70", findings[0].GetProperty("rule").GetString());
    }

    [Fact]
    public void A_faulty_row_that_came_in_mended_is_no_fault_any_more()
    {
        using var work = new Workplace()
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", Text, date: "近日"), Row(Unit, "另一件事", Text[..40], date: "近日")))
            .WithFile("submissions/万州退回.xlsx", Of(Row(Unit, "万州区举办地方文献展", Text)));

        var (code, items, findings) = Json(work.Issue);

        Assert.Equal(1, code);
        Assert.Equal("submissions/万州退回.xlsx#报送!2", Assert.Single(items).GetProperty("from").GetString());
        Assert.Equal(["E14 G3", "E76 C2"], Places(findings).Order(StringComparer.Ordinal));
        Assert.Contains("1 条可用，1 条有误", Bulletin.Run("ingest", work.Issue).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_was_once_called_classified_stays_a_fault()
    {
        string[] secret = [.. Row(Unit, "万州区举办地方文献展", Text).SkipLast(1), "秘密"];
        using var work = new Workplace().WithFile("submissions/万州.xlsx", Of(secret)).WithFile("submissions/万州2.xlsx", Of(Row(Unit, "万州区举办地方文献展", Text)));

        var (code, _, findings) = Json(work.Issue);

        Assert.Equal((1, "E18 M2"), (code, Assert.Single(Places(findings))));
    }

    [Fact]
    public void A_faulty_row_whose_text_differs_may_be_the_later_one_and_stays_a_fault()
    {
        using var work = new Workplace()
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", Text)))
            .WithFile("submissions/万州2.xlsx", Of(Row(Unit, "万州区举办地方文献展", Text.Replace("六百", "八百", StringComparison.Ordinal), date: "近日")));

        var (code, _, findings) = Json(work.Issue);

        Assert.Equal((1, "E14 G2"), (code, Assert.Single(Places(findings))));
    }

    [Fact]
    public void A_corrected_item_replaces_the_earlier_one_and_both_are_named()
    {
        using var work = new Workplace()
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", Text)))
            .WithFile("submissions/万州更正.xlsx", Of(Row(Unit, "万州区举办地方文献展", Text.Replace("六百", "八百", StringComparison.Ordinal), signed: "2025-03-09")));

        var (_, items, findings) = Json(work.Issue);

        Assert.Equal("submissions/万州更正.xlsx#报送!2", Assert.Single(items).GetProperty("from").GetString());
        Assert.Equal(["E72 C2"], Places(findings));
        Assert.Contains("submissions/万州更正.xlsx#报送!2", findings[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }
}
