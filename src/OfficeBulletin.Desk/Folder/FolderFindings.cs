using OfficeBulletin.Issues.Json;
using OfficeBulletin.Text;

namespace OfficeBulletin.Desk.Folder;

/// <summary>What may be wrong with the files of an issue folder: rules J40–J52, H71 and D60. Places are those of the name in issue.json, or of the file.</summary>
internal static class FolderFindings
{
    public static Finding NotAFolder(string folder, string sentence) => Error("J40", "folder.not-a-folder", Place.InFile(folder), folder, sentence);

    public static Finding Missing(string name, Place where) =>
        Error("J41", "folder.file-missing", where, name, $"文件夹里没有“{name}”，请放入该文件，或改正 issue.json 中的文件名。");

    public static Finding Unreadable(FolderFile file) =>
        Error("J42", "folder.file-unreadable", Place.InFile(file.Name), file.Name, $"读不出“{file.Name}”，请检查权限，并关闭正在使用它的程序。");

    public static Finding TooLarge(FolderFile file, long mebibytes) =>
        Error("J42", "folder.file-unreadable", Place.InFile(file.Name), file.Name, $"“{file.Name}”超过 {mebibytes} MB，请缩小后再用。");

    public static Finding IsFolder(string name, Place where) =>
        Error("J43", "folder.file-is-folder", where, name, $"“{name}”是文件夹，请在 issue.json 中写出其中的文件。");

    public static Finding Case(string name, string real, Place where) => new(
        "J44", "folder.file-case", FindingLevel.Warning, where,
        $"issue.json 写的是“{name}”，文件名却是“{real}”，大小写不同；已照读，请改成一致，换一台电脑可能就找不到。", name, real);

    public static Finding Leaves(string name, Place where) =>
        Error("J45", "folder.path-leaves", where, name, $"“{name}”指向期刊文件夹之外，请把文件放进文件夹，并写相对路径。");

    public static Finding Link(string name, Place where) =>
        Error("J45", "folder.path-leaves", where, name, $"“{name}”是指向别处的链接，请把文件本身放进文件夹。");

    public static Finding Unnamed(string name) => new(
        "J46", "folder.file-unnamed", FindingLevel.Info, Place.InFile(name), $"文件夹里有“{name}”，但 issue.json 没有用到它；如不需要可不理会。", name);

    public static Finding NotUtf8(FolderFile file, TextCoding coding) => new(
        "J47", "folder.text-encoding", FindingLevel.Warning, Place.InFile(file.Name),
        $"“{file.Name}”不是 UTF-8 编码，已按 {(coding == TextCoding.Utf16 ? "UTF-16" : "GB18030")} 读入，请核对文字，并另存为 UTF-8。", file.Name);

    public static Finding NotText(FolderFile file) =>
        Error("J47", "folder.text-encoding", Place.InFile(file.Name), file.Name, $"“{file.Name}”不是可读的文本，请另存为 UTF-8 编码的纯文本。");

    public static Finding NotPicture(FolderFile file) =>
        Error("J48", "folder.picture-type", Place.InFile(file.Name), file.Name, $"“{file.Name}”不是可用的图片，请换成 PNG、JPEG、GIF 或 BMP 图片。");

    public static Finding TitleDiffers(string inFile, string inIssue, DraftItem draft) => new(
        "J49", "folder.title-differs", FindingLevel.Info, draft.Where,
        $"“{draft.BodyFile}”里的标题是“{inFile}”，{Source(draft.Submitted?.Title, draft.Item.Title)}写的是“{inIssue}”；已用{Source(draft.Submitted?.Title, draft.Item.Title)}的。", inFile, inIssue, "practice");

    public static Finding UnitsDiffer(string inFile, string inIssue, DraftItem draft) => new(
        "J50", "folder.units-differ", FindingLevel.Info, draft.Where,
        $"“{draft.BodyFile}”里的供稿单位是“{inFile}”，{Source(draft.Submitted?.Units, draft.Item.Units)}写的是“{inIssue}”；已用{Source(draft.Submitted?.Units, draft.Item.Units)}的。", inFile, inIssue, "practice");

    public static Finding NoTitle(DraftItem draft) => new(
        "J51", "folder.no-title", FindingLevel.Warning, draft.Where, $"issue.json 和“{draft.BodyFile}”都没有标题，已按无标题稿件排入；请补上 title。", draft.BodyFile);

    public static Finding BriefTitle(string title, DraftItem draft) => new(
        "J52", "folder.brief-title", FindingLevel.Warning, draft.Where, $"短波不印标题，“{draft.BodyFile}”里的“{title}”没有排入；需要时请写进正文。", title);

    public static Finding NoYear(string from, Place where) =>
        Error("H71", "notice.no-year", where, from, $"不知道由“{from}”统计哪一段时间：这里没有写 period，报头也没有年份；请写上一样。");

    public static Finding OnlyOnDesk(string item, Place where) =>
        Error("D60", "issue.desk-item", where, item, $"“item”只能用在编辑台的计划里，文件夹里没有稿件“{item}”；请写 from 或 body。");

    private static string Source(IReadOnlyList<string>? ofRow, IReadOnlyList<string> used) => ReferenceEquals(ofRow, used) ? "报送表" : " issue.json ";

    private static Finding Error(string rule, string dotted, Place where, string quote, string sentence) =>
        new(rule, dotted, FindingLevel.Error, where, sentence, quote);
}
