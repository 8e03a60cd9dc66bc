using System.Net;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Issues;

/// <summary>Many people at the same draft, and at the same numbers.</summary>
public sealed class ManyAtOnceTests : IAsyncLifetime
{
    private RunningDesk desk = null!;

    public async Task InitializeAsync() => desk = await RunningDesk.Start();

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task Of_fifty_who_save_one_wins_each_round_and_nothing_of_the_others_is_lost()
    {
        const int Clients = 50;
        List<IssueClient> editors = [.. Enumerable.Range(0, Clients).Select(_ => new IssueClient(desk.As(Role.Editor)))];
        var id = await editors[0].Assembled();
        for (var round = 0; round < 3; round++)
        {
            var current = await editors[0].Get($"/api/issues/{id}/document");
            List<byte[]> files = [.. Enumerable.Range(0, Clients).Select(client => WordBytes.Edited(current.Bytes, "交流了进度", $"交流了进度（第{round}轮第{client}人）"))];
            var answers = await Task.WhenAll(editors.Select((editor, index) => Task.Run(() => editor.Save(id, files[index], current.Version))));
            var winner = Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
            List<Answer> others = [.. answers.Where(answer => answer.Status == HttpStatusCode.PreconditionFailed)];
            Assert.Equal(Clients - 1, others.Select(answer => answer.Text("conflict")).Distinct(StringComparer.Ordinal).Count());
            Assert.All(others, answer => Assert.Equal("D02", answer.Rules.First()));
            foreach (var (answer, file) in answers.Zip(files))
            {
                var version = answer == winner ? answer.Version : answer.Text("conflict");
                Assert.Equal(file, (await editors[1].Get($"/api/issues/{id}/document?version={version}")).Bytes);
            }
            Assert.Equal(winner.Version, (await editors[1].Get($"/api/issues/{id}/document")).Version);
        }
    }

    [Fact]
    public async Task A_save_that_comes_again_is_the_same_version()
    {
        var editor = new IssueClient(desk.As(Role.Editor));
        var id = await editor.Assembled();
        var file = await editor.Get($"/api/issues/{id}/document");
        var bytes = WordBytes.Edited(file.Bytes, "会议部署", "会议认真部署");
        var first = await editor.Save(id, bytes, file.Version);
        var again = await editor.Save(id, bytes, file.Version);
        Assert.Equal((HttpStatusCode.OK, first.Version), (again.Status, again.Version));
        var late = WordBytes.Edited(file.Bytes, "会议部署", "会议再次部署");
        Assert.Equal((await editor.Save(id, late, file.Version)).Text("conflict"), (await editor.Save(id, late, file.Version)).Text("conflict"));
        Assert.Equal(3, (await editor.Get($"/api/issues/{id}/versions")).Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Thirty_two_who_publish_at_once_get_numbers_without_gap_or_double()
    {
        const int Issues = 32;
        var editor = new IssueClient(desk.As(Role.Editor));
        await new IssueClient(desk.As(Role.Chief)).PutJson("/api/issues/numbering/2024", """{ "number": 12, "cumulativeNumber": 231 }""", null);
        var drafts = new List<(string Id, string Version)>();
        for (var issue = 0; issue < Issues; issue++)
        {
            var id = await editor.Assembled(2024);
            drafts.Add((id, (await editor.Get($"/api/issues/{id}")).Text("documentVersion")));
        }
        var answers = await Task.WhenAll(drafts.Select(draft => new IssueClient(desk.As(Role.Chief))).Zip(drafts).Select(pair => Task.Run(() => pair.First.Post($"/api/issues/{pair.Second.Id}/publication", pair.Second.Version))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(Enumerable.Range(12, Issues), answers.Select(answer => int.Parse(answer.Text("issue", "number"), null)).Order());
        Assert.All(answers, answer => Assert.Equal(219, int.Parse(answer.Text("issue", "cumulativeNumber"), null) - int.Parse(answer.Text("issue", "number"), null)));
        foreach (var answer in answers)
            Assert.Equal(int.Parse(answer.Text("issue", "number"), null), WordBytes.Read((await editor.Get($"/api/issues/{answer.Text("issue", "id")}/document")).Bytes).Masthead.Number);
    }
}
