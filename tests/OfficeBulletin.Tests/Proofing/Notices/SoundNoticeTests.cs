namespace OfficeBulletin.Tests.Proofing.Notices;

public sealed class SoundNoticeTests
{
    [Theory]
    [MemberData(nameof(SoundNotices.All), MemberType = typeof(SoundNotices))]
    public void A_notice_without_a_fault_is_not_found_fault_with(string name, string text)
    {
        Assert.NotEmpty(name);
        Assert.Empty(TypedNotice.Findings(text).Select(finding => finding.Message));
    }

    [Theory]
    [MemberData(nameof(SoundNarratives.All), MemberType = typeof(SoundNarratives))]
    public void What_the_narrative_says_rightly_or_of_something_else_is_left_alone(string narrative) => Assert.Empty(TypedNotice.Findings(narrative + SoundNarratives.Tables).Select(finding => finding.Message));
}
