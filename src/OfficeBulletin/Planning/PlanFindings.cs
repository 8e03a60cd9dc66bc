using OfficeBulletin.Submissions;

namespace OfficeBulletin.Planning;

/// <summary>What is to be said about a drafted issue: rules J60, J66 and J67.</summary>
internal sealed class PlanFindings
{
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> All => findings;

    public void ToFillIn(BulletinFacts facts)
    {
        var blanks = string.Join('、', facts.Blanks);
        if (blanks.Length > 0)
            findings.Add(new Finding("J60", "plan.to-fill-in", FindingLevel.Warning, new Place { Part = "masthead", File = "issue.json" }, $"报头、版记还缺 {blanks}；请在 registers.xlsx 的工作表“刊物”里填写，再预编一次。"));
    }

    public void NoRule(string column, IReadOnlyList<PlannedItem> items) => findings.Add(new Finding(
        "J66", "plan.no-column-rule", FindingLevel.Warning, items[0].Item.At(SubmissionField.Category),
        $"工作表“栏目”里没有一行适合类别“{DefaultColumns.CategoryOf(items[0].Item)}”的稿件，已排入【{column}】（{items.Count} 条）；请补上一行。", items[0].Item.Category));

    public void Joint(SubmissionItem other, SubmissionItem kept, IReadOnlyList<string> units) => findings.Add(new Finding(
        "J67", "plan.joint-attribution", FindingLevel.Info, other.At(SubmissionField.Title),
        $"正文与 {kept.Origin} 相同，只排那一条，供稿单位并列为{string.Join('、', units)}。"));
}
