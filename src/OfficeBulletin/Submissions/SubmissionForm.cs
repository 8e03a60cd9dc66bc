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

    /// <summary>副标题: a column that some units add; the form has it in the cell of the title.</summary>
    Subtitle,
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
        new(SubmissionField.Number, "序号", true, ["编号", "No", "No.", "序", "号", "顺序", "顺序号", "行号", "项次", "稿件序号", "稿件编号"]),
        new(SubmissionField.Units, "报送单位", true,
        [
            "单位", "供稿单位", "来稿单位", "填报单位", "单位名称", "部门", "报送部门", "供稿部门", "来稿部门", "部门名称", "报送处室", "供稿处室", "处室", "处室名称", "区县", "区县名称", "报送区县", "供稿区县", "投稿单位", "报稿单位",
            "上报单位", "信息报送单位", "报送单位名称", "供稿单位名称", "单位全称", "所属单位", "所在单位", "撰稿单位", "科室", "报送科室",
        ]),
        new(SubmissionField.Title, "标题", true,
        [
            "稿件标题", "信息标题", "题目", "名称", "稿件名称", "信息名称", "稿件题目", "信息题目", "文章标题", "文章题目", "文章名称", "文稿标题", "文稿名称", "新闻标题", "材料标题", "材料名称", "标题名称", "信息主题", "主题",
            "主标题", "正标题", "篇名", "标题/题目", "稿件", "标题内容",
        ]),
        new(SubmissionField.Category, "类别", true,
        [
            "栏目", "栏目/类别", "类别/栏目", "信息类别", "稿件类别", "种类", "类型", "栏目名称", "所属栏目", "建议栏目", "拟用栏目", "报送栏目", "稿件类型", "信息类型", "稿件种类", "信息种类", "文稿类别", "文章类别", "文章类型",
            "分类", "稿件分类", "信息分类", "稿件栏目", "信息栏目", "体裁", "栏目类别", "类别栏目", "栏目或类别", "类别或栏目",
        ]),
        new(SubmissionField.Body, "正文", true,
        [
            "内容", "信息内容", "稿件内容", "正文内容", "稿件正文", "信息正文", "文章正文", "文章内容", "文稿内容", "文稿正文", "主要内容", "具体内容", "详细内容", "内容正文", "稿件全文", "全文", "文字内容", "新闻内容",
        ]),
        new(SubmissionField.Attachment, "附件名", true,
        [
            "附件", "附件名称", "文件名", "稿件文件", "Word文件", "正文附件", "文件名称", "附件文件名", "附件文件", "稿件文件名", "稿件附件", "文稿附件", "Word文件名", "Word附件", "Word文档", "Word稿", "Word稿件",
            "文档名", "文档名称", "文档", "电子稿", "电子版", "电子稿件", "电子稿文件名", "电子版文件名", "正文文件", "正文文件名", "附件Word文件名", "附件名/文件名", "稿件文档",
        ]),
        new(SubmissionField.Length, "字数", false, ["正文字数", "稿件字数", "总字数", "字数统计", "字符数", "文章字数", "文稿字数", "信息字数"]),
        new(SubmissionField.EventDate, "事件日期", true,
        [
            "日期", "时间", "事件时间", "活动日期", "活动时间", "发生日期", "发生时间", "事发日期", "事发时间", "事件发生日期", "事件发生时间", "会议日期", "会议时间", "信息日期", "信息时间", "新闻日期", "事项日期", "事项时间", "事件日",
            "事件/活动日期", "事件（活动）日期",
        ]),
        new(SubmissionField.Author, "撰稿人", true,
        [
            "作者", "撰稿", "供稿人", "通讯员", "报送人", "联系人", "撰稿人姓名", "作者姓名", "撰写人", "执笔人", "执笔", "信息员", "起草人", "拟稿人", "拟稿", "写稿人", "投稿人", "供稿人姓名", "采写", "文/作者", "填报人",
            "联系人姓名", "联络员", "经办人", "报送人姓名", "报送姓名", "报送人员", "报送人员姓名", "撰稿姓名", "撰稿人员", "撰稿人员姓名", "供稿姓名", "供稿人员", "通讯员姓名", "信息员姓名", "填报人姓名", "联系姓名",
        ]),
        new(SubmissionField.Phone, "联系电话", true,
        [
            "电话", "联系方式", "手机", "手机号", "手机号码", "电话号码", "联系电话号码", "联系手机", "移动电话", "联络电话", "联系人电话", "联系人联系电话", "联系人联系方式", "撰稿人电话", "撰稿人联系电话", "撰稿人联系方式", "撰稿人手机",
            "作者电话", "作者联系电话", "作者联系方式", "办公电话", "固定电话", "座机", "联系号码",
        ]),
        new(SubmissionField.SignedBy, "审签人", true,
        [
            "审核人", "签发人", "审签领导", "审核领导", "审签", "审签人姓名", "审签人员", "审稿人", "审批人", "签批人", "审定人", "审阅人", "审核", "签发", "签发领导", "领导审签", "审签负责人", "审核人姓名", "单位审签人", "单位审核人",
            "分管领导", "审核人员", "签审人", "审签姓名", "审核姓名", "签发姓名", "审签领导姓名", "审核领导姓名", "签发人姓名", "签发领导姓名", "审签领导签字", "审稿领导",
        ]),
        new(SubmissionField.SignedOn, "审签日期", true,
        [
            "审签时间", "审核日期", "签发日期", "审核时间", "签发时间", "审批日期", "审批时间", "签批日期", "签批时间", "审定日期", "审定时间", "审稿日期", "审稿时间", "签字日期", "审签年月日", "领导审签日期", "领导审签时间", "签审日期",
        ]),
        new(SubmissionField.Commission, "约稿编号", false, ["约稿", "是否约稿", "是否约稿/约稿编号", "约稿号", "约稿单号", "约稿通知单号", "约稿通知编号", "约稿通知单编号", "是否为约稿", "约稿情况", "约稿文号", "是否约稿约稿编号"]),
        new(SubmissionField.Channels, "已报送其他渠道", false,
        [
            "其他渠道", "报送渠道", "已报渠道", "已报送渠道", "是否已报送其他渠道", "同时报送渠道", "其他报送渠道", "已报其他渠道", "已投渠道", "已投稿渠道", "已发布渠道", "其它渠道", "已报送其它渠道", "报送其他渠道", "报送其他渠道情况",
            "其他渠道报送情况", "已报送的其他渠道",
        ]),
        new(SubmissionField.FirstRelease, "是否首发", false, ["首发", "是否为首发", "首发情况", "是否首次发布", "是否首次报送", "是否首次刊发", "首发与否"]),
        new(SubmissionField.Pictures, "图片数", false,
        [
            "图片", "图片数量", "图片张数", "配图数", "配图数量", "配图", "配图张数", "照片", "照片数", "照片数量", "照片张数", "图数", "附图", "附图数", "插图数", "图片/张", "图片个数", "配图情况",
        ]),
        new(SubmissionField.Classification, "密级声明", true,
        [
            "密级", "涉密情况", "是否涉密", "保密声明", "涉密声明", "涉密与否", "密级情况", "保密情况", "不涉密声明", "是否涉及国家秘密", "是否涉及秘密", "保密审查", "保密审查情况", "保密审查意见", "涉密审查", "保密承诺", "是否涉密信息",
            "是否为涉密信息", "涉密审查情况",
        ]),
        new(SubmissionField.Note, "备注", false, ["说明", "附注", "其他说明", "其它说明", "备注说明", "备考", "情况说明", "其他", "其它", "其他情况", "补充说明"]),
    ];

    /// <summary>Columns that the form does not print and that are read where a unit has them.</summary>
    public static IReadOnlyList<SubmissionColumn> Added { get; } = [new(SubmissionField.Subtitle, "副标题", false, ["副题", "稿件副标题", "文章副标题", "信息副标题"])];

    /// <summary>The column of a field, whether the form prints it or not.</summary>
    public static SubmissionColumn Column(SubmissionField field) => (int)field < Columns.Count ? Columns[(int)field] : Added[(int)field - Columns.Count];

    /// <summary>Categories that the template offers; an office may use others.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["动态", "经验交流", "短波", "调研", "其他"];

    /// <summary>Other channels (其他渠道) that the template offers; a unit may name others.</summary>
    public static IReadOnlyList<string> Channels { get; } = ["上级主管部门", "党委信息", "政府信息", "本单位网站", "微信公众号", "报刊", "广播电视"];
}
