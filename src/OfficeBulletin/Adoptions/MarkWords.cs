using System.Buffers;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Adoptions;

/// <summary>The words by which cells of a channel say yes, no, how, or that nobody knows yet.</summary>
internal static class MarkWords
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–―─－_~/\\");

    private static readonly string[] Doubts =
    [
        "待定", "待审", "待核", "待查", "待批", "待复", "待报", "待采", "待用", "待发", "待刊", "待回", "待确", "待处", "待补", "待通", "等待", "等通知", "等回复", "有待", "审核", "审阅", "审查", "审批", "审定", "送审", "在审", "正在", "处理中", "进行中",
        "拟采", "拟用", "拟刊", "拟报", "拟定", "拟于", "拟发", "拟转", "未定", "未知", "未明", "未回", "未确", "未审", "未详", "尚未", "尚无", "尚在", "暂定", "暂缓", "暂存", "可能", "或许", "也许", "大概", "是否", "不详", "不明", "不清", "不确", "不一定", "不知",
        "说不准", "没有", "退稿", "退回", "已退", "撤稿", "撤回", "计划", "准备", "备用", "备选", "存疑", "核实", "?",
    ];

    /// <summary>A yes or no that says no more; null for any other text.</summary>
    /// <param name="forwarded">True in a column 转报, where 已报 says yes.</param>
    public static bool? Plain(string text, bool forwarded)
    {
        var tight = HalfWidth.Tight(text).Trim('。', '.', '(', ')', '!');
        if (tight.Length == 0 || tight.AsSpan().IndexOfAnyExcept(Dashes) < 0)
            return false;
        return tight switch
        {
            "用" or "●" or "采用" or "已采用" or "录用" or "已录用" or "刊用" or "已刊用" or "刊发" or "已刊发" or "刊登" or "已刊登" or "已刊" or "登载" or "已登载" or "采纳" or "已采纳" or "已采" or "已用" or "已发" or "发表" or "已发表" or "发布" or "已发布" or "已上网" or "✅" => true,
            "转报" or "已转报" or "报送" or "已报送" or "上报" or "已上报" or "已报" or "推送" or "已推送" or "推荐" or "已推荐" or "已送" or "已转" or "已投" or "已投稿" => forwarded ? true : null,
            "未采用" or "未录用" or "未刊用" or "未刊发" or "未刊登" or "未刊" or "未登载" or "未登" or "未采纳" or "未采" or "未用" or "未发" or "未发表" or "未发布" or "未转报" or "未报" or "未报送" or "未上报" or "未转" or "未推送" or "未推荐" or "未投" => false,
            "无采用" or "无录用" or "无刊用" or "不采用" or "不用" or "没采用" or "没用" or "没报" or "没" or "暂无" or "空" or "〇" or "☐" or "□" or "☒" or "✕" or "✖" or "╳" or "❌" or "乂" => false,
            _ when YesNo.SaysNothing(tight) => false,
            _ => YesNo.Read(tight),
        };
    }

    /// <summary>单篇 of 单篇 and 单篇采用; null for a word that tells no manner of use.</summary>
    public static string? Manner(string text)
    {
        var tight = HalfWidth.Tight(text).Trim('(', ')');
        foreach (var ending in (ReadOnlySpan<string>)["采用", "刊用", "录用", "刊发", "刊登"])
        {
            if (tight.Length > ending.Length && tight.EndsWith(ending, StringComparison.Ordinal))
                tight = tight[..^ending.Length];
        }
        return tight is "单篇" or "单条" or "单独" or "整篇" or "全文" or "综合" or "部分" or "摘要" or "摘登" or "摘编" or "摘发" or "节选" or "合编" or "简讯" or "短讯" or "转载" or "头条" ? tight : null;
    }

    /// <summary>True for a word in brackets behind a place that may tell how it was used: short, Chinese, without figures.</summary>
    public static bool MayBeManner(string text)
    {
        foreach (var character in text)
        {
            if (character is not (>= '\u4E00' and <= '\u9FFF' or '、' or '+'))
                return false;
        }
        return text.Length is > 0 and <= 8 && !Doubtful(text);
    }

    /// <summary>True when the words say that it is not known yet.</summary>
    public static bool Doubtful(string tight)
    {
        if (tight is ['待' or '拟', ..] or "退" or "报" or "转" or "等")
            return true;
        foreach (var doubt in Doubts)
        {
            if (tight.Contains(doubt, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
