using OfficeBulletin.Issues.Json;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Planning;

/// <summary>What an issue is planned from.</summary>
/// <param name="Items">All usable items in the order of their files and rows.</param>
/// <param name="Rules">The sheet 栏目; empty when there is none.</param>
/// <param name="Written">The columns of columns.json.</param>
public sealed record PlanSources(
    IReadOnlyList<SubmissionItem> Items,
    Duplicates Duplicates,
    UnitRegister? Units,
    IReadOnlyList<ColumnRule> Rules,
    BulletinFacts Facts,
    IReadOnlyList<WrittenColumn> Written);

/// <summary>Drafts an issue (预编): which item stands in which column, in which order.</summary>
public static class IssuePlanner
{
    public static Outcome<PlannedIssue> Plan(PlanSources sources)
    {
        var findings = new PlanFindings();
        var order = new OfficialOrder(sources.Units);
        var items = JointItems.Of(order.Sort(sources.Items.Where(item => !sources.Duplicates.Superseded.ContainsKey(item.Origin))), sources.Duplicates, findings);
        var columns = ColumnOrder.Of(sources, items, order, findings);
        findings.ToFillIn(sources.Facts);
        return Outcome.Of(new PlannedIssue(sources.Facts, columns), findings.All);
    }
}
