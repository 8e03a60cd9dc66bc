using System.Collections.Frozen;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>A workbook that a unit sent, and what its rows are read with.</summary>
/// <param name="Shown">Name in findings and references ("submissions/万州.xlsx").</param>
/// <param name="Files">The folder that its attachments are looked for in; nothing outside it is found.</param>
/// <param name="Units">The register; null when there is none.</param>
internal sealed record SubmissionSource(FolderFile File, string Shown, FolderFiles Files, UnitRegister? Units)
{
    /// <summary>Words that 类别 may hold; null for those of the form.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>The rows that the issue.json of its folder refers to; empty when it refers to none.</summary>
    public IReadOnlySet<(string Sheet, int Row)> Planned { get; init; } = FrozenSet<(string Sheet, int Row)>.Empty;

    /// <summary>The workbook's folder as names of attachments begin ("submissions/"); "" for the folder itself.</summary>
    public string Beside => File.Name[..(File.Name.LastIndexOf('/') + 1)];
}
