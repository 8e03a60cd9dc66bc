using System.Net;
using OfficeBulletin.EndToEnd;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>A disk that takes no more: a clear answer, nothing half kept, and work goes on with what fits.</summary>
public sealed class DiskFullTests
{
    private const int Kilobytes = 4_096;

    [LinuxFact]
    public async Task An_upload_that_finds_no_room_is_answered_so_and_leaves_nothing()
    {
        using var desk = ServedDesk.Start(Kilobytes);
        var book = new Sent("报送表.xlsx", UnitWorkbook.Of(UnitWorkbook.Row("万州区史志办", "万州召开座谈会", "万州区史志办召开座谈会，研究方志馆建设。")));

        var full = await desk.Client.Send(book, new Sent("大图.png", new byte[6 << 20]));
        var small = await desk.Client.Send(book);

        Assert.Equal((HttpStatusCode.InsufficientStorage, "storage.full"), (full.Status, full.Text("title")));
        Assert.Equal(HttpStatusCode.Created, small.Status);
        Assert.Empty(Directory.EnumerateFileSystemEntries(desk.Work));
        Assert.Single((await desk.Client.Json("/api/submissions")).GetProperty("items").EnumerateArray());
    }

    [LinuxFact]
    public async Task A_database_that_finds_no_room_keeps_nothing_of_the_upload()
    {
        using var desk = ServedDesk.Start(Kilobytes);
        var rows = Enumerable.Range(0, 3).Select(number => UnitWorkbook.Row("万州区史志办", $"万州第{number}次会议", $"第{number}次会议研究了方志馆建设。")).ToArray();
        Sent[] pictures = [.. Enumerable.Range(0, 3).Select(number => new Sent($"图{number}.bmp", Bitmap(1_900)))];

        var full = await desk.Client.Send([new Sent("报送表.xlsx", UnitWorkbook.Of(rows)), .. pictures]);
        var small = await desk.Client.Send(new Sent("报送表.xlsx", UnitWorkbook.Of(rows)));

        Assert.StartsWith("storage.", full.Text("title"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, small.Status);
        Assert.Equal(3, small.Items.Count);
        Assert.Single((await desk.Client.Json("/api/submissions")).GetProperty("items").EnumerateArray());
    }

    /// <summary>A picture of so many kilobytes that no two are alike in.</summary>
    private static byte[] Bitmap(int kilobytes)
    {
        var bytes = new byte[kilobytes << 10];
        Random.Shared.NextBytes(bytes);
        byte[] head = [0x42, 0x4D, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 100, 0, 0, 0, 100, 0, 0, 0, 1, 0, 24, 0, 0, 0, 0, 0];
        head.CopyTo(bytes, 0);
        BitConverter.TryWriteBytes(bytes.AsSpan(2), bytes.Length);
        return bytes;
    }
}

/// <summary>A fact that needs Linux: its limits and its /proc.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "Linux";
    }
}
