using System.Globalization;

namespace OfficeBulletin.Issues.Reading;

/// <summary>Everything that reading an issue back may have to say: rules R01 to R29. Rules from R40 on belong to the reader of the file's format.</summary>
internal static class ReadingFindings
{
    private const int QuoteLength = 40;

    public static Finding Empty() => new("R01", "read.empty", FindingLevel.Error, new Place(), "文件里没有任何文字，请换一份文件。");

    public static Finding MastheadLineUnknown(string line) =>
        Warning("R02", "read.masthead-line-unknown", Place.Of("masthead"), "报头里的这一行看不懂，没有读入，请核对。", line);

    public static Finding NumberUnreadable(string line) =>
        Warning("R03", "read.number-unreadable", Place.Of("masthead"), "期号不是“第N期”“总第N期”的写法，没有读出，请核对。", line);

    public static Finding DateUnreadable(string line) =>
        Warning("R04", "read.date-unreadable", Place.Of("masthead"), "报头日期不是真实的日期，没有读出，请改正。", line);

    public static Finding YearAssumed(DateOnly date, int number, int year) => new(
        "R05", "read.year-assumed", FindingLevel.Info, Place.Of("masthead"),
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月印发的第{number}期按{year}年的期号读取，如不对请改年份。"));

    public static Finding ContentsLineUnknown(string line) =>
        Warning("R06", "read.contents-line-unknown", Place.Of("contents"), "目录里的这一行前面没有栏目，请核对。", line);

    public static Finding NoColumn(string line) =>
        Warning("R07", "read.no-column", Place.Of("article"), "第一个【栏目】之前就有正文，已读入一个没有名称的栏目，请补上栏目标题。", Beginning(line));

    public static Finding TextOutsideItems(Place where, string text) =>
        Warning("R08", "read.text-outside-items", where, "这一段不属于任何稿件，已单独保留；请移进一篇稿件，或补上标题和供稿单位。", Beginning(text));

    public static Finding TextOutsideControl(Place where, string text) =>
        Info("R09", "read.text-outside-control", where, "这一段在稿件的内容控件之外，已并入前一篇稿件，请核对。", text);

    public static Finding ItemInsideControl(Place where, string text) =>
        Info("R10", "read.item-inside-control", where, "前一篇稿件的内容控件里又开始了一篇，已按新稿件读取，请核对。", text);

    public static Finding AttributionUnreadable(Place where, string text) =>
        Warning("R11", "read.attribution-unreadable", where, "供稿样式的这一行不是“（单位供稿）”的写法，已作为正文保留，请改正。", text);

    public static Finding AttributionTwice(Place where, string text) =>
        Info("R12", "read.attribution-twice", where, "同一篇稿件有两行供稿，单位已合并，请核对。", text);

    public static Finding AttributionAlone(Place where, string text) =>
        Warning("R13", "read.attribution-alone", where, "供稿行前面没有稿件，已单独保留，请核对。", text);

    public static Finding AfterAttribution(Place where, string? name) =>
        Info("R14", "read.block-after-attribution", where, "供稿行之后的表格或图片已并入前一篇稿件，请核对位置。", name);

    public static Finding NoteNotKept(Place where, string text) =>
        Warning("R15", "read.note-not-kept", where, "标题、题注或表格里的脚注没有读入，请把它移到正文。", text);

    public static Finding BoxedText(Place where, string text) =>
        Info("R16", "read.boxed-text", where, "这段文字在文本框里，已按所在位置读入正文，请核对。", text);

    public static Finding NoticeTextAfterTables(Place where, string text) =>
        Info("R17", "read.notice-text-after-tables", where, "通报表格之后的文字已并入说明文字，请核对。", text);

    public static Finding TableWithoutCaption(Place where) =>
        Warning("R18", "read.table-without-caption", where, "通报里的这张表没有表题，请补上。", null);

    public static Finding MergedCells(Place where) =>
        Warning("R19", "read.merged-cells", where, "通报表格里有合并单元格，被合并的格按空格读取，请核对。", null);

    public static Finding TableContinued(Place where) =>
        Info("R20", "read.table-continued", where, "没有表题和表头的续表已并入上一张表，请核对。", null);

    public static Finding ItemsInNotice(Place where, string text) =>
        Info("R21", "read.items-in-notice", where, "情况通报栏目里还有稿件，已一并读取，请核对。", text);

    public static Finding ImprintLineUnknown(string line) =>
        Warning("R22", "read.imprint-line-unknown", Place.Of("imprint"), "版记里的这一行不是报、送、发、责编、电话或邮箱，没有读入，请核对。", line);

    public static Finding ImprintTwice(string label, string value) =>
        Warning("R23", "read.imprint-twice", Place.Of("imprint"), $"版记里“{label}”出现了两次，内容已合并，请核对。", value);

    public static Finding ItemIdTwice(Place where, string id) =>
        Info("R24", "read.item-id-twice", where, "两篇稿件的内容控件是同一个编号（可能是复制的），后一篇按新稿件读取。", id);

    public static Finding NoticePicture(Place where, string name) =>
        Info("R25", "read.notice-picture", where, "情况通报里有图片，已并入说明文字，请核对。", name);

    public static Finding TextOutsideSlot(string line) =>
        Info("R26", "read.text-outside-slot", Place.Of("masthead"), "编印单位的内容控件之外还有文字，只读入了控件里的，请核对。", line);

    public static Finding ListNumber(Place where, string text) =>
        Warning("R27", "read.list-number", where, "这一段用了自动编号，编号没有读进文字，请把编号改成手工输入的文字。", Beginning(text));

    public static Finding PictureNotKept(Place where, string name) =>
        Info("R28", "read.picture-not-kept", where, "报头、目录或版记里的图片没有读入；图片要放进模板。", name);

    /// <summary>The beginning of a text that is kept; a text that is not kept is quoted whole.</summary>
    private static string Beginning(string text) => text.Length <= QuoteLength ? text : text[..(char.IsHighSurrogate(text[QuoteLength - 1]) ? QuoteLength - 1 : QuoteLength)];

    private static Finding Warning(string rule, string name, Place where, string message, string? quote) =>
        new(rule, name, FindingLevel.Warning, where, message, quote);

    private static Finding Info(string rule, string name, Place where, string message, string? quote) =>
        new(rule, name, FindingLevel.Info, where, message, quote is null ? null : Beginning(quote));
}
