using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Entering;
using static OfficeBulletin.Tests.Entering.SmallLedger;

namespace OfficeBulletin.Tests.Entering;

/// <summary>Whatever is entered, in whatever order: once is enough, and nothing stands there twice.</summary>
public sealed class EnteringProperties
{
    private static readonly string[] Units = ["万州", "云阳", "涪陵", "万州、云阳"];
    private static readonly string[] Titles = ["举办地方文献展", "整理碑刻拓片", "召开年鉴评审会", "召开年鉴审评会", "开展口述史采集", "开展口述史采集培训"];

    [Fact]
    public void Entering_twice_is_entering_once() => Prop.ForAll(Sents.ToArbitrary(), Prints.ToArbitrary(), (sent, printed) =>
    {
        var once = Empty.Both(sent, printed);
        var twice = once.Both(sent, printed);

        Assert.Equal(once.Lines, twice.Lines);
        Assert.All(twice.Items, item => Assert.NotEqual(EntryResult.Added, item.Result));
        Assert.Equal(0, twice.Items.Count(item => item.Mark is not null));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Submissions_and_the_issue_give_the_same_rows_in_either_order() => Prop.ForAll(Certain.ToArbitrary(), pieces =>
    {
        var sent = pieces.Where(piece => piece.Sent).Select(piece => Sent(piece.Date, piece.Unit, piece.Title)).ToList();
        var printed = pieces.Where(piece => piece.Printed).Select(piece => Printed(piece.Unit, piece.Title)).ToList();

        Assert.Equal(Empty.Add(sent).Print(printed).Contents, Empty.Print(printed).Add(sent).Contents);
        Assert.Equal(Empty.Add(sent).Print(printed).Contents, Empty.Both(sent, printed).Contents);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Nothing_is_lost_every_item_is_entered_or_listed() => Prop.ForAll(Sents.ToArbitrary(), Prints.ToArbitrary(), (sent, printed) =>
    {
        var ledger = Empty.Both(sent, printed);

        Assert.Equal(sent.Count + printed.Count, ledger.Items.Count);
        Assert.Equal(ledger.Items.Count(item => item.Result is EntryResult.Doubtful or EntryResult.Conflicting), ledger.Findings.Count(finding => finding.Level == FindingLevel.Warning && finding.Rule != "H15"));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private sealed record Piece(string Unit, string Title, string Date, bool Sent, bool Printed);

    private static Gen<string> Dates => Gen.Elements("2024-12-20", "2025-01-05", "2025-03-05", "2025-03-20", "2025-05-30", "2024-03-05");

    private static Gen<IReadOnlyList<LedgerEntry>> Sents =>
        from count in Gen.Choose(0, 8)
        from entries in Gen.ArrayOf(
            from unit in Gen.Elements(Units)
            from title in Gen.Elements(Titles)
            from date in Dates
            select Sent(date, unit, title), count)
        select (IReadOnlyList<LedgerEntry>)entries;

    private static Gen<IReadOnlyList<LedgerEntry>> Prints =>
        from count in Gen.Choose(0, 6)
        from entries in Gen.ArrayOf(
            from unit in Gen.Elements(Units)
            from title in Gen.Elements(Titles)
            select Printed(unit, title), count)
        select (IReadOnlyList<LedgerEntry>)entries;

    /// <summary>Items of different titles, so that none is doubtful.</summary>
    private static Gen<IReadOnlyList<Piece>> Certain =>
        from units in Gen.ArrayOf(Gen.Elements(Units), 5)
        from dates in Gen.ArrayOf(Gen.Elements("2024-12-20", "2025-03-05", "2025-05-30"), 5)
        from sent in Gen.ArrayOf(Gen.Elements(true, false), 5)
        from printed in Gen.ArrayOf(Gen.Elements(true, false), 5)
        select (IReadOnlyList<Piece>)[.. Enumerable.Range(0, 5).Select(index => new Piece(units[index], ((string[])["举办地方文献展", "整理碑刻拓片", "召开年鉴评审会", "开展口述史采集", "修订借阅规则"])[index], dates[index], sent[index], printed[index]))];
}
