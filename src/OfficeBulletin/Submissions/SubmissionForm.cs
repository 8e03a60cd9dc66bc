namespace OfficeBulletin.Submissions;

/// <summary>What a row of a submission workbook (报送表) can say about its item, in the order of the form's columns.</summary>
public enum SubmissionField
{
    /// <summary>序号</summary>
    Number,

    /// <summary>报送单位</summary>
    Units,

    /// <summary>标题</summary>
    Title,

    /// <summary>类别</summary>
    Category,

    /// <summary>正文</summary>
    Body,

    /// <summary>附件名</summary>
    Attachment,

    /// <summary>字数</summary>
    Length,

    /// <summary>事件日期</summary>
    EventDate,

    /// <summary>撰稿人</summary>
    Author,

    /// <summary>联系电话</summary>
    Phone,

    /// <summary>审签人</summary>
    SignedBy,

    /// <summary>审签日期</summary>
    SignedOn,

    /// <summary>约稿编号</summary>
    Commission,

    /// <summary>已报送其他渠道</summary>
    Channels,

    /// <summary>是否首发</summary>
    FirstRelease,

    /// <summary>图片数</summary>
    Pictures,

    /// <summary>密级声明</summary>
    Classification,

    /// <summary>备注</summary>
    Note,
}

/// <summary>One column of the form.</summary>
/// <param name="Heading">Heading as the template prints it, without the star.</param>
/// <param name="Required">True when a row without it is not complete; of <see cref="SubmissionField.Body"/> and <see cref="SubmissionField.Attachment"/> one is enough.</param>
/// <param name="OtherHeadings">Other words that units write for the same column.</param>
public sealed record SubmissionColumn(SubmissionField Field, string Heading, bool Required, IReadOnlyList<string> OtherHeadings);

/// <summary>The form of a submission workbook: its sheets, columns and lists, one for the template that is written and the workbooks that come back.</summary>
public static class SubmissionForm
{
    public const string SheetName = "报送";

    /// <summary>The sheet with the instructions, which holds no items.</summary>
    public const string InstructionsName = "说明";

    /// <summary>The sheet that nobody sees, with the template's version and the lists its cells offer. It holds no items, and that it is hidden is no news.</summary>
    public const string ListsName = "列表";

    /// <summary>The only declaration with which an item may be sent this way (密级声明).</summary>
    public const string Unclassified = "不涉密";

    public static IReadOnlyList<SubmissionColumn> Columns { get; } =
    [
        new(SubmissionField.Number, "序号", true, ["编号", "No", "No."]),
        new(SubmissionField.Units, "报送单位", true, ["单位", "供稿单位", "来稿单位", "填报单位", "单位名称", "部门"]),
        new(SubmissionField.Title, "标题", true, ["稿件标题", "信息标题", "题目", "名称", "稿件名称"]),
        new(SubmissionField.Category, "类别", true, ["栏目", "栏目/类别", "类别/栏目", "信息类别", "稿件类别", "种类", "类型"]),
        new(SubmissionField.Body, "正文", true, ["内容", "信息内容", "稿件内容", "正文内容"]),
        new(SubmissionField.Attachment, "附件名", true, ["附件", "附件名称", "文件名", "稿件文件", "Word文件", "正文附件"]),
        new(SubmissionField.Length, "字数", false, []),
        new(SubmissionField.EventDate, "事件日期", true, ["日期", "时间", "事件时间", "活动日期", "活动时间", "发生日期", "发生时间"]),
        new(SubmissionField.Author, "撰稿人", true, ["作者", "撰稿", "供稿人", "通讯员", "报送人", "联系人"]),
        new(SubmissionField.Phone, "联系电话", true, ["电话", "联系方式", "手机", "手机号", "手机号码"]),
        new(SubmissionField.SignedBy, "审签人", true, ["审核人", "签发人", "审签领导", "审核领导"]),
        new(SubmissionField.SignedOn, "审签日期", true, ["审签时间", "审核日期", "签发日期", "审核时间", "签发时间"]),
        new(SubmissionField.Commission, "约稿编号", false, ["约稿", "是否约稿", "是否约稿/约稿编号"]),
        new(SubmissionField.Channels, "已报送其他渠道", false, ["其他渠道", "报送渠道", "已报渠道"]),
        new(SubmissionField.FirstRelease, "是否首发", false, ["首发"]),
        new(SubmissionField.Pictures, "图片数", false, ["图片", "图片数量", "图片张数", "配图数"]),
        new(SubmissionField.Classification, "密级声明", true, ["密级", "涉密情况", "是否涉密", "保密声明"]),
        new(SubmissionField.Note, "备注", false, ["说明", "附注"]),
    ];

    /// <summary>Categories that the template offers; an office may use others.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["动态", "经验交流", "短波", "调研", "其他"];

    /// <summary>Other channels (其他渠道) that the template offers; a unit may name others.</summary>
    public static IReadOnlyList<string> Channels { get; } = ["上级主管部门", "党委信息", "政府信息", "本单位网站", "微信公众号", "报刊", "广播电视"];
}
