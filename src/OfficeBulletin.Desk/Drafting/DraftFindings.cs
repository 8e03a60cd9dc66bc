using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Drafting;

/// <summary>What is to be said about the file that a draft is written to: rules J61–J65, J68 and J69.</summary>
internal static class DraftFindings
{
    public static Finding NoSubmissions(string folder) => new(
        "J68", "plan.no-submissions", FindingLevel.Error, Place.InFile(folder), $"“{folder}”里没有 submissions 文件夹；请把各单位的报送表放进 {Path.Combine(folder, SubmissionsName)}。", folder);

    public static Finding NothingUsable(string folder) => new(
        "J61", "plan.nothing-usable", FindingLevel.Error, Place.InFile(folder), "报送的稿件没有一条可用，没有写出 issue.json；请按上面的问题请单位改正。");

    public static Finding Edited(int more, int gone) => new(
        "J62", "plan.issue-edited", FindingLevel.Error, Place.InFile(DraftFile.IssueName),
        $"issue.json 有人改过，或不是预编写出的，没有动它；新稿写在 issue.new.json：其中 {more} 条不在 issue.json 里，issue.json 里有 {gone} 条的报送行已变动。请把要用的抄入 issue.json。");

    public static Finding More(PlannedItem item, string column) => new(
        "J63", "plan.item-new", FindingLevel.Info, item.Item.At(SubmissionField.Title), $"新来的稿件，不在 issue.json 里，预编排在【{column}】。", item.Title);

    public static Finding Gone(DraftItem item) => new(
        "J64", "plan.item-gone", FindingLevel.Warning, item.Where, $"issue.json 用到的 {item.From} 现在没有这一条可用的稿件；请删去这一条，或请单位补报。", item.Row?.Title ?? item.From);

    public static Finding Moved(DraftItem item, SubmissionItem now) => new(
        "J65", "plan.item-moved", FindingLevel.Warning, item.Where,
        $"issue.json 用到的 {item.From} 变了：“{item.Row?.Title}”现在是 {now.Origin}“{Contents.InOneLine(now.Title)}”；请改 from 和 row。", item.From, now.Origin.ToString());

    public static Finding NewDraftEdited() => new(
        "J69", "plan.new-draft-edited", FindingLevel.Error, Place.InFile(DraftFile.NewName), "issue.new.json 有人改过，没有动它，这次的新稿没有写出；请把它改名或删去，再预编一次。", DraftFile.NewName);

    private const string SubmissionsName = Receiving.SubmissionPlaces.FolderName;
}
