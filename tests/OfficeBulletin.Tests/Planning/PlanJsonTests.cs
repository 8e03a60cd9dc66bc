using System.Text;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;
using OfficeBulletin.Submissions;
using OfficeBulletin.Tests.Submissions;

namespace OfficeBulletin.Tests.Planning;

public sealed class PlanJsonTests
{
    private static readonly BulletinFacts Facts = new(new Masthead("史志工作简报", 2025, 12, 132, null, new DateOnly(2026, 1, 16)), Imprint.Empty with { Report = ["市委办公厅"] });

    [Fact]
    public void A_draft_reads_back_as_what_was_planned()
    {
        var item = Row.Of("万州区史志研究室", "带“引号”、\"直引号\"和\\的标题", "一").Item with { Number = "3" };

        var draft = IssueFile.Read(PlanJson.Write(Of([], item)), "issue.json");

        Assert.Empty(draft.Findings);
        var read = Assert.Single(draft.Value!.Columns[0].Items);
        Assert.Equal(item.Origin.ToString(), read.From);
        Assert.Equal(new DraftRow("3", item.Title[0]), read.Row);
        Assert.Equal(Facts.Masthead, draft.Value.Masthead);
        Assert.Equal(["市委办公厅"], draft.Value.Imprint.Report);
    }

    [Fact]
    public void Every_item_stands_on_a_line_of_its_own()
    {
        var text = Encoding.UTF8.GetString(PlanJson.Write(Of([], Row.Of("办公室", "甲", "一").Item, Row.Of("办公室", "乙", "二").Item)));

        Assert.Equal(2, text.Split('\n').Count(line => line.StartsWith("        {\"from\":", StringComparison.Ordinal)));
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Written_columns_come_over_to_the_letter_and_written_items_before_the_planned()
    {
        const string notice = """{ "name": "年度通报", "kind": "notice", "narrative": ["一段。"], "tables": [ { "caption": "表", "header": ["处室", "报送"], "rows": [["办公室", 1.50]] } ] }""";
        const string item = """{ "title": "编辑按语", "body": ["一段。"], "units": [] }""";
        var written = ColumnsFile.Read(Encoding.UTF8.GetBytes($$"""{ "columns": [ {{notice}}, { "name": "本室动态", "items": [ {{item}} ] } ] }"""), "columns.json");

        var text = Encoding.UTF8.GetString(PlanJson.Write(Of(written.Value!, Row.Of("办公室", "甲", "一").Item)));

        Assert.Empty(written.Findings);
        Assert.Contains(notice, text, StringComparison.Ordinal);
        Assert.True(text.IndexOf(item, StringComparison.Ordinal) is var place and > 0 && place < text.IndexOf("\"from\"", StringComparison.Ordinal));
        Assert.Empty(IssueFile.Read(Encoding.UTF8.GetBytes(text), "issue.json").Findings);
    }

    [Fact]
    public void Faults_of_written_columns_are_told_with_their_line()
    {
        var refused = ColumnsFile.Read("{\n  \"columns\": [ { \"kind\": \"notce\" } ]\n}"u8.ToArray(), "columns.json");

        Assert.True(refused.Refused);
        Assert.Equal([("columns.json", 2), ("columns.json", 2)], refused.Findings.Where(finding => finding.Level == FindingLevel.Error).Select(finding => (finding.Where.File!, finding.Where.Line!.Value)));
    }

    private static PlannedIssue Of(IReadOnlyList<WrittenColumn> written, params SubmissionItem[] items) => IssuePlanner.Plan(new PlanSources(
        items, Duplicates.Find([.. items.Select(item => new ReceivedItem(item, [item.Title[0]]))]), null, [new ColumnRule("本室动态", ColumnKind.Articles, [], [])], Facts, written)).Value!;
}
