using OfficeBulletin.Gate;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Bench.Cases;

/// <summary>The shipped template.</summary>
internal static class TemplateFile
{
    private static readonly byte[] Bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates", "issue.docx"));

    public static WordTemplate Open() => PackageGate.Open(Bytes, PackageKind.Word, "issue.docx").Then(package => WordTemplate.Open(package, "issue.docx")).Demand();
}
