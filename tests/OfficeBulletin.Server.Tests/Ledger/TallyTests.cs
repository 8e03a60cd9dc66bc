using System.IO.Compression;
using System.Net;
using System.Text.Json;
using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Data.Sqlite;
using OfficeBulletin.Excel;
using OfficeBulletin.Server.Tests.Items;
using OfficeBulletin.Server.Tests.Register;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Ledger;

public sealed class TallyTests : IAsyncLifetime
{
    private RunningDesk desk = null!;
    private HttpClient editor = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        editor = desk.As(Role.Editor);
        await editor.Put("/api/register", RegisterTests.Workbook(("万州区史志办", "万州", ""), ("黔江区史志办", "黔江", "")));
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task The_table_of_a_year_counts_what_was_sent_and_used()
    {
        var used = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");
        desk.Sent(desk.Wanzhou, "万州区召开座谈会", new DateOnly(2025, 5, 8));
        desk.Sent(desk.Qianjiang, "黔江区编纂年鉴", new DateOnly(2024, 12, 30));
        await editor.Call(HttpMethod.Put, $"/api/items/{used.Id}/adoption", new { channel = "党史网", adopted = true, day = "2025-04-20" }, "1");

        var tally = await editor.Json("/api/tally?period=2025");

        Assert.Empty(tally.GetProperty("findings").EnumerateArray());
        var table = Assert.Single(tally.GetProperty("tables").EnumerateArray());
        var column = table.GetProperty("header").EnumerateArray().Select(cell => cell.GetString()!).ToList().FindIndex(cell => cell.Contains("党史网", StringComparison.Ordinal));
        Assert.Equal(("万州", "2", "1"), Row(table, 0, column));
        Assert.Equal(("黔江", "0", ""), Row(table, 1, column));
        Assert.Contains("2025", tally.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_that_nobody_understands_is_refused()
    {
        Assert.Equal("desk.value-wrong", (await editor.Call(HttpMethod.Get, "/api/tally?period=last")).Problem);
        Assert.Equal("desk.value-wrong", (await editor.Call(HttpMethod.Post, "/api/reports", new { period = "2025-13" })).Problem);
    }

    [Fact]
    public async Task Report_and_notice_are_made_as_long_work()
    {
        desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");

        var both = await editor.Ended(await editor.Call(HttpMethod.Post, "/api/reports", new { period = "2025" }));
        var notice = await editor.Ended(await editor.Call(HttpMethod.Post, "/api/reports", new { period = "2025-Q2", workbook = false }));

        Assert.Equal(("done", "2025-report.zip"), (both.GetProperty("state").GetString(), both.GetProperty("file").GetString()));
        using var zip = new ZipArchive(new MemoryStream(await editor.Result(both)));
        Assert.Equal(["report.xlsx", "notice.docx"], zip.Entries.Select(entry => entry.Name));
        Assert.Equal("2025-Q2-notice.docx", notice.GetProperty("file").GetString());
        using var document = WordprocessingDocument.Open(new MemoryStream(await editor.Result(notice)), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
    }

    [Fact]
    public async Task What_the_ledger_is_counted_by_is_the_offices_own()
    {
        var settings = await editor.GetByteArrayAsync(new Uri("/api/ledger/settings", UriKind.Relative));
        var own = Changed(settings, workbook =>
        {
            workbook.Worksheet("渠道").Cell(2, 1).Value = "工作简报";
            workbook.Worksheet("渠道").Cell(2, 5).Value = "是";
            workbook.Worksheet("渠道").Cell(3, 1).Value = "党史网";
            workbook.Worksheet("台账").Row(1).CellsUsed().Single(cell => cell.GetString() == "采用·本刊").Value = "采用·工作简报";
            workbook.Worksheet("台账").Cell(1, 20).Value = "采用·党史网";
            workbook.Worksheet("表格").Cell(3, 2).Value = "各区县{期间}报送情况";
        });
        var saved = await editor.Put("/api/ledger/settings", own);
        Assert.True(saved.Status == HttpStatusCode.OK, saved.Body.ToString());
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");

        var unknown = await editor.Call(HttpMethod.Put, $"/api/items/{item.Id}/adoption", new { channel = "党史綱", adopted = true, day = "2025-04-20" }, "1");
        await editor.Call(HttpMethod.Put, $"/api/items/{item.Id}/adoption", new { channel = "党史网", adopted = true, day = "2025-04-20" }, "1");

        Assert.Equal("item.channel-unknown", unknown.Problem);
        Assert.Contains("是不是“党史网”", unknown.Sentence, StringComparison.Ordinal);
        var table = Assert.Single((await editor.Json("/api/tally?period=2025")).GetProperty("tables").EnumerateArray());
        Assert.Contains("报送情况", table.GetProperty("caption").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, table.GetProperty("header").EnumerateArray().Count(cell => cell.GetString()!.Contains("工作简报", StringComparison.Ordinal) || cell.GetString()!.Contains("党史网", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Settings_with_items_and_files_that_are_none_are_refused()
    {
        var settings = await editor.GetByteArrayAsync(new Uri("/api/ledger/settings", UriKind.Relative));
        var filled = Changed(settings, workbook =>
        {
            workbook.Worksheet("台账").Cell(2, 1).Value = new DateTime(2025, 4, 7, 0, 0, 0, DateTimeKind.Unspecified);
            workbook.Worksheet("台账").Cell(2, 2).Value = "万州区史志办";
            workbook.Worksheet("台账").Cell(2, 3).Value = "以前的一条";
        });

        Assert.Equal("desk.settings-with-items", (await editor.Put("/api/ledger/settings", filled)).Problem);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.Put("/api/ledger/narrative", settings)).Status);
        Assert.Equal("report.no-rules", (await editor.Put("/api/ledger/scoring", settings)).Problem);
        Assert.Equal(HttpStatusCode.NotFound, await editor.Status("/api/ledger/narrative"));
    }

    [Fact]
    public async Task An_item_of_a_published_issue_is_an_adoption_by_the_own_bulletin()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动", state: "published");
        Published(item, 2025, 3);

        var ledger = await editor.GetByteArrayAsync(new Uri("/api/ledger", UriKind.Relative));

        var reader = WorkbookFile.Open(ledger, "ledger.xlsx").Then(workbook => LedgerReader.Open(workbook)).Value!;
        var row = Assert.Single(reader.Items([]));
        Assert.Equal((2025, 3), (row.Uses[0].Adopted!.Year, row.Uses[0].Adopted!.Number));
        Assert.True(reader.Book.Channels[0].Own);
    }

    /// <summary>What publishing leaves behind, written as it stands in the rows.</summary>
    private void Published(StoredItem item, int year, int number)
    {
        var document = desk.Data.Keep(change => Versions.Begin(change, "issue"));
        using var connection = new SqliteConnection($"Data Source={Path.Combine(desk.Data.Folder, "desk.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            INSERT INTO issue (id, year, number, cumulative, state, title, document, created_at, published_at)
            VALUES ('issue', $year, $number, 100 + $number, 'published', '工作简报', $document, '2025-06-15T02:00:00.0000000Z', '2025-06-15T02:00:00.0000000Z');
            INSERT INTO issue_item (issue, item) VALUES ('issue', $item);
            """;
        command.Parameters.AddWithValue("$year", year);
        command.Parameters.AddWithValue("$number", number);
        command.Parameters.AddWithValue("$document", document);
        command.Parameters.AddWithValue("$item", item.Id);
        command.ExecuteNonQuery();
    }

    private static byte[] Changed(byte[] workbook, Action<XLWorkbook> change)
    {
        using var opened = new XLWorkbook(new MemoryStream(workbook));
        change(opened);
        using var saved = new MemoryStream();
        opened.SaveAs(saved);
        return saved.ToArray();
    }

    private static (string, string, string) Row(JsonElement table, int row, int column)
    {
        var cells = table.GetProperty("rows")[row];
        return (cells[0].ToString(), cells[1].ToString(), cells[column].ToString());
    }
}
