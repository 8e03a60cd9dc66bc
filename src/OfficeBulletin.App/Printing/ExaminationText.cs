using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Printing;

/// <summary>What an examination of the data looked at, in a sentence.</summary>
internal static class ExaminationText
{
    public static string Of(Examination examined) =>
        $"数据版本 {examined.Schema}，文件 {examined.Files} 个，各版本 {examined.Versions} 个，刊物 {examined.Issues} 期，稿件 {examined.Items} 篇，审计记录 {examined.AuditEntries} 条。";
}
