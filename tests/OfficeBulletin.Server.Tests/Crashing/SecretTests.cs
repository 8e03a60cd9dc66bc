using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OfficeBulletin.App.Access;
using OfficeBulletin.EndToEnd;
using OfficeBulletin.Server.Tests.Uploading;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>A whole run with secrets planted in it, none of which may turn up where it does not belong.</summary>
public sealed partial class SecretTests : IDisposable
{
    private const string Password = "山城 大道 三月 春风";
    private const string WrongPassword = "错了 的 三月 春风 一次";
    private const string NewPassword = "夏天的风 吹过 长江 两岸";

    /// <summary>What units write, what editors say of it, what people look for.</summary>
    private static readonly string[] Words = ["青石巷口述史采集", "老船工号子整理工作", "纸质档案受潮霉变", "这个单位常漏日期", "请补上活动的日期", "嘉陵江畔的吊脚楼"];

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("secrets-");
    private readonly List<string> secrets = [Password, WrongPassword, NewPassword];

    private string Data => Path.Combine(place.FullName, "data");

    public void Dispose() => place.Delete(recursive: true);

    [Fact]
    public async Task No_password_token_cookie_article_or_search_turns_up_in_the_log_and_no_secret_in_the_data_or_its_backup()
    {
        var backup = Path.Combine(place.FullName, "backup.db");
        Fill();
        using var desk = DeskProcess.Start(Data);
        await Work(desk);
        var made = await BulletinRun.Of("backup", "--data", Data, "-o", backup);
        var kept = Directory.EnumerateFiles(Data, "desk.db*").Append(backup).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
        desk.Kill();
        var log = Plain(desk.Said) + Plain(made.Output) + Plain(made.Told);

        Assert.Contains("/api/search", log, StringComparison.Ordinal);
        Assert.Contains("/api/session", log, StringComparison.Ordinal);
        Assert.Equal(12, secrets.Distinct(StringComparer.Ordinal).Count());
        foreach (var planted in secrets.Concat(Words))
        {
            Assert.DoesNotContain(planted, log, StringComparison.Ordinal);
            Assert.DoesNotContain(Uri.EscapeDataString(planted), log, StringComparison.OrdinalIgnoreCase);
        }
        foreach (var (name, bytes) in kept)
        {
            foreach (var secret in secrets)
                Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0, $"{name} holds a secret");
        }
        Assert.True(kept["backup.db"].AsSpan().IndexOf(Encoding.UTF8.GetBytes(Words[0])) > 0, "What units write is in the backup.");
    }

    /// <summary>Sign-ins right and wrong, codes, tokens, links, uploads, decisions, searches, and requests that are broken.</summary>
    private async Task Work(DeskProcess desk)
    {
        using var http = desk.Client();
        Assert.Equal(HttpStatusCode.Unauthorized, (await Send(http, null, "/api/session", new { name = "unit", password = WrongPassword })).StatusCode);
        var unit = await Cookie(http, "/api/session", new { name = "unit", password = Password });
        var editor = await Cookie(http, "/api/session", new { name = "editor", password = Password });
        var admin = await Cookie(http, "/api/session", new { name = "admin", password = Password });
        var token = Secret(await Json(await Send(http, unit, "/api/tokens", new { label = "每周报送" })), "token");
        var bearer = await Json(await Send(http, null, "/api/session/bearer", new { code = Secret(await Json(await Send(http, editor, "/api/session/code")), "code") }));
        var pane = Secret(bearer, "bearer");
        Secret(bearer, "refresh");
        var link = (await Json(await Send(http, admin, "/api/accounts", new { name = "second", display = "另一位", role = "editor" }))).GetProperty("link").GetString()!;
        secrets.Add(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]);
        await Cookie(http, "/api/invitation", new { secret = secrets[^2], password = NewPassword }, expected: HttpStatusCode.Gone);
        await Cookie(http, "/api/invitation", new { secret = secrets[^1], password = NewPassword });

        using var script = desk.Client(token);
        var sent = await Sending.Send(script, new Sent("报送表.xlsx", UnitWorkbook.Of(UnitWorkbook.Row("万州区史志办", Words[0], Words[1] + "，" + Words[2] + "。"), UnitWorkbook.Row("万州区史志办", Words[5], file: "稿件.docx"))), new Sent("稿件.docx", Issues.TypedArticle.Of(Words[5], Words[2])));
        Assert.Equal(HttpStatusCode.Created, sent.Status);
        using var word = desk.Client(pane);
        var item = sent.Items[0].GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.OK, (await word.Call(HttpMethod.Post, $"/api/items/{item}/decision", new { decision = "return", reason = Words[4], remark = Words[3] }, "1")).Status);
        foreach (var words in Words)
            await word.Json($"/api/search?q={Uri.EscapeDataString(words)}");

        await word.Status($"/api/items/{token}?token={token}&q={Uri.EscapeDataString(Words[0])}");
        await word.Status($"/{Uri.EscapeDataString(Words[0])}");
        using var broken = new StringContent($$"""{ "name": "unit", "password": "{{Password}}" """, Encoding.UTF8, "application/json");
        await http.PostAsync(new Uri("/api/session", UriKind.Relative), broken);
        using var cut = new StringContent($"--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{Words[0]}.xlsx\"\r\n\r\n{Words[1]}", Encoding.UTF8);
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        await script.PostAsync(new Uri("/api/submissions", UriKind.Relative), cut);
    }

    private void Fill() => DeskPeople.Filled(Data, change =>
    {
        var unit = StoredUnits.Add(change, "万州区史志办", 1);
        var hash = new Passwords().Hash(Password);
        foreach (var (name, role) in ((string, Role)[])[("unit", Role.Contributor), ("editor", Role.Editor), ("admin", Role.Administrator)])
        {
            var account = new Account { Id = change.NewId(), Name = name, Display = name, Role = role, Unit = role == Role.Contributor ? unit.Id : null, Stamp = change.NewId(), CreatedAt = change.At };
            Accounts.Add(change, account);
            Accounts.SetPassword(change, account.Id, hash);
        }
        return true;
    });

    /// <summary>Signs in; the cookie is a secret from then on.</summary>
    private async Task<string?> Cookie(HttpClient http, string path, object body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var response = await Send(http, null, path, body);
        Assert.Equal(expected, response.StatusCode);
        if (!response.Headers.TryGetValues("Set-Cookie", out var cookies))
            return null;
        var cookie = cookies.Single().Split(';')[0];
        secrets.Add(cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        return cookie;
    }

    private string Secret(JsonElement answer, string key)
    {
        secrets.Add(answer.GetProperty(key).GetString()!);
        return secrets[^1];
    }

    /// <summary>As a page of the desk's own sends it.</summary>
    private static async Task<HttpResponseMessage> Send(HttpClient http, string? cookie, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        request.Headers.Add("X-Bulletin", "1");
        request.Headers.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return await http.SendAsync(request);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage response) => JsonElement.Parse(await response.Content.ReadAsStringAsync());

    /// <summary>A log line with its escapes (\u5c71) as the characters they stand for.</summary>
    private static string Plain(string json) => Escape().Replace(json, found => ((char)Convert.ToInt32(found.Groups["code"].Value, 16)).ToString());

    [GeneratedRegex(@"\\u(?<code>[0-9A-Fa-f]{4})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
