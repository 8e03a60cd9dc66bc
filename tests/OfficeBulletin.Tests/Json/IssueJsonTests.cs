using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Text;

namespace OfficeBulletin.Tests.Json;

public sealed class IssueJsonTests
{
    [Fact]
    public void What_is_written_is_read_back_in_every_text() =>
        Prop.ForAll(GeneratedIssues.Any, issue => Texts(Read(Text(issue))) == Texts(issue)).QuickCheckThrowOnFailure();

    [Fact]
    public void Masthead_columns_and_items_are_read_back_as_they_were() =>
        Prop.ForAll(GeneratedIssues.Any, issue => Shape(Read(Text(issue))) == Shape(issue) && Read(Text(issue)).Masthead == issue.Masthead).QuickCheckThrowOnFailure();

    [Fact]
    public void Writing_what_was_read_gives_the_same_file() =>
        Prop.ForAll(GeneratedIssues.Any, issue => Text(Read(Text(issue))) == Text(issue)).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_written_needs_no_finding() =>
        Prop.ForAll(GeneratedIssues.Any, issue => IssueFile.Read(Encoding.UTF8.GetBytes(Text(issue)), "issue.json").Findings.All(finding => finding.Rule == "J30")).QuickCheckThrowOnFailure();

    [Fact]
    public void Blocks_keep_their_kinds_notes_and_merged_cells()
    {
        var body = Read(Text(OfBody(
            new Paragraph([new Run("甲", Emphasis.Bold, new Footnote(["注一", "续"])), new Run("乙")]),
            new Table([[Cell.Of("一\n二") with { ColumnSpan = 2, RowSpan = 2 }, Cell.Covered], [Cell.Covered, Cell.Covered]], 1, [3, 1])))).Columns[0].Items[0].Body;
        var paragraph = Assert.IsType<Paragraph>(body[0]);
        Assert.Equal("甲乙", paragraph.Text);
        Assert.Equal(["注一", "续"], paragraph.Runs[^1].Note!.Paragraphs);
        var table = Assert.IsType<Table>(body[1]);
        Assert.Equal(("一\n二", 2, 2), (table.Rows[0][0].Text, table.Rows[0][0].ColumnSpan, table.Rows[0][0].RowSpan));
        Assert.Same(Cell.Covered, table.Rows[1][0]);
        Assert.Equal((1, 3), (table.HeaderRows, table.ColumnWidths[0]));
    }

    [Fact]
    public void Chinese_is_written_as_it_is_and_numbers_of_a_notice_as_numbers()
    {
        var notice = new Notice([Paragraph.Of("全年 5 条。")], [new NoticeTable("区县", ["单位", "报送"], [["12", "3"], ["黔江", null], ["涪陵", "007"], ["渝中", "2.5"], ["江北", "1234567890123456"]], ["合计", "5"])]);
        var text = Text(new Issue(new Masthead("通讯", 2025, 1, null, null, null), [new Column("情况通报", ColumnKind.Notice, []) { Notice = notice }], Imprint.Empty));
        Assert.Contains("\"title\": \"通讯\"", text, StringComparison.Ordinal);
        foreach (var row in (string[])["[\"12\",3]", "[\"黔江\",null]", "[\"涪陵\",\"007\"]", "[\"渝中\",2.5]", "[\"江北\",\"1234567890123456\"]", "\"total\": [\"合计\",5]"])
            Assert.Contains(row, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contents_are_those_printed_or_else_those_of_the_titles()
    {
        var issue = new Issue(new Masthead(null, null, null, null, null, null), [new Column("动态", ColumnKind.Articles, [new Item(["上", "下"], [], [], [])])], Imprint.Empty);
        Assert.Equal("上下", Entry(issue));
        Assert.Equal("印成这样", Entry(issue with { PrintedContents = [new ContentsColumn("动态", ["印成这样"])] }));
    }

    [Fact]
    public void A_merged_cell_says_how_far_it_reaches() =>
        Assert.Equal(
            """[{"row":1,"column":1,"rows":1,"columns":2}]""",
            JsonSerializer.Serialize(Parse(Text(OfBody(new Table([[Cell.Of("甲") with { ColumnSpan = 2 }, Cell.Covered]], 0, []))))
                .GetProperty("columns")[0].GetProperty("items")[0].GetProperty("body")[0].GetProperty("table").GetProperty("merges")));

    private static string Text(Issue issue)
    {
        using var stream = new MemoryStream();
        IssueJson.Write(stream, issue);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Issue Read(string text) => IssueFile.Read(Encoding.UTF8.GetBytes(text), "issue.json").Value!.Resolve(
        draft => draft.Item with { Body = WithPictures(draft.Item.Body) },
        draft => draft.Notice with { Narrative = WithPictures(draft.Notice.Narrative) });

    private static List<Block> WithPictures(IReadOnlyList<Block> body) =>
        [.. body.Select(block => block is PictureFile picture ? new Picture(picture.Name, default, null, null, picture.Caption) : block)];

    private static string Texts(Issue issue)
    {
        var texts = new StringBuilder();
        new IssueTexts((in where, text) => texts.Append(where.ToPlace(0).ToString()).AppendLine(text)).Show(issue);
        return texts.ToString();
    }

    private static string Shape(Issue issue) => string.Join('\n', issue.Columns.Select(column =>
        $"{column.Name} {column.Kind} {column.Notice?.Tables.Count} {string.Join(' ', column.Items.Select(item => $"{item.Title.Count} {item.Subtitle.Count} {item.AttributionInline} {item.Units.Count} {Blocks(item.Body)}"))}"));

    private static string Blocks(IReadOnlyList<Block> body) => string.Join(',', body.Select(block => block switch
    {
        Picture picture => picture.Name,
        Table table => $"{table.HeaderRows} {string.Join('/', table.ColumnWidths)} {string.Join('/', table.Rows.Select(row => string.Join('+', row.Select(cell => $"{cell.ColumnSpan}x{cell.RowSpan}"))))}",
        _ => "",
    }));

    private static Issue OfBody(params Block[] body) =>
        new(new Masthead(null, null, null, null, null, null), [new Column("动态", ColumnKind.Articles, [new Item(["题"], [], body, [])])], Imprint.Empty);

    private static string? Entry(Issue issue) => Parse(Text(issue)).GetProperty("contents")[0].GetProperty("entries")[0].GetString();

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
