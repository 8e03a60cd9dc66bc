namespace OfficeBulletin.Word;

/// <summary>Tags of the content controls that are a template's slots. The assembled document keeps them, so that values are read back from where an editor sees them.</summary>
public static class SlotNames
{
    public const string Prefix = "ob:";
    public const string Title = "ob:masthead.title";
    public const string Number = "ob:masthead.number";
    public const string CumulativeNumber = "ob:masthead.cumulative";
    public const string Publisher = "ob:masthead.publisher";
    public const string Date = "ob:masthead.date";
    public const string Contents = "ob:contents";
    public const string Body = "ob:body";
    public const string Report = "ob:imprint.report";
    public const string Send = "ob:imprint.send";
    public const string Distribute = "ob:imprint.distribute";
    public const string Editor = "ob:imprint.editor";
    public const string Phone = "ob:imprint.phone";
    public const string Email = "ob:imprint.email";

    /// <summary>Tag prefix of an item's block control; its id follows.</summary>
    public const string Item = "ob:item:";

    /// <summary>Tag prefix of a notice's block control.</summary>
    public const string Notice = "ob:notice:";

    /// <summary>Name prefix of the hidden bookmark that marks an item where controls were dropped.</summary>
    public const string ItemBookmark = "_ob_";

    /// <summary>Every slot, in the order of the printed page, with what an editor calls it. Only the first three an issue cannot do without.</summary>
    public static IReadOnlyList<Slot> All { get; } =
    [
        new(Title, "刊名", true),
        new(Contents, "目录", true),
        new(Body, "正文", true),
        new(Number, "期号", false),
        new(CumulativeNumber, "总期号", false),
        new(Publisher, "编印单位", false),
        new(Date, "日期", false),
        new(Report, "报", false),
        new(Send, "送", false),
        new(Distribute, "发", false),
        new(Editor, "责编", false),
        new(Phone, "电话", false),
        new(Email, "邮箱", false),
    ];
}

/// <summary>A slot of a template, with what an editor calls it; an indispensable one refuses a template that lacks it.</summary>
public sealed record Slot(string Tag, string Use, bool Indispensable);
