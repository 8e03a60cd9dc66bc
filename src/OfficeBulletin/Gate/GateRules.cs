using static OfficeBulletin.FindingLevel;

namespace OfficeBulletin.Gate;

/// <summary>Every rule of the gate, in the order in which a file meets them. Ids outlive wording; an id is never used twice.</summary>
public static class GateRules
{
    private const string SaveAgain = "请用 Word、Excel 或 WPS 打开，另存一次后再交。";
    private const string SendAgain = "请重新下载或请对方重发。";
    private const string Suspicious = "这不是办公软件正常保存的文件，请向来件单位核实。";

    // What the bytes are, whatever the extension says.
    public static readonly GateRule FileEmpty = new("G01", "gate.file-empty", Error, "文件是空的（0 字节），" + SendAgain);
    public static readonly GateRule FileTooLarge = new("G02", "gate.file-too-large", Error, "文件有 {detail}，超过 20 MiB；请压缩其中的图片后再交。");
    public static readonly GateRule FileEncrypted = new("G03", "gate.file-encrypted", Error, "文件已加密，请去除密码后重新保存。");
    public static readonly GateRule FileLegacyWord = new("G04", "gate.file-legacy-word", Error, "这是旧版 Word（.doc）或 WPS（.wps）格式，请另存为 .docx。");
    public static readonly GateRule FileLegacyWorkbook = new("G05", "gate.file-legacy-workbook", Error, "这是旧版 Excel（.xls）或 WPS（.et）格式，请另存为 .xlsx。");
    public static readonly GateRule FileLegacyOther = new("G06", "gate.file-legacy-other", Error, "这是旧版办公软件格式，不是 Word 文档或 Excel 工作簿；请另存为 .docx 或 .xlsx。");
    public static readonly GateRule FileRtf = new("G07", "gate.file-rtf", Error, "这是 RTF 文件，请用 Word 打开，另存为 .docx。");
    public static readonly GateRule FileWebPage = new("G08", "gate.file-web-page", Error, "这是网页（HTML）文件，请用 Word 打开，另存为 .docx（表格另存为 .xlsx）。");
    public static readonly GateRule FilePdf = new("G09", "gate.file-pdf", Error, "这是 PDF 文件，请提供 Word 原稿（.docx）。");
    public static readonly GateRule FileXml = new("G10", "gate.file-xml", Error, "这是单个 XML 文件，请用 Word 或 Excel 打开，另存为 .docx 或 .xlsx。");
    public static readonly GateRule FileText = new("G11", "gate.file-text", Error, "这是纯文本文件，请改用 .txt 扩展名，或用 Word 打开，另存为 .docx。");
    public static readonly GateRule FilePicture = new("G12", "gate.file-picture", Error, "这是图片，不是文档；请把图片插入 Word 文档，或作为图片单独提供。");
    public static readonly GateRule FileArchive = new("G13", "gate.file-archive", Error, "这是压缩包，请先解压，再交其中的 .docx 或 .xlsx。");
    public static readonly GateRule FileUnknown = new("G14", "gate.file-unknown", Error, "认不出这是什么文件，可能已损坏；" + SendAgain);
    public static readonly GateRule FileOpenDocument = new("G15", "gate.file-opendocument", Error, "这是 OpenDocument（.odt、.ods）文件，请另存为 .docx 或 .xlsx。");
    public static readonly GateRule FileOfd = new("G16", "gate.file-ofd", Error, "这是 OFD 版式文件，请提供 Word 原稿（.docx）。");
    public static readonly GateRule FileZip = new("G17", "gate.file-zip", Error, "这是普通压缩包，不是 Word 文档或 Excel 工作簿；请先解压，再交其中的文件。");
    public static readonly GateRule KindWorkbook = new("G18", "gate.kind-workbook", Error, "这是 Excel 工作簿，不是 Word 文档；请改交 .docx，或放到报送表的位置。");
    public static readonly GateRule KindDocument = new("G19", "gate.kind-document", Error, "这是 Word 文档，不是 Excel 工作簿；请改交 .xlsx，或放到文稿的位置。");
    public static readonly GateRule KindOther = new("G20", "gate.kind-other", Error, "这不是 Word 文档，也不是 Excel 工作簿（{detail}）；请另存为 .docx 或 .xlsx。");
    public static readonly GateRule KindMacro = new("G21", "gate.kind-macro", Error, "这是启用宏的文件，扩展名不管写什么都一样；请另存为不带宏的 .docx 或 .xlsx。");
    public static readonly GateRule KindBinaryWorkbook = new("G22", "gate.kind-binary-workbook", Error, "这是二进制工作簿（.xlsb），请另存为 .xlsx。");

    // The zip layer.
    public static readonly GateRule ZipDamaged = new("G23", "gate.zip-damaged", Error, "文件不完整或已损坏（{detail}），" + SendAgain);
    public static readonly GateRule ZipForeignData = new("G24", "gate.zip-foreign-data", Error, "文件{detail}夹带了别的数据；" + SaveAgain);
    public static readonly GateRule ZipContradiction = new("G25", "gate.zip-contradiction", Error, "文件内部的目录自相矛盾（{part}：{detail}）；" + Suspicious);
    public static readonly GateRule ZipOverlap = new("G26", "gate.zip-overlap", Error, "部件 {part} 与别的部件占用同一段数据；" + Suspicious);
    public static readonly GateRule ZipEntries = new("G27", "gate.zip-entries", Error, "文件含 {detail} 个部件，超过 1,000 个；请删去多余的图片、对象和工作表后另存。");
    public static readonly GateRule ZipUnpacked = new("G28", "gate.zip-unpacked", Error, "文件展开后有 {detail}，超过 128 MiB；请删去多余的图片和对象后另存。");
    public static readonly GateRule ZipPartSize = new("G29", "gate.zip-part-size", Error, "部件 {part} 展开后有 {detail}，超过上限；请精简内容后另存。");
    public static readonly GateRule ZipRatio = new("G30", "gate.zip-ratio", Error, "部件 {part} 的压缩比高得不正常（{detail}）；" + Suspicious);
    public static readonly GateRule ZipChecksum = new("G31", "gate.zip-checksum", Error, "部件 {part} 的校验码不符，内容已损坏；" + SendAgain);
    public static readonly GateRule ZipSize = new("G32", "gate.zip-size", Error, "部件 {part} 的实际长度与目录所记不符；" + SendAgain);
    public static readonly GateRule ZipEncryptedEntry = new("G33", "gate.zip-encrypted-entry", Error, "部件 {part} 被压缩软件加了密码；请去除密码后重新保存。");
    public static readonly GateRule ZipMethod = new("G34", "gate.zip-method", Error, "部件 {part} 用了办公软件不用的压缩方法（{detail}）；" + SaveAgain);
    public static readonly GateRule NameDoubled = new("G35", "gate.name-doubled", Error, "部件名 {part} 出现了不止一次；" + SaveAgain);
    public static readonly GateRule NameBackslash = new("G36", "gate.name-backslash", Error, "部件名 {part} 用了反斜杠；请用 Word 打开另存一次（工作簿用 Excel）。");
    public static readonly GateRule NameOutside = new("G37", "gate.name-outside", Error, "部件名 {part} 指到文件之外（{detail}）；" + Suspicious);
    public static readonly GateRule NameControl = new("G38", "gate.name-control", Error, "部件名 {part} 含有控制字符或长得不正常；" + Suspicious);

    // The package and its XML.
    public static readonly GateRule PackageIncomplete = new("G39", "gate.package-incomplete", Error, "文件缺少 {part}，打不开；" + SaveAgain);
    public static readonly GateRule XmlDtd = new("G40", "gate.xml-dtd", Error, "部件 {part} 带有 DTD 声明，办公软件从不写它；" + Suspicious);
    public static readonly GateRule XmlMalformed = new("G41", "gate.xml-malformed", Error, "部件 {part} 第 {detail} 行的 XML 有错，文件已损坏；" + SaveAgain);
    public static readonly GateRule XmlDepth = new("G42", "gate.xml-depth", Error, "部件 {part} 的元素嵌套超过 128 层；" + Suspicious);
    public static readonly GateRule XmlAttributes = new("G43", "gate.xml-attributes", Error, "部件 {part} 有元素带了超过 256 个属性；" + Suspicious);
    public static readonly GateRule XmlTag = new("G44", "gate.xml-tag", Error, "部件 {part} 有一个标签或注释超过 4 MiB；" + Suspicious);
    public static readonly GateRule XmlText = new("G45", "gate.xml-text", Error, "部件 {part} 有一段文字超过 16 MiB；" + Suspicious);
    public static readonly GateRule XmlNodes = new("G46", "gate.xml-nodes", Error, "文件的元素和属性超过 10,000,000 个（读到部件 {part}）；请精简内容后另存。");
    public static readonly GateRule XmlNames = new("G47", "gate.xml-names", Error, "文件用了超过 50,000 个不同的元素名和属性名（读到部件 {part}）；" + Suspicious);
    public static readonly GateRule XmlEncoding = new("G48", "gate.xml-encoding", Error, "部件 {part} 声明的编码（{detail}）不是 UTF-8 或 UTF-16，或与内容不符；" + SaveAgain);
    public static readonly GateRule XmlLeftOut = new("G49", "gate.xml-left-out", Info, "旧式图形部件 {part} 第 {detail} 行不合 XML 规则，没有读入；其中如有批注框或图形，请在原文件里查看。");

    // What a package refers to: refused.
    public static readonly GateRule Macro = new("G50", "gate.macro", Error, "文件含有宏（{part}）；请另存为不带宏的 .docx 或 .xlsx。");
    public static readonly GateRule ActiveX = new("G51", "gate.activex", Error, "文件含有 ActiveX 控件（{part}）；请在 Word 或 Excel 里删除控件后另存。");
    public static readonly GateRule AltChunk = new("G52", "gate.alt-chunk", Error, "文件嵌有未合并的外来文档（{part}）；请用 Word 打开另存一次，使它并入正文。");
    public static readonly GateRule SubDocument = new("G53", "gate.sub-document", Error, "这是主控文档，正文在别的文件里（{detail}）；请在大纲视图里取消链接子文档后另存。");
    public static readonly GateRule Frame = new("G54", "gate.frame", Error, "这是框架网页，正文在别的文件里（{detail}）；请另存为普通文档。");
    public static readonly GateRule MailMerge = new("G55", "gate.mail-merge", Error, "文件连着邮件合并的数据源（{detail}）；请在“邮件—开始邮件合并”里选“普通 Word 文档”后另存。");
    public static readonly GateRule CustomInterface = new("G56", "gate.custom-interface", Error, "文件会改动办公软件的界面（{part}）；请把内容复制到新建的文档后再交。");
    public static readonly GateRule Toolbar = new("G57", "gate.toolbar", Error, "文件附有自定义工具栏（{part}）；请把内容复制到新建的文档后再交。");
    public static readonly GateRule MacroSheet = new("G58", "gate.macro-sheet", Error, "工作簿含有宏表（{part}）；请删除宏表后另存为 .xlsx。");
    public static readonly GateRule DdeLink = new("G59", "gate.dde-link", Error, "文件含有会启动其他程序的 DDE 链接（{part}）；请删除该链接后另存。");
    public static readonly GateRule DdeField = new("G60", "gate.dde-field", Error, "{part} 含有会启动其他程序的 DDE 域；请删除该域（按 Alt+F9 显示域代码）后另存。");
    public static readonly GateRule ExternalUnknown = new("G61", "gate.external-unknown", Error, "{part} 引用了外部内容（{detail}）；请在原文件里断开这一链接后另存。");
    public static readonly GateRule TargetOutside = new("G62", "gate.target-outside", Error, "{part} 里的引用指到文件之外（{detail}）；" + Suspicious);
    public static readonly GateRule RelationshipDoubled = new("G63", "gate.relationship-doubled", Error, "{part} 里的引用编号 {detail} 出现了不止一次；" + SaveAgain);
    public static readonly GateRule RelationshipCount = new("G64", "gate.relationship-count", Error, "文件的内部引用太多（读到 {part}，上限 100,000 条）；请删去多余的链接后另存。");
    public static readonly GateRule FieldNesting = new("G65", "gate.field-nesting", Error, "{part} 的域嵌套超过 64 层；" + Suspicious);

    public static readonly GateRule PartNotXml = new("G66", "gate.part-not-xml", Error, "部件 {part} 应当是 XML，内容却不是；" + SaveAgain);

    public static readonly GateRule Sheets = new("G67", "gate.sheets", Error, "工作簿有 {detail} 张工作表，超过 256 张；请只留要报送的工作表，另存后再交。");

    // What a package refers to: accepted and named, because content is copied out and nothing is followed.
    public static readonly GateRule ExternalPicture = new("G70", "gate.external-picture", Warning, "图片 {detail} 只是外部链接，不在文件里，没有取来；请把图片插入文档。");
    public static readonly GateRule ExternalTemplate = new("G71", "gate.external-template", Info, "文件套用了外部模板 {detail}，没有读取。");
    public static readonly GateRule ExternalObject = new("G72", "gate.external-object", Warning, "文件链接了外部对象 {detail}，没有读取，只保留显示的图。");
    public static readonly GateRule ExternalMedia = new("G73", "gate.external-media", Warning, "文件链接了音频或视频 {detail}，没有读取。");
    public static readonly GateRule ExternalWorkbook = new("G74", "gate.external-workbook", Warning, "文件引用了别的工作簿 {detail}，只用已保存的数，请核对。");
    public static readonly GateRule EmbeddedObject = new("G75", "gate.embedded-object", Warning, "文件嵌有对象 {part}，没有打开，也不会带入；需要刊出的内容请贴成文字、表格或图片。");
    public static readonly GateRule EmbeddedPackage = new("G76", "gate.embedded-package", Info, "文件嵌有办公文件 {part}（图表的数据表多是这样），没有打开。");
    public static readonly GateRule Connection = new("G77", "gate.connection", Warning, "工作簿连着外部数据源（{part}），没有刷新，只用已保存的数，请核对。");
    public static readonly GateRule TaskPane = new("G78", "gate.task-pane", Info, "文件附有加载项窗格（{part}），没有打开。");
    public static readonly GateRule LinkMalformed = new("G79", "gate.link-malformed", Warning, "超链接的地址不成样子：{detail}；只保留文字，需要的话请改正地址。");
    public static readonly GateRule LinkScheme = new("G80", "gate.link-scheme", Warning, "超链接指向网页和邮箱以外的地方：{detail}；只保留文字。");
    public static readonly GateRule LinkFile = new("G81", "gate.link-file", Info, "超链接指向本机或网络盘上的文件：{detail}；别人打不开，只保留文字。");
    public static readonly GateRule RelationshipUnknown = new("G82", "gate.relationship-unknown", Info, "文件里有认不出的部件 {part}（{detail}），没有读取。");
    public static readonly GateRule FieldUnknown = new("G83", "gate.field-unknown", Warning, "{part} 含有 {detail} 域，只保留显示的文字。");
    public static readonly GateRule FieldComputed = new("G84", "gate.field-computed", Warning, "{part} 有一个域的名称由另一个域算出，只保留显示的文字。");

    public static readonly GateRule More = new("G99", "gate.more", Info, "还有 {detail} 处同类问题没有一一列出。");

    /// <summary>All rules by id.</summary>
    public static IReadOnlyList<GateRule> All =>
    [
        FileEmpty, FileTooLarge, FileEncrypted, FileLegacyWord, FileLegacyWorkbook, FileLegacyOther, FileRtf, FileWebPage, FilePdf, FileXml, FileText, FilePicture,
        FileArchive, FileUnknown, FileOpenDocument, FileOfd, FileZip, KindWorkbook, KindDocument, KindOther, KindMacro, KindBinaryWorkbook,
        ZipDamaged, ZipForeignData, ZipContradiction, ZipOverlap, ZipEntries, ZipUnpacked, ZipPartSize, ZipRatio, ZipChecksum, ZipSize, ZipEncryptedEntry, ZipMethod,
        NameDoubled, NameBackslash, NameOutside, NameControl,
        PackageIncomplete, XmlDtd, XmlMalformed, XmlDepth, XmlAttributes, XmlTag, XmlText, XmlNodes, XmlNames, XmlEncoding, XmlLeftOut,
        Macro, ActiveX, AltChunk, SubDocument, Frame, MailMerge, CustomInterface, Toolbar, MacroSheet, DdeLink, DdeField, ExternalUnknown, TargetOutside,
        RelationshipDoubled, RelationshipCount, FieldNesting, PartNotXml, Sheets,
        ExternalPicture, ExternalTemplate, ExternalObject, ExternalMedia, ExternalWorkbook, EmbeddedObject, EmbeddedPackage, Connection, TaskPane,
        LinkMalformed, LinkScheme, LinkFile, RelationshipUnknown, FieldUnknown, FieldComputed, More,
    ];
}
