using System.Net.Sockets;
using System.Text;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>Requests that lie, stop or never end: each gets a typed answer or none, nothing is left behind, and the desk goes on.</summary>
public sealed class BrokenRequestTests(AttackedDesk attacked) : IClassFixture<AttackedDesk>
{
    private const string Boundary = "----grenze";
    private static readonly string Declared = $"--{Boundary}\r\nContent-Disposition: form-data; name=\"declaration\"\r\n\r\n不涉密\r\n";
    private static readonly string File = $"--{Boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"表.csv\"\r\nContent-Type: image/gif\r\n\r\n";
    private static readonly string End = $"\r\n--{Boundary}--\r\n";

    [Fact]
    public Task Two_hundred_megabytes_announced_are_answered_before_they_come() => Answers("Content-Length: 209715200", Declared, "413");

    [Fact]
    public Task A_body_that_ends_before_its_boundary_is_no_upload() => Answers($"Content-Length: {Encoding.UTF8.GetByteCount(Declared + File)}", Declared + File, "400");

    [Fact]
    public Task A_length_that_is_too_short_is_no_upload() => Answers("Content-Length: 40", Declared + File + "标题" + End, "400");

    [Fact]
    public Task Another_boundary_than_said_is_no_upload() => Answers($"Content-Length: {Encoding.UTF8.GetByteCount(Declared)}", Declared.Replace(Boundary, "----andere", StringComparison.Ordinal), "400");

    [Fact]
    public Task What_is_not_multipart_is_told_so() => Answers("Content-Length: 2", "{}", "415", "application/json");

    [Fact]
    public Task Chunks_without_end_are_stopped() => AnswersChunks(Declared + File, new string('a', 1 << 16), "413");

    [Fact]
    public async Task Ten_thousand_parts_are_too_many()
    {
        var body = Declared + string.Concat(Enumerable.Range(0, 10_000).Select(number => $"--{Boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{number}.txt\"\r\n\r\na\r\n")) + End;
        await Answers($"Content-Length: {Encoding.UTF8.GetByteCount(body)}", body, "413");
    }

    [Fact]
    public async Task A_body_that_stops_half_way_leaves_nothing_behind()
    {
        for (var times = 0; times < 3; times++)
        {
            using var client = await Open("Content-Length: 1000000");
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(Declared + File + "标题"));
            client.Client.LingerState = new LingerOption(true, 0);
        }
        await Eventually(() => !Directory.EnumerateFileSystemEntries(Path.Combine(attacked.Desk.Data.Folder, "work")).Any());
        await GoesOn();
    }

    [Fact]
    public async Task Fields_left_empty_in_a_browser_are_passed_over_and_the_stated_type_is_not_believed()
    {
        var empty = $"--{Boundary}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n";
        var body = empty + Declared + File + "标题,正文\r\n" + End;
        await Answers($"Content-Length: {Encoding.UTF8.GetByteCount(body)}", body, "201");
    }

    private async Task Answers(string length, string body, string status, string type = $"multipart/form-data; boundary={Boundary}")
    {
        using var client = await Open(length, type);
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(body));
        Assert.Equal(status, await Status(client));
        await GoesOn();
    }

    private async Task AnswersChunks(string first, string again, string status)
    {
        using var client = await Open("Transfer-Encoding: chunked");
        var stream = client.GetStream();
        var answered = Status(client);
        await Chunk(stream, first);
        try
        {
            for (var count = 0; count < 4_096 && !answered.IsCompleted; count++)
                await Chunk(stream, again);
        }
        catch (IOException)
        {
            // The server has answered and closed its side.
        }
        Assert.Equal(status, await answered);
        await GoesOn();
    }

    private static async Task Chunk(NetworkStream stream, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{bytes.Length:X}\r\n"));
        await stream.WriteAsync(bytes);
        await stream.WriteAsync("\r\n"u8.ToArray());
    }

    private async Task<TcpClient> Open(string length, string type = $"multipart/form-data; boundary={Boundary}")
    {
        var client = new TcpClient();
        await client.ConnectAsync(attacked.Desk.Address.Host, attacked.Desk.Address.Port);
        var head = $"POST /api/submissions HTTP/1.1\r\nHost: {attacked.Desk.Address.Authority}\r\nAuthorization: {attacked.Unit.DefaultRequestHeaders.Authorization}\r\nContent-Type: {type}\r\n{length}\r\n\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        return client;
    }

    private static async Task<string> Status(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8, leaveOpen: true);
        return (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2)))!.Split(' ')[1];
    }

    private async Task GoesOn()
    {
        using var response = await attacked.Desk.Anybody().GetAsync(new Uri("/healthz", UriKind.Relative));
        Assert.True(response.IsSuccessStatusCode);
    }

    private static async Task Eventually(Func<bool> holds)
    {
        for (var times = 0; times < 600 && !holds(); times++)
            await Task.Delay(100);
        Assert.True(holds());
    }
}
