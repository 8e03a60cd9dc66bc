using OfficeBulletin.Issues;
using OfficeBulletin.Word.Tests.Assembly;

namespace OfficeBulletin.Word.Tests.ReadBack;

public sealed class ProposedNumberTests
{
    [Fact]
    public void A_draft_prints_its_number_as_proposed_and_is_read_back_equal()
    {
        var issue = Of(masthead => masthead with { Proposed = true });
        using var document = AssembledDocument.Of(issue);
        Assert.Contains("期号: 第11期（拟）", document.Lines());
        Assert.Contains("期号: （总第131期）", document.Lines());
        Assert.Empty(document.Faults);
        Assert.Equal(issue.Masthead, Read(issue).Masthead);
    }

    [Fact]
    public void A_published_issue_has_no_mark()
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        Assert.Contains("期号: 第11期", document.Lines());
        Assert.False(Read(SampleIssue.Complete).Masthead.Proposed);
    }

    [Fact]
    public void A_supplement_says_so_before_its_number()
    {
        var issue = Of(masthead => masthead with { Number = 2, CumulativeNumber = null, Supplement = true, Proposed = true });
        using var document = AssembledDocument.Of(issue);
        Assert.Contains("期号: 增刊第2期（拟）", document.Lines());
        Assert.Equal(issue.Masthead, Read(issue).Masthead);
    }

    [LibreOfficeFact]
    public void The_mark_survives_another_word_processor()
    {
        var issue = Of(masthead => masthead with { Proposed = true });
        Assert.Equal(issue.Masthead, LibreOffice.Saved(new WordFile(Bytes(issue))).Read().Value!.Masthead);
    }

    private static Issue Of(Func<Masthead, Masthead> change) => SampleIssue.Complete with { Masthead = change(SampleIssue.Complete.Masthead) };

    private static Issue Read(Issue issue) => new WordFile(Bytes(issue)).Issue();

    private static byte[] Bytes(Issue issue)
    {
        using var document = AssembledDocument.Of(issue);
        return document.Bytes;
    }
}
