namespace OfficeBulletin.Word.Importing;

/// <summary>
/// A kind of finding an import can make. In <see cref="Sentence"/>, {n} stands for how many there are and {q} for up to three quotes ("：“…”、“…”").
/// </summary>
internal sealed record ImportRule(string Id, string Name, FindingLevel Level, string Sentence);

/// <summary>Everything that importing a unit's Word file can have to say.</summary>
internal static class ImportRules
{
    public static readonly ImportRule NotADocument = Error("W01", "import.not-a-document", "文件里找不到 Word 正文，请在 Word 中打开后另存为 .docx 再报送。");
    public static readonly ImportRule Empty = Error("W02", "import.empty", "文件里没有可刊用的正文，请检查是否报送错了文件。");

    public static readonly ImportRule Insertions = Info("W03", "import.insertions-accepted", "{n} 处插入的修订已按“接受”处理{q}，请核对。");
    public static readonly ImportRule Deletions = Warning("W04", "import.deletions-accepted", "{n} 处删除的修订已按“接受”处理，文字未带入{q}，请核对。");
    public static readonly ImportRule Comments = Warning("W05", "import.comments", "{n} 条批注未带入{q}，请看过批注再定稿。");
    public static readonly ImportRule HeadersAndFooters = Warning("W06", "import.headers-footers", "{n} 处页眉、页脚的内容未带入{q}，需要刊出的请补进正文。");
    public static readonly ImportRule HiddenText = Warning("W07", "import.hidden-text", "{n} 处隐藏文字未带入{q}，需要刊出的请在原稿中取消隐藏。");
    public static readonly ImportRule Placeholders = Warning("W08", "import.placeholder-text", "{n} 处内容控件里还是提示文字{q}，已照录，请补写或删去。");
    public static readonly ImportRule UnknownElements = Warning("W09", "import.unknown-elements", "忽略了 {n} 处不认识的元素{q}（其中的文字照录），请对照原稿核对。");

    public static readonly ImportRule Fields = Info("W10", "import.fields", "{n} 个域只保留了显示的文字{q}，请核对。");
    public static readonly ImportRule FieldsWithoutText = Warning("W11", "import.fields-without-text", "{n} 个域没有可带入的文字{q}，请对照原稿补写。");
    public static readonly ImportRule Hyperlinks = Info("W12", "import.hyperlinks", "{n} 处超链接只保留文字，网址未带入{q}。");
    public static readonly ImportRule TextBoxes = Info("W13", "import.text-boxes", "{n} 个文本框的文字放在了所在段落之后{q}，请核对位置。");
    public static readonly ImportRule Formulas = Warning("W14", "import.formulas", "{n} 个公式只按先后顺序带入了文字{q}，请对照原稿核对。");
    public static readonly ImportRule Ruby = Info("W15", "import.ruby", "{n} 处注音未带入，只保留汉字{q}。");
    public static readonly ImportRule Struck = Warning("W16", "import.struck", "{n} 处带删除线的文字按普通文字带入{q}，不该刊出的请删去。");
    public static readonly ImportRule Dotted = Info("W17", "import.emphasis-dots", "{n} 处着重号未带入{q}。");

    public static readonly ImportRule Symbols = Info("W18", "import.symbols", "{n} 个符号字体的字符换成了通用字符{q}，请核对。");
    public static readonly ImportRule UnknownSymbols = Warning("W19", "import.symbols-unknown", "{n} 个符号认不出，先用“□”代替{q}，请对照原稿改正。");
    public static readonly ImportRule PrivateCharacters = Warning("W20", "import.private-characters", "{n} 个私用区或损坏的字符照录{q}，印出来可能是空框，请改用通用字符。");
    public static readonly ImportRule InvisibleCharacters = Info("W21", "import.invisible-characters", "去掉了 {n} 个看不见的字符{q}。");

    public static readonly ImportRule NumberFormats = Warning("W22", "import.number-formats", "{n} 个编号的格式不认识{q}，先写成了阿拉伯数字，请对照原稿改正。");
    public static readonly ImportRule NestedTables = Info("W23", "import.nested-tables", "{n} 个嵌套表格的文字放进了外层单元格{q}，请核对。");
    public static readonly ImportRule CoveredText = Warning("W24", "import.covered-text", "{n} 处被合并单元格遮住的文字已放进合并后的单元格{q}，请核对。");

    public static readonly ImportRule ExternalPictures = Warning("W25", "import.pictures-external", "{n} 张图片只是外部链接，未带入{q}，请把图片插入文件后重新报送。");
    public static readonly ImportRule UnreadablePictures = Warning("W26", "import.pictures-unreadable", "{n} 张图片的格式不能用或已损坏，未带入{q}，请换成 JPG 或 PNG。");
    public static readonly ImportRule CroppedPictures = Info("W27", "import.pictures-cropped", "{n} 张图片的裁剪、旋转未带入，按原图刊出{q}，请核对。");
    public static readonly ImportRule MovedPictures = Info("W28", "import.pictures-moved", "{n} 张表格里的图片移到了表格之后{q}，请核对位置。");
    public static readonly ImportRule PicturesInNotes = Warning("W29", "import.pictures-in-notes", "{n} 张脚注里的图片未带入{q}。");
    public static readonly ImportRule Objects = Warning("W30", "import.objects", "{n} 个嵌入对象未带入{q}，请改成文字、表格或图片。");
    public static readonly ImportRule Charts = Warning("W31", "import.charts", "{n} 个图表未带入{q}，请另存为图片后重新插入。");
    public static readonly ImportRule Diagrams = Warning("W32", "import.diagrams", "{n} 个 SmartArt 图形未带入{q}，请另存为图片后重新插入。");
    public static readonly ImportRule Shapes = Info("W33", "import.shapes", "{n} 个线条、图形未带入{q}。");

    public static readonly ImportRule Endnotes = Info("W34", "import.endnotes", "{n} 条尾注改成了脚注{q}。");
    public static readonly ImportRule LostNotes = Warning("W35", "import.notes-lost", "{n} 条注释没有位置可放或在文件里找不到，未带入{q}，请补写。");
    public static readonly ImportRule NoteMarks = Info("W36", "import.note-marks", "{n} 个自定义的注释符号改为统一编号{q}。");

    public static readonly ImportRule Unwrapped = Info("W37", "import.unwrapped", "接上了 {n} 处句子中间的断行{q}，请核对分段。");
    public static readonly ImportRule LinesBeforeTitle = Info("W38", "import.lines-before-title", "标题前还有 {n} 行文字{q}，已留在正文开头，不刊出的请删去。");
    public static readonly ImportRule ClosingLines = Info("W39", "import.closing-lines", "文末还有 {n} 行署名、审核或联系方式{q}，已留在正文，请确认是否刊出。");
    public static readonly ImportRule AttributionForm = Info("W40", "import.attribution-form", "文末的供稿写法已改成统一格式{q}，请核对供稿单位。");

    public static readonly ImportRule Template = Info("W41", "import.template", "文件挂接的外部模板未带入{q}。");

    public static readonly ImportRule FirstLine = Info("W42", "import.first-line", "正文第一行{q}像是标题，但文件里没有设成标题，请确认是否留在正文。");
    public static readonly ImportRule HeadingsWithoutNumber = Info("W43", "import.headings-without-number", "{n} 个小标题没有序号{q}，已按正文带入，请加上“一、”等序号。");

    private static ImportRule Info(string id, string name, string sentence) => new(id, name, FindingLevel.Info, sentence);

    private static ImportRule Warning(string id, string name, string sentence) => new(id, name, FindingLevel.Warning, sentence);

    private static ImportRule Error(string id, string name, string sentence) => new(id, name, FindingLevel.Error, sentence);
}
