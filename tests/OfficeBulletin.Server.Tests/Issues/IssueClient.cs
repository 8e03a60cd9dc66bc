using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Submitting;

namespace OfficeBulletin.Server.Tests.Issues;

/// <summary>An answer: its status, its version, what it says.</summary>
internal sealed record Answer(HttpStatusCode Status, string? Version, byte[] Bytes)
{
    public JsonElement Json => JsonElement.Parse(Bytes);

    public string Text(params string[] path) => path.Aggregate(Json, (value, key) => value.GetProperty(key)).ToString();

    public IEnumerable<string> Rules => Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!);
}

/// <summary>Somebody who works on issues over HTTP.</summary>
internal sealed class IssueClient(HttpClient client)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public HttpClient Http => client;

    public Task<Answer> Get(string path) => Send(HttpMethod.Get, path);

    public Task<Answer> Post(string path, string? version = null, object? body = null) => Send(HttpMethod.Post, path, version, body is null ? null : JsonContent.Create(body));

    public Task<Answer> Delete(string path) => Send(HttpMethod.Delete, path);

    public Task<Answer> PutJson(string path, string json, string? version) => Send(HttpMethod.Put, path, version, new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<Answer> Save(string id, byte[] bytes, string? version, string type = Docx)
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return Send(HttpMethod.Put, $"/api/issues/{id}/document", version, content);
    }

    /// <summary>A new draft; its id.</summary>
    public async Task<string> Begin(int year = 2026, bool supplement = false)
    {
        var created = await Post("/api/issues", null, new { year, supplement, title = "史志工作简报", date = $"{year}-03-20" });
        Assert.Equal(HttpStatusCode.Created, created.Status);
        return created.Text("id");
    }

    /// <summary>Changes the plan, and returns the answer.</summary>
    public async Task<Answer> Plan(string id, Action<JsonNode> change)
    {
        var plan = await Get($"/api/issues/{id}/plan");
        var node = JsonNode.Parse(plan.Bytes)!;
        change(node);
        return await PutJson($"/api/issues/{id}/plan", node.ToJsonString(), plan.Version);
    }

    /// <summary>A draft with one written article, assembled; its id.</summary>
    public async Task<string> Assembled(int year = 2026, bool supplement = false)
    {
        var id = await Begin(year, supplement);
        Assert.Equal(HttpStatusCode.OK, (await Plan(id, Small)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Post($"/api/issues/{id}/assembly")).Status);
        return id;
    }

    public static void Small(JsonNode plan) => plan["columns"] = new JsonArray(new JsonObject
    {
        ["name"] = "本室动态",
        ["items"] = new JsonArray(new JsonObject { ["title"] = "中心召开编纂工作会", ["body"] = new JsonArray("3月2日，中心召开编纂工作会。", "会议部署全年任务。", "各处室交流了进度。"), ["units"] = new JsonArray("办公室") }),
    });

    private async Task<Answer> Send(HttpMethod method, string path, string? version = null, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (version is not null)
            request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        using var response = await client.SendAsync(request);
        return new Answer(response.StatusCode, response.Headers.ETag?.Tag.Trim('"'), await response.Content.ReadAsByteArrayAsync());
    }
}

/// <summary>What units sent, as it stands on the desk.</summary>
internal static class DeskItems
{
    /// <summary>An accepted item whose row carries the text; its id.</summary>
    public static string Accepted(this RunningDesk desk, StoredUnit unit, string title, params string[] body) =>
        desk.Accepted(unit, title, new JsonObject { ["title"] = title, ["units"] = new JsonArray(unit.Name), ["body"] = new JsonArray([.. body.Select(line => JsonValue.Create(line))]) }, null);

    /// <summary>An accepted item whose text is in a Word file that came with it; its id.</summary>
    public static string AcceptedWithFile(this RunningDesk desk, StoredUnit unit, string title, string file, byte[] bytes)
    {
        var account = desk.Account(Role.Contributor, unit);
        var submission = desk.Data.Keep(change =>
        {
            var id = change.NewId();
            Storage.Submitting.Submissions.Add(change, new StoredSubmission { Id = id, Unit = unit.Id, Account = account.Id, Content = Guid.NewGuid().ToByteArray(), At = change.At });
            SubmittedFiles.Add(change, id, file, "attachment", bytes);
            return id;
        });
        return desk.Accepted(unit, title, new JsonObject { ["title"] = title, ["units"] = new JsonArray(unit.Name), ["attachment"] = file }, submission);
    }

    private static string Accepted(this RunningDesk desk, StoredUnit unit, string title, JsonObject content, string? submission) => desk.Data.Keep(change =>
    {
        var item = new StoredItem
        {
            Submission = submission,
            Id = change.NewId(),
            Unit = unit.Id,
            Title = title,
            Units = unit.Name,
            SentOn = new DateOnly(2026, 3, 1),
            Content = content.ToJsonString(),
            State = "accepted",
        };
        Storage.Items.Add(change, item, title);
        return item.Id;
    });

    public static string State(this RunningDesk desk, string item) => desk.Data.Read(reading => Storage.Items.Find(reading, Actor.Program, item)!.State);
}
