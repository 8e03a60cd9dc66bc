using OfficeBulletin.Issues;
using static OfficeBulletin.Tests.Proofing.Sample;

namespace OfficeBulletin.Tests.Proofing;

public sealed class EmptyPlacesTests
{
    [Fact]
    public void A_column_without_items_in_a_document_is_worth_knowing()
    {
        var finding = TheFinding(Issue(Articles("领导讲话")).Printed(("领导讲话", [])));
        Assert.Equal(("S14", FindingLevel.Info, "领导讲话"), (finding.Rule, finding.Level, finding.Where.Column));
    }

    [Fact]
    public void An_item_without_text_is_an_error()
    {
        var finding = TheFinding(Issue(Articles("动态", Article("甲"), Article("乙") with { Body = [Paragraph.Of(" ")] })));
        Assert.Equal(("S15", FindingLevel.Error, 2, "乙"), (finding.Rule, finding.Level, finding.Where.Item, finding.Quote));
    }

    [Fact]
    public void A_table_or_a_picture_is_a_body() => Assert.Empty(Findings(Issue(Articles("动态", Article("甲") with { Body = [new Table([[Cell.Of("格")]], 0, [])] }))));

    [Fact]
    public void A_brief_with_a_title_is_worth_knowing() => Assert.Equal(("S07", FindingLevel.Info), (TheFinding(Issue(Briefs(Article("题")))).Rule, TheFinding(Issue(Briefs(Article("题")))).Level));
}
