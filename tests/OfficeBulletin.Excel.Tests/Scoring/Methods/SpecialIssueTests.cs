using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>A method of two rows: a point for an item used, five for one that fills an issue.</summary>
public sealed class SpecialIssueTests
{
    [Fact]
    public void A_special_issue_counts_five()
    {
        var table = Rules("项目 | 方式 | 分值\n采用 | | 1\n采用 | 专期 | 5").Points("2023", Item("2023-01-10", Dongqu).In("政务信息"), Item("2023-01-10", Dongqu).In("政务信息", "专期"), Item("2023-01-10", Dongqu).In("政务信息", "部分"));

        Assert.Equal(["采用·政务信息 2→2", "采用·政务信息（专期） 1→5"], table.Parts(Dongqu));
    }
}
