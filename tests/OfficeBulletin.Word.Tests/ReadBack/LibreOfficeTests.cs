using OfficeBulletin.Tests.Reading;
using OfficeBulletin.Word.Tests.Assembly;

namespace OfficeBulletin.Word.Tests.ReadBack;

public sealed class LibreOfficeTests
{
    [LibreOfficeFact]
    public void An_issue_saved_by_LibreOffice_reads_the_same()
    {
        var saved = LibreOffice.Saved(AssembledTests.Assembled(SampleIssue.Complete));
        File.WriteAllBytes("/tmp/lo-saved.docx", saved.Bytes); File.WriteAllBytes("/tmp/rb/in.docx", AssembledTests.Assembled(SampleIssue.Complete).Bytes);
        var outcome = saved.Read();
        Assert.Equal(IssueText.Of(SampleIssue.Complete), IssueText.Of(outcome.Value!));
        Assert.Empty(outcome.Findings);
    }
}
