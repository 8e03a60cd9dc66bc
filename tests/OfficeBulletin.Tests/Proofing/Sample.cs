using OfficeBulletin.Issues;
using OfficeBulletin.Proofing;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Proofing;

/// <summary>Issues that have no fault but the one a test puts in.</summary>
internal static class Sample
{
    public static Masthead Masthead { get; } = new("山城修志通讯", 2025, 3, 47, "山城修志办公室", new DateOnly(2025, 4, 18));

    public static Issue Issue(params Column[] columns) => new(Masthead, columns, Imprint.Empty);

    public static Column Articles(string name, params Item[] items) => new(name, ColumnKind.Articles, items);

    public static Column Briefs(params Item[] items) => new("信息短波", ColumnKind.Briefs, items);

    public static Item Article(string title, params string[] units) => new([.. title.Split('\n')], [], [Paragraph.Of("正文一段。")], units.Length == 0 ? ["渝中区地方志办公室"] : units);

    public static Item Brief(params string[] units) => new([], [], [Paragraph.Of("一条消息。")], units);

    public static Column Notice(NoticeTable table) => new("2024年情况通报", ColumnKind.Notice, []) { Notice = new Notice([Paragraph.Of("全年情况如下。")], [table]) };

    public static Issue Printed(this Issue issue, params (string Column, string[] Entries)[] contents) =>
        issue with { PrintedContents = [.. contents.Select(column => new ContentsColumn(column.Column, column.Entries))] };

    public static IReadOnlyList<Finding> Findings(Issue issue, UnitRegister? units = null) => Proofreader.Check(issue, units);

    public static Finding TheFinding(Issue issue, UnitRegister? units = null) => Assert.Single(Findings(issue, units));
}
