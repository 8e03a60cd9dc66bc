using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeBulletin.EndToEnd;
using OfficeBulletin.Server.Tests.Uploading;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>One person's work at a desk, a seeded mix of everything that changes it. What the desk acknowledges is noted.</summary>
/// <param name="name">Tells this person's texts from all others'.</param>
internal sealed class DeskWork(HttpClient client, string name, Random random, Acknowledged acknowledged)
{
    private static readonly HttpStatusCode[] Refusals = [HttpStatusCode.NotFound, HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed, HttpStatusCode.UnprocessableEntity];

    /// <summary>Of the article that every plan begins with.</summary>
    private const string Phrase = "交流了进度";

    private int made;

    /// <summary>What a unit does: a workbook, at times with a Word file.</summary>
    /// <returns>False when there was nothing to do, or somebody else was faster. So with all that follow.</returns>
    public async Task<bool> Upload()
    {
        var (typed, unit) = (random.Next(3) == 0, name.Split('办')[0] + "办");
        var rows = Enumerable.Range(0, random.Next(1, 4)).Select(row => typed && row == 0
            ? UnitWorkbook.Row(unit, Title(), file: "纪要.docx")
            : UnitWorkbook.Row(unit, Title(), $"{Title()}，与会者研究了方志馆的建设。")).ToArray();
        List<Sent> files = [new Sent("报送表.xlsx", UnitWorkbook.Of(rows)), .. typed ? (Sent[])[new Sent("纪要.docx", Issues.TypedArticle.Of(Title(), "会议研究了口述史料的采集。"))] : []];
        var answer = await Sending.Send(client, [.. files]);
        Assert.True(answer.Status == HttpStatusCode.Created, $"{answer.Status} {answer.Body}");
        foreach (var file in files)
            acknowledged.Files.Add(new AcknowledgedFile(answer.Id, file.Name, Acknowledged.Sha256(file.Bytes)));
        foreach (var item in answer.Items)
            acknowledged.Item(item.GetProperty("id").GetString()!, 1);
        acknowledged.Submissions.Add(answer.Id);
        return true;
    }

    public async Task<bool> Accept()
    {
        if (Any(await List("/api/items?state=received&limit=20")) is not { } item)
            return false;
        var answer = await client.Call(HttpMethod.Post, $"/api/items/{Id(item)}/decision", new { decision = "accept" }, Text(item.GetProperty("revision")));
        if (!Taken(answer))
            return false;
        acknowledged.Item(Id(item), answer.Body.GetProperty("revision").GetInt64());
        return true;
    }

    public async Task<bool> Create()
    {
        if ((await Drafts()).Count > 6)
            return false;
        var year = 2024 + random.Next(2);
        var answer = await client.Call(HttpMethod.Post, "/api/issues", new { year, supplement = random.Next(6) == 0, title = "史志工作简报", date = $"{year}-03-20" });
        if (!Taken(answer))
            return false;
        acknowledged.Issues.Add(Id(answer.Body));
        return true;
    }

    public async Task<bool> Plan()
    {
        if (Any(await Drafts()) is not { } draft)
            return false;
        var seen = await client.Call(HttpMethod.Get, $"/api/issues/{Id(draft)}/plan");
        if (!Taken(seen))
            return false;
        var plan = JsonNode.Parse(seen.Body.GetRawText())!;
        if (plan["columns"] is not JsonArray { Count: 2 })
        {
            Issues.IssueClient.Small(plan);
            plan["columns"]!.AsArray().Add(new JsonObject { ["name"] = "区县动态", ["items"] = new JsonArray() });
        }
        plan["columns"]![0]!["items"]![0]!["title"] = Title();
        var items = plan["columns"]![1]!["items"]!.AsArray();
        if (items.Count > 4)
            items.RemoveAt(random.Next(items.Count));
        foreach (var item in (await List("/api/items?state=accepted&limit=10")).OrderBy(_ => random.Next()).Take(2))
            items.Add(new JsonObject { ["item"] = Id(item) });
        var answer = await client.Call(HttpMethod.Put, $"/api/issues/{Id(draft)}/plan", plan, seen.Version);
        if (!Taken(answer))
            return false;
        acknowledged.Version(answer.Body.GetProperty("version"));
        return true;
    }

    public async Task<bool> Assemble()
    {
        if (Any(await Drafts()) is not { } draft)
            return false;
        var answer = await client.Call(HttpMethod.Post, $"/api/issues/{Id(draft)}/assembly");
        if (!Taken(answer))
            return false;
        acknowledged.Version(answer.Body.GetProperty("version"), Id(draft));
        return true;
    }

    /// <summary>Saves an edited file back; one that somebody overtook is kept too, as a conflict.</summary>
    public async Task<bool> Save()
    {
        if (Any(await Assembled()) is not { } draft)
            return false;
        var version = draft.GetProperty("documentVersion").GetString()!;
        var kept = await client.GetByteArrayAsync(new Uri($"/api/issues/{Id(draft)}/document?version={version}", UriKind.Relative));
        if (!Issues.WordBytes.Has(kept, Phrase))
            return false;
        var bytes = Issues.WordBytes.Edited(kept, Phrase, $"{Phrase}{random.Next(10)}");
        var answer = await client.Put($"/api/issues/{Id(draft)}/document", bytes, version);
        if (answer.Status == HttpStatusCode.PreconditionFailed && answer.Body.TryGetProperty("conflict", out var conflict))
            acknowledged.Version(conflict.GetString()!, bytes, Id(draft));
        else if (Taken(answer))
            acknowledged.Version(answer.Body.GetProperty("version").GetProperty("id").GetString()!, bytes, Id(draft));
        else
            return false;
        return true;
    }

    public async Task<bool> Restore()
    {
        if (Any(await Assembled()) is not { } draft || Any(await List($"/api/issues/{Id(draft)}/versions")) is not { } version)
            return false;
        var answer = await client.Call(HttpMethod.Post, $"/api/issues/{Id(draft)}/versions/{Id(version)}/restoration");
        if (!Taken(answer))
            return false;
        acknowledged.Version(answer.Body.GetProperty("version"), Id(answer.Body.GetProperty("issue")));
        return true;
    }

    public async Task<bool> Publish()
    {
        if (Any(await Assembled()) is not { } draft)
            return false;
        var answer = await client.Call(HttpMethod.Post, $"/api/issues/{Id(draft)}/publication", version: draft.GetProperty("documentVersion").GetString());
        if (!Taken(answer))
            return false;
        var issue = answer.Body.GetProperty("issue");
        acknowledged.Version(answer.Body.GetProperty("version"), Id(draft));
        acknowledged.Published[Id(draft)] = new AcknowledgedNumber(
            issue.GetProperty("year").GetInt64(), issue.GetProperty("supplement").GetBoolean(), issue.GetProperty("number").GetInt64(), issue.TryGetProperty("cumulativeNumber", out var total) ? total.GetInt64() : null);
        return true;
    }

    public async Task<bool> Report()
    {
        var answer = await client.Call(HttpMethod.Post, "/api/reports", new { period = "2025" });
        Assert.Equal(HttpStatusCode.Accepted, answer.Status);
        acknowledged.Jobs.Add(Id(answer.Body));
        return true;
    }

    private async Task<List<JsonElement>> Drafts() => await List("/api/issues?state=draft&limit=50");

    private async Task<List<JsonElement>> Assembled() => [.. (await Drafts()).Where(draft => draft.TryGetProperty("documentVersion", out _))];

    private async Task<List<JsonElement>> List(string path)
    {
        var answer = await client.Call(HttpMethod.Get, path);
        return Taken(answer) ? [.. answer.Body.GetProperty("items").EnumerateArray()] : [];
    }

    private JsonElement? Any(List<JsonElement> list) => list.Count == 0 ? null : list[random.Next(list.Count)];

    /// <summary>False when somebody else was faster; any other refusal is a fault.</summary>
    private static bool Taken(Answer answer)
    {
        Assert.True((int)answer.Status < 300 || Refusals.Contains(answer.Status), $"{answer.Status} {answer.Body}");
        return (int)answer.Status < 300;
    }

    private string Title() => string.Create(CultureInfo.InvariantCulture, $"{name}组织第{++made}次座谈");

    private static string Id(JsonElement one) => one.GetProperty("id").GetString()!;

    private static string Text(JsonElement one) => one.ToString();
}
