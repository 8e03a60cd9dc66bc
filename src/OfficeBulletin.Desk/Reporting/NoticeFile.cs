using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Planning;
using OfficeBulletin.Reporting;
using OfficeBulletin.Word;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>The notice (通报) as a Word document, signed as the office's registers say (刊物: 编印单位, 日期).</summary>
internal static class NoticeFile
{
    public static void Write(Stream output, Report report, WordTemplate template, FolderFiles files, Taken taken)
    {
        // What the register is refused for was told when the ledger was read with it.
        var register = RegisterFile.Open(files)?.Value;
        var facts = (register is null ? null : taken.Without(RegisterFile.Facts(register))) ?? BulletinFacts.None;
        NoticeDocument.Write(template, report.Title, report.Notice, facts.Masthead, output);
    }
}
