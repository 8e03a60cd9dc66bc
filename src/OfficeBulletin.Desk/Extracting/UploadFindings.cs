using OfficeBulletin.Classification;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>What is said at the door to an upload as a whole: rules D40–D52.</summary>
internal static class UploadFindings
{
    public static Finding Undeclared() => Error("D40", "upload.declaration-missing", new Place { Slot = "declaration" },
        $"没有收：报送前须由本单位做保密审查，并声明“{SubmissionForm.Unclassified}”（declaration={SubmissionForm.Unclassified}）；涉密的内容不得用本平台报送。");

    public static Finding FileTooLarge(string file) => Error("D41", "upload.file-too-large", Place.InFile(file), $"“{file}”超过 {UploadLimits.FileMebibytes} MiB，没有收；请压缩其中的图片后再交。", file);

    public static Finding TooManyFiles() => Error("D42", "upload.too-many-files", new Place(), $"一次最多上传 {UploadLimits.Files} 个文件，没有收；请分几次交。");

    public static Finding Classified(MarkedPlace marked) => Error("D43", "upload.classified", marked.Where,
        $"“{marked.Where.File}”的{marked.Name}标有密级“{marked.Mark.Text}”，这次上传一个文件也没有保存；涉密文件不得用本平台报送，请按保密规定处理；确不涉密的，请去掉标志、经保密审查后再交。", marked.Mark.Text);

    public static Finding NameTooLong(string file) => Error("D44", "upload.file-name", Place.InFile(file), $"文件名“{file}”太长（最多 {UploadLimits.NameLength} 个字），没有收；请改短后再交。", file);

    public static Finding NameTaken(string file) => Error("D44", "upload.file-name", Place.InFile(file), $"有两个文件都叫“{file}”，没有收；请改名后再交。", file);

    public static Finding NameOfTheDesk(string file) => Error("D44", "upload.file-name", Place.InFile(file), $"“{file}”是编辑台自己用的文件名，没有收；请改名后再交。", file);

    public static Finding NotKept(string file) => new("D45", "upload.file-not-kept", FindingLevel.Warning, Place.InFile(file), $"“{file}”不是报送表、Word 文件、图片或纯文本，没有收下；需要的话请换成这几种格式再交。", file);

    public static Finding NoWorkbook() => Error("D46", "upload.no-workbook", new Place(), "没有报送表（.xlsx、.xls、.csv），没有收；请把报送表和它的 Word 附件一起上传。");

    public static Finding TooLarge() => Error("D47", "upload.too-large", new Place(), $"一次上传超过 {UploadLimits.RequestMebibytes} MiB，没有收；请分几次交，或压缩其中的图片。");

    public static Finding Broken() => Error("D48", "upload.broken", new Place(), "上传没有传完，或不是 multipart/form-data 的写法，没有收；请重新上传。");

    public static Finding OtherUnit(string file, string title, string units, string own) => new("D49", "upload.other-unit", FindingLevel.Warning, Place.InFile(file),
        $"“{title}”的报送单位写的是“{units}”，这次是替“{own}”报送的；已照收，请核对。", units);

    /// <param name="state">Of the older one, which no correction takes the place of.</param>
    public static Finding KeptBeside(string file, string title, string? state) => new("D50", "upload.kept-beside", FindingLevel.Warning, Place.InFile(file),
        $"“{title}”原先报的一稿已经{state switch { "published" => "刊出", "planned" => "编入草稿", _ => "并入别的稿件" }}，没有被替换；新的一稿另收为一条，请编辑部处理。", title);

    public static Finding NoFiles() => Error("D51", "upload.no-files", new Place(), "没有收到文件；请选上报送表和它的附件再上传。");

    public static Finding NotMultipart() => Error("D52", "upload.not-multipart", new Place(), "上传须用 multipart/form-data：字段 declaration，文件 files；请改正写法。");

    private static Finding Error(string rule, string dotted, Place where, string sentence, string? quote = null) => new(rule, dotted, FindingLevel.Error, where, sentence, quote);
}
