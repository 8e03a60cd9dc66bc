using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Gate;
using OfficeBulletin.Reporting;
using OfficeBulletin.Word;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>The office's wording of the narrative (narrative.docx).</summary>
internal static class NarrativeFile
{
    public const string Name = "narrative.docx";

    /// <summary>The wording that stands in the folder of the ledger, else the one that ships.</summary>
    public static Outcome<NarrativeTemplate> Of(FolderFiles files, LedgerBook book) => files.Has(Name)
        ? files.Find(Name, Place.InFile(Name)).Then(FileBytes.Read).Then(bytes => Read(PackageGate.Open(bytes.Memory, PackageKind.Word, Name), Name, book))
        : Outcome.Of(NarrativeTemplate.Default);

    /// <summary>The wording that a person names.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<NarrativeTemplate> Named(string path, LedgerBook book) => Read(WordFile.Open(path), Path.GetFileName(path), book);

    private static Outcome<NarrativeTemplate> Read(Outcome<GatedPackage> package, string name, LedgerBook book) =>
        package.Then(opened => NarrativeReader.Read(opened, name)).Then(paragraphs => NarrativeTemplate.Parse(paragraphs, name, book));
}
