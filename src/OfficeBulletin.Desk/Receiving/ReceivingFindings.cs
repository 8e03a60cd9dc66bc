using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>What may be wrong with what units sent beyond the cells of one workbook: rules E70, E76 and E80–E87. Places are those of the cell that names the file.</summary>
internal static class ReceivingFindings
{
    public static Finding NotFound(string path) => new("J41", "folder.file-missing", FindingLevel.Error, Place.InFile(path), $"找不到“{path}”；请检查路径。", path);

    public static Finding WorkbookAgain(string file, string first) => new(
        "E70", "submission.workbook-again", FindingLevel.Info, Place.InFile(file), $"与“{first}”内容相同，是重复报送，只算一次。", file);

    public static Finding Mended(SubmissionItem item, SubmissionItem by) => new(
        "E76", "submission.row-mended", FindingLevel.Info, item.At(SubmissionField.Title),
        $"这一行有误，同一单位已另报改正的“{Contents.InOneLine(by.Title)}”（{by.Origin}）；用那一条，这一行不用再改。", Contents.InOneLine(item.Title));

    public static Finding Missing(SubmissionItem item) => new(
        "E80", "submission.attachment-missing", FindingLevel.Error, item.At(SubmissionField.Attachment),
        $"找不到附件“{item.Attachment}”，这一行暂不能用；请把文件放在报送表旁边或其“附件”文件夹里，或改正附件名。", item.Attachment);

    public static Finding Elsewhere(SubmissionItem item) => new(
        "E81", "submission.attachment-elsewhere", FindingLevel.Error, item.At(SubmissionField.Attachment),
        $"附件“{item.Attachment}”是文件夹，或是指向别处的链接，这一行暂不能用；请把 Word 文件本身放在报送表旁边。", item.Attachment);

    public static Finding Case(SubmissionItem item, string real) => new(
        "E82", "submission.attachment-case", FindingLevel.Warning, item.At(SubmissionField.Attachment),
        $"附件名写的是“{item.Attachment}”，文件名却是“{real}”，大小写、全半角或空格不同；已照读，请改成一致。", item.Attachment, real);

    public static Finding Refused(SubmissionItem item, IEnumerable<Finding> reasons) => new(
        "E83", "submission.attachment-refused", FindingLevel.Error, item.At(SubmissionField.Attachment),
        $"附件“{item.Attachment}”读不进来，这一行暂不能用：{string.Join("", reasons.Select(reason => reason.Message))}", item.Attachment);

    public static Finding TitleDiffers(SubmissionItem item, string inFile) => new(
        "E84", "submission.attachment-title", FindingLevel.Info, item.At(SubmissionField.Title),
        $"“{item.Attachment}”里的标题是“{inFile}”，表里写的是“{Contents.InOneLine(item.Title)}”；组刊时用表里的。", Contents.InOneLine(item.Title), inFile, "practice");

    public static Finding PicturesDiffer(SubmissionItem item, int found) => new(
        "E85", "submission.pictures-differ", FindingLevel.Info, item.At(SubmissionField.Pictures),
        $"表里写有 {item.Pictures} 张图片，“{item.Attachment}”里有 {found} 张；请核对。", $"{item.Pictures}");

    public static Finding Unnamed(string name) => new(
        "E86", "submission.file-unnamed", FindingLevel.Info, Place.InFile(name), $"“{name}”没有一行附件名提到它；如不需要可不理会。", name);

    public static Finding NoWorkbooks(string folder) => new(
        "E87", "submission.no-workbooks", FindingLevel.Error, Place.InFile(folder), $"“{folder}”里没有报送表（.xlsx、.xls、.csv）；请把各单位的报送表放进去。", folder);
}
