using System.Net;
using ClosedXML.Excel;
using OfficeBulletin.Server.Tests.Items;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Register;

public sealed class RegisterTests : IAsyncLifetime
{
    private RunningDesk desk = null!;
    private HttpClient editor = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        editor = desk.As(Role.Editor);
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task A_saved_register_is_handed_out_as_it_was_and_brings_the_units_to_it()
    {
        var register = Workbook(("黔江区史志办", "黔江", ""), ("万州区史志办", "万州", ""), ("开州区史志办", "开州", ""));

        var saved = await editor.Put("/api/register", register);

        Assert.Equal((HttpStatusCode.OK, 1), (saved.Status, saved.Body.GetProperty("ordinal").GetInt32()));
        Assert.Empty(saved.Body.GetProperty("findings").EnumerateArray());
        Assert.Equal(register, await editor.GetByteArrayAsync(new Uri("/api/register", UriKind.Relative)));
        Assert.Equal(["黔江区史志办", "万州区史志办", "开州区史志办"], Units().Select(unit => unit.Name));
        Assert.Equal(desk.Wanzhou.Id, Units()[1].Id);
    }

    [Fact]
    public async Task A_unit_that_is_renamed_keeps_its_items_and_its_accounts()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");
        var contributor = desk.As(Role.Contributor, desk.Wanzhou);

        await editor.Put("/api/register", Workbook(("万州区史志研究室", "万州", "万州区史志办（—2025）"), ("黔江区史志办", "黔江", "")));

        Assert.Equal(("万州区史志研究室", desk.Wanzhou.Id), (Units()[0].Name, Units()[0].Id));
        Assert.Equal(HttpStatusCode.OK, await contributor.Status($"/api/items/{item.Id}"));
        Assert.Equal("万州区史志研究室", (await editor.Json("/api/items")).GetProperty("items")[0].GetProperty("unitName").GetString());
    }

    [Fact]
    public async Task Two_units_may_change_names_with_each_other()
    {
        await editor.Put("/api/register", Workbook(("万州区方志馆", "", "黔江区史志办"), ("黔江区史志办", "", "万州区史志办")));

        // A name that holds now is surer than a former one.
        Assert.Equal([("万州区方志馆", false), ("黔江区史志办", false), ("万州区史志办", true)], Units().Select(unit => (unit.Name, unit.Retired)));
        Assert.Equal(desk.Qianjiang.Id, Units()[1].Id);
    }

    [Fact]
    public async Task A_unit_that_is_gone_from_the_register_is_retired_and_comes_back_as_the_same()
    {
        var item = desk.Sent(desk.Qianjiang, "黔江区编纂年鉴");
        var first = await editor.Put("/api/register", Workbook(("万州区史志办", "万州", "")));
        Assert.True(Units().Single(unit => unit.Id == desk.Qianjiang.Id).Retired);
        Assert.Equal(HttpStatusCode.OK, await editor.Status($"/api/items/{item.Id}"));

        await editor.Put("/api/register", Workbook(("万州区史志办", "万州", ""), ("黔江区史志办", "黔江", "")), first.Version);

        Assert.False(Units().Single(unit => unit.Id == desk.Qianjiang.Id).Retired);
    }

    [Fact]
    public async Task Every_save_is_a_version_and_a_stale_one_is_refused()
    {
        var register = Workbook(("万州区史志办", "万州", ""));
        var first = await editor.Put("/api/register", register);
        var second = await editor.Put("/api/register", Workbook(("万州区史志办", "万州", ""), ("黔江区史志办", "黔江", "")), first.Version);

        var unnamed = await editor.Put("/api/register", register);
        var stale = await editor.Put("/api/register", register, first.Version);
        var same = await editor.Put("/api/register", await editor.GetByteArrayAsync(new Uri("/api/register", UriKind.Relative)), second.Version);

        Assert.Equal((HttpStatusCode.PreconditionRequired, HttpStatusCode.PreconditionFailed), (unnamed.Status, stale.Status));
        Assert.Contains("您已在别处保存了第 2 版", stale.Sentence, StringComparison.Ordinal);
        Assert.Equal(second.Version, same.Version);
        var versions = (await editor.Json("/api/register/versions")).GetProperty("items");
        Assert.Equal([2, 1], versions.EnumerateArray().Select(version => version.GetProperty("ordinal").GetInt32()));
        Assert.Equal(register, await editor.GetByteArrayAsync(new Uri($"/api/register/versions/{versions[1].GetProperty("id").GetString()}", UriKind.Relative)));
    }

    [Fact]
    public async Task A_register_with_faults_is_refused_with_all_of_them_and_changes_nothing()
    {
        var twice = await editor.Put("/api/register", Workbook(("开州区史志办", "", ""), ("开州区史志办", "", ""), ("", "城口", "")));
        var empty = await editor.Put("/api/register", Workbook());
        var none = await editor.Put("/api/register", "not a workbook"u8.ToArray());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.Status);
        Assert.Equal(["J22", "J23"], twice.Body.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("desk.register-empty", empty.Problem);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);
        Assert.Equal(HttpStatusCode.NotFound, await editor.Status("/api/register"));
        Assert.Equal(["万州区史志办", "黔江区史志办"], Units().Select(unit => unit.Name));
    }

    [Fact]
    public async Task A_body_without_end_is_cut_off()
    {
        var answer = await editor.Put("/api/register", new byte[(20 << 20) + 1]);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "desk.too-large"), (answer.Status, answer.Problem));
    }

    internal static byte[] Workbook(params (string Name, string Short, string Former)[] units)
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("单位");
        foreach (var (place, heading) in ((string[])["序号", "名称", "简称", "类别", "曾用名"]).Index())
            sheet.Cell(1, place + 1).Value = heading;
        foreach (var (place, (name, shortName, former)) in units.Index())
        {
            sheet.Cell(place + 2, 1).Value = place + 1;
            foreach (var (column, text) in ((int, string)[])[(2, name), (3, shortName), (4, "区县"), (5, former)])
            {
                if (text.Length > 0)
                    sheet.Cell(place + 2, column).Value = text;
            }
        }
        using var saved = new MemoryStream();
        workbook.SaveAs(saved);
        return saved.ToArray();
    }

    private IReadOnlyList<StoredUnit> Units() => desk.Data.Read(reading => StoredUnits.List(reading, Actor.Program));
}
