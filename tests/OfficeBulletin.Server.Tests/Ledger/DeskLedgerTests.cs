using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk;
using OfficeBulletin.Excel;
using OfficeBulletin.Server.Tests.Items;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Ledger;

public sealed class DeskLedgerTests : IAsyncLifetime
{
    private RunningDesk desk = null!;

    public async Task InitializeAsync() => desk = await RunningDesk.Start();

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public void The_ledger_of_an_empty_desk_is_a_sound_workbook_without_items()
    {
        var (items, findings) = Read(Made());

        Assert.Empty(items);
        Assert.Empty(findings);
    }

    [Fact]
    public void An_item_stands_in_the_ledger_with_its_units_its_day_and_what_became_of_it()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");
        Mark(item, "党史网", ItemMark.Forwarded, new DateOnly(2025, 4, 9));
        Mark(item, "党史网", ItemMark.Adopted, new DateOnly(2025, 5, 2), "红色故事");

        var (items, findings) = Read(Made());

        Assert.Empty(findings);
        var row = Assert.Single(items);
        Assert.Equal(("万州区史志办", "万州区开展清明祭扫活动", new DateOnly(2025, 4, 7)), (Assert.Single(row.Units).Name, row.Title, row.Date));
        Assert.Equal((new DateOnly(2025, 4, 9), new DateOnly(2025, 5, 2)), (row.Uses[0].Forwarded!.On, row.Uses[0].Adopted!.On));
    }

    [Fact]
    public void Items_that_another_stands_for_and_those_sent_back_are_in_no_row()
    {
        foreach (var state in (string[])["received", "accepted", "rejected", "returned", "merged", "replaced"])
            desk.Sent(desk.Wanzhou, $"万州区{state}", state: state);

        Assert.Equal(["万州区accepted", "万州区received", "万州区rejected"], Read(Made()).Items.Select(item => item.Title).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("否定之否定", null)]
    [InlineData("无", null)]
    [InlineData("要情", null)]
    [InlineData("待定", "2025-05-02")]
    [InlineData("=1+1", "2025-05-02")]
    public void However_a_place_is_worded_the_ledger_says_that_it_was_used(string place, string? day)
    {
        Mark(desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动"), "党史网", ItemMark.Adopted, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), place);

        var (items, findings) = Read(Made());

        Assert.Empty(findings);
        Assert.NotNull(Assert.Single(items).Uses[0].Adopted);
    }

    private void Mark(StoredItem item, string channel, string mark, DateOnly? day, string? place = null) => desk.Data.Keep(change =>
    {
        ItemMarks.Put(change, new ItemMark { Item = item.Id, Channel = channel, Mark = mark, Day = day, Place = place });
        return true;
    });

    private byte[] Made()
    {
        var made = desk.Data.Read(DeskLedger.Make);
        Assert.Empty(made.Findings);
        using var document = SpreadsheetDocument.Open(new MemoryStream(made.Value!), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
        return made.Value!;
    }

    private static (IReadOnlyList<LedgerItem> Items, IReadOnlyList<Finding> Findings) Read(byte[] ledger)
    {
        var reader = WorkbookFile.Open(ledger, "ledger.xlsx").Then(workbook => LedgerReader.Open(workbook));
        var findings = new List<Finding>(reader.Findings);
        return ([.. reader.Value!.Items(findings)], findings);
    }
}
