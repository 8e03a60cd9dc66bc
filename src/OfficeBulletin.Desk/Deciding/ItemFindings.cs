using System.Globalization;
using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Deciding;

/// <summary>What is said when something cannot be done with an item: D80–D84, and D01–D05 in its words.</summary>
internal static class ItemFindings
{
    public static Finding NotFound() => DeskFindings.NotFound("篇稿件");

    /// <summary>Somebody else did something with it since.</summary>
    public static Finding Stale(StoredItem item, ItemStep? latest)
    {
        var by = latest?.By is { } who ? $"{who}已在您之后处理过这篇稿件（{Word(latest.Step)}）" : "这篇稿件已在您打开之后变了";
        return new Finding("D02", "desk.stale", FindingLevel.Error, new Place(), $"{by}，现在是第 {item.Revision.ToString(CultureInfo.InvariantCulture)} 次改动；请重新打开看过，再决定。");
    }

    public static Finding StepNotOpen(string state, string step) =>
        new("D80", "item.step-not-open", FindingLevel.Error, new Place { Slot = "decision" }, $"这篇稿件{State(state)}，不能再{Word(step)}；{Instead(state)}", step);

    public static Finding ReasonNeeded(string step) =>
        new("D81", "item.reason-needed", FindingLevel.Error, new Place { Slot = "reason" }, $"{Word(step)}要写明理由，报送单位看得到；请填写后再办。");

    /// <param name="sentence">Why not, and what to do.</param>
    public static Finding MergeRefused(string sentence) => new("D82", "item.merge-refused", FindingLevel.Error, new Place { Slot = "into" }, sentence);

    public static Finding ChannelUnknown(string channel, string? nearest, IEnumerable<string> known) =>
        new("D83", "item.channel-unknown", FindingLevel.Error, new Place { Slot = "channel" }, $"没有渠道“{channel}”；{(nearest is null ? $"现有的渠道是{string.Join('、', known)}，" : $"是不是“{nearest}”？")}新渠道请先写进台账设置或名册的“渠道”表。", channel, nearest);

    public static Finding MarksNotTaken(string state) =>
        new("D84", "item.marks-not-taken", FindingLevel.Error, new Place(), $"这篇稿件{State(state)}，不能登记转报和采用；{Instead(state)}");

    /// <summary>已采用 …</summary>
    private static string State(string state) => state switch
    {
        ItemSteps.Received => "还没有处理",
        ItemSteps.Accepted => "已采用",
        ItemSteps.Returned => "已退改",
        ItemSteps.Rejected => "已定为不用",
        ItemSteps.Merged => "已并入另一篇",
        ItemSteps.Planned => "已编入草稿",
        ItemSteps.Published => "已刊发",
        _ => "已由更正稿代替",
    };

    private static string Instead(string state) => state switch
    {
        ItemSteps.Merged => "请办理所并入的那一篇，或先采用这一篇来取消并稿。",
        ItemSteps.Planned => "请先从草稿里取出。",
        ItemSteps.Published => "刊发了的稿件不再改动。",
        ItemSteps.Replaced => "请办理更正稿。",
        ItemSteps.Returned => "请先采用，或等单位报来更正稿。",
        _ => "请重新打开看过，再决定。",
    };

    private static string Word(string step) => step switch
    {
        ItemSteps.Accept => "采用",
        ItemSteps.Return => "退改",
        ItemSteps.Reject => "不用",
        ItemSteps.Merge => "并稿",
        ItemSteps.Plan => "编入草稿",
        ItemSteps.Unplan => "取出草稿",
        ItemSteps.Publish => "刊发",
        ItemSteps.Replace => "更正",
        "forward" or "withdraw" => "登记转报",
        "adopt" or "unadopt" => "登记采用",
        "join" or "part" => "并稿",
        _ => "办理",
    };
}
