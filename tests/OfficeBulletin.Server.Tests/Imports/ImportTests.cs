using System.Net;
using System.Text;
using System.Text.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Imports;

public sealed class ImportTests : IAsyncLifetime
{
    private const string Older =
        """
        工作简报
        2019年第3期（总第53期）
        示例市史志研究室编　　　　2019年6月12日
        【本室动态】
        全市史志工作座谈会召开
        　　6月10日，全市史志工作座谈会在示例市召开，总结了上半年的工作，部署了下半年的任务。各区县史志工作机构负责人参加会议。
        （万州区史志办供稿）
        """;

    private RunningDesk desk = null!;
    private HttpClient editor = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        editor = desk.As(Role.Editor);
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task Older_issues_are_taken_in_with_their_numbers_and_can_be_searched()
    {
        var job = await editor.Ended(await Send(("2019年第3期.txt", Older)));

        Assert.Equal(("done", "import.json"), (job.GetProperty("state").GetString(), job.GetProperty("file").GetString()));
        var file = Assert.Single(await Files(job));
        Assert.True(file.GetProperty("result").GetString() == "imported", file.ToString());
        Assert.Equal((2019, 3, 53), (file.GetProperty("year").GetInt32(), file.GetProperty("number").GetInt32(), file.GetProperty("cumulativeNumber").GetInt32()));
        var hit = Assert.Single((await editor.Json("/api/search?q=史志工作座谈会&kind=issue")).GetProperty("items").EnumerateArray());
        Assert.Equal(("imported", 2019, 3), (hit.GetProperty("state").GetString(), hit.GetProperty("year").GetInt32(), hit.GetProperty("number").GetInt32()));
        Assert.Equal(file.GetProperty("issue").GetString(), hit.GetProperty("id").GetString());
    }

    [Fact]
    public async Task What_the_print_does_not_say_stays_unknown()
    {
        var file = Assert.Single(await Files(await editor.Ended(await Send(("无号.txt", Older.Replace("2019年第3期（总第53期）\n", "", StringComparison.Ordinal))))));

        Assert.True(file.GetProperty("result").GetString() == "imported", file.ToString());
        Assert.Equal(JsonValueKind.Null, file.GetProperty("number").ValueKind);
        Assert.Equal(JsonValueKind.Null, file.GetProperty("cumulativeNumber").ValueKind);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_a_number_that_is_there_is_told()
    {
        var first = Assert.Single(await Files(await editor.Ended(await Send(("一.txt", Older)))));

        var job = await editor.Ended(await Send(("二.txt", Older), ("三.txt", Older.Replace("总结了", "回顾了", StringComparison.Ordinal)), ("四.docx", "不是 Word 文件的\u0001字节")));

        var files = await Files(job);
        Assert.Equal(["again", "numberTaken", "refused"], files.Select(file => file.GetProperty("result").GetString()));
        Assert.Equal([first.GetProperty("issue").GetString(), first.GetProperty("issue").GetString()], files.Take(2).Select(file => file.GetProperty("issue").GetString()));
        Assert.Contains("issue.number-taken", job.GetProperty("findings").GetRawText(), StringComparison.Ordinal);
        Assert.Single((await editor.Json("/api/search?q=史志工作座谈会&kind=issue")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_body_that_is_none_is_refused()
    {
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, true), ((await editor.Call(HttpMethod.Post, "/api/imports", new { })).Status, true));
        Assert.Equal("desk.value-wrong", (await Send()).Problem);
        Assert.Equal("issue.import-too-many", (await Send([.. Enumerable.Range(0, 201).Select(number => ($"{number}.txt", "x"))])).Problem);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(desk.As(Role.Contributor, desk.Wanzhou), [("一.txt", Older)])).Status);
    }

    private Task<Answer> Send(params (string Name, string Text)[] files) => Post(editor, files);

    private static async Task<Answer> Post(HttpClient client, (string Name, string Text)[] files)
    {
        using var content = new MultipartFormDataContent { { new StringContent("往期"), "note" } };
        foreach (var (name, text) in files)
            content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "files", name);
        var response = await client.PostAsync(new Uri("/api/imports", UriKind.Relative), content);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, body.Length == 0 ? default : JsonElement.Parse(body), null);
    }

    private async Task<List<JsonElement>> Files(JsonElement job) => [.. JsonElement.Parse(await editor.Result(job)).GetProperty("files").EnumerateArray()];
}
