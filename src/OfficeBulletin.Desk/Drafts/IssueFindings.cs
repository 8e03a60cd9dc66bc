namespace OfficeBulletin.Desk.Drafts;

/// <summary>What may be wrong with a draft (拟稿) and its plan: rules D61–D70.</summary>
public static class IssueFindings
{
    public static Finding UnknownItem(string id, Place where) =>
        Error("D61", "issue.item-unknown", where, id, "编辑台上没有这篇稿件；请从稿件列表里重新选，或从计划里删去。");

    public static Finding NotAccepted(string title, string state, Place where) =>
        Error("D62", "issue.item-not-accepted", where, title, $"这篇稿件{Word(state)}，不能排入；请先采纳，或从计划里删去。");

    public static Finding Elsewhere(string title, Place where) =>
        Error("D63", "issue.item-elsewhere", where, title, "这篇稿件已排在另一期拟稿里；请先从那一期取下，或从这一期删去。");

    public static Finding Row(string from, Place where) =>
        Error("D64", "issue.row-elsewhere", where, from, "编辑台的计划不用“from”取报送表的行；请用“item”写稿件的编号。");

    public static Finding NoAttachment(string title, string name, Place where) =>
        Error("D65", "issue.attachment-missing", where, name, $"“{title}”写明正文在“{name}”里，报送的文件里没有它；请退回补报，或在计划里写上正文（body）。");

    public static Finding NumberNotUsed(string written, string proposed) => new(
        "D66", "issue.number-not-used", FindingLevel.Warning, Place.Of("masthead"), $"期号到发布时才取，计划里写的{written}没有用，拟稿印的是{proposed}；请从计划的报头里删去，或先设定本年起始期号。", written, proposed);

    public static Finding OtherIssue() => new(
        "D67", "issue.other-document", FindingLevel.Warning, new Place(), "这份 Word 文件是由另一期组成的，已按这一期保存；拿错了的，请恢复上一版。");

    public static Finding NoOffice(string sentence) => new("D68", "issue.no-office", FindingLevel.Error, new Place(), sentence);

    public static Finding Unrelated() => new(
        "D70", "issue.unrelated-document", FindingLevel.Error, new Place(), "这份 Word 文件里没有这一期的任何一篇稿件，看来拿错了，没有保存；请找到这一期的文件再存，或重新下载一份。");

    public static Finding Empty() => new("D69", "issue.empty", FindingLevel.Warning, new Place(), "这一期还没有排入稿件，组出来只有报头和版记；请先在计划里排好栏目和稿件。");

    private static string Word(string state) => state switch
    {
        "received" => "还没有处理",
        "returned" => "已退回",
        "rejected" => "未采用",
        "merged" => "已并入另一篇",
        "published" => "已经刊出",
        "replaced" => "已被更正稿替换",
        _ => "还不能用",
    };

    private static Finding Error(string rule, string name, Place where, string quote, string sentence) => new(rule, name, FindingLevel.Error, where, sentence, quote);
}
