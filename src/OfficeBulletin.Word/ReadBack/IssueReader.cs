using OfficeBulletin.Gate;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads the structure of any assembled or older issue from its Word document.</summary>
public static class IssueReader
{
    public static Outcome<Issue> Read(GatedPackage package, string file) => throw new NotSupportedException();
}
