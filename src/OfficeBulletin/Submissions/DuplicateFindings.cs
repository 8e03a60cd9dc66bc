using System.Globalization;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Submissions;

/// <summary>What is to be said about items that are alike: rules E71–E75. Each stands at the title of the later item and names the other.</summary>
internal sealed class DuplicateFindings(IReadOnlyList<ReceivedItem> items)
{
    private readonly List<(int Item, Finding Finding)> findings = [];

    /// <summary>In the order of the items.</summary>
    public IReadOnlyList<Finding> InOrder() => [.. findings.OrderBy(found => found.Item).Select(found => found.Finding)];

    public void Again(int item, int first) =>
        Add("E71", "submission.item-again", FindingLevel.Info, item, $"这条稿件与{Name(first)}相同，是重复报送，只算一条。");

    public void Replaced(int older, int newer) =>
        Add("E72", "submission.item-replaced", FindingLevel.Info, older, $"同一单位又报来改稿{Name(newer)}，审签日期是 {Date(newer)}，在这一条（{Date(older)}）之后；用改稿，这一条不用。");

    public void Corrected(int older, int newer) =>
        Add("E72", "submission.item-replaced", FindingLevel.Info, older, $"同一单位又报来{Name(newer)}，备注或文件名写明是更正、修改稿；用那一条，这一条不用。");

    public void Undecided(IReadOnlyList<int> group)
    {
        foreach (var item in group.Skip(1))
            Add("E73", "submission.item-versions", FindingLevel.Warning, item, $"与{Name(group[0])}像是同一稿件的两个版本，审签日期、备注和文件名都分不出先后，都留着；请定用哪一条。");
    }

    public void SameText(IReadOnlyList<int> group)
    {
        foreach (var item in group.Skip(1))
        {
            Add("E74", "submission.same-text", FindingLevel.Warning, item, OfOneUnit(item, group[0])
                ? $"正文与同一单位的{Name(group[0])}相同或几乎相同，标题不同，都留着；请核对是否粘贴有误，或只用一条。"
                : $"正文与{Units(group[0])}的{Name(group[0])}相同或几乎相同；请定由谁供稿，或并列供稿，只用一条。");
        }
    }

    public void SameEvent(IReadOnlyList<int> group)
    {
        foreach (var item in group.Skip(1))
            Add("E75", "submission.same-event", FindingLevel.Info, item, $"与{Units(group[0])}的{Name(group[0])}像是写同一件事；可以合成一篇，供稿单位并列。");
    }

    private string Name(int item) => $"“{Contents.InOneLine(items[item].Item.Title)}”（{items[item].Item.Origin}）";

    private string Units(int item) => string.Join('、', items[item].Item.Units);

    private bool OfOneUnit(int one, int other) => items[one].Item.Units.Intersect(items[other].Item.Units, StringComparer.Ordinal).Any();

    private string Date(int item) => items[item].Item.SignedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "未写";

    private void Add(string rule, string name, FindingLevel level, int item, string message) =>
        findings.Add((item, new Finding(rule, name, level, items[item].Item.At(SubmissionField.Title), message, Contents.InOneLine(items[item].Item.Title))));
}
