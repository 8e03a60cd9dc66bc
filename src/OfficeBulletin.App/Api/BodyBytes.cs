using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Saving;

namespace OfficeBulletin.App.Api;

/// <summary>A body that is one file.</summary>
internal static class BodyBytes
{
    /// <summary>As large as the gate lets a package be.</summary>
    public const int Most = 20 << 20;

    /// <summary>The bytes; refused as soon as they are too many.</summary>
    public static async Task<Outcome<byte[]>> Read(HttpRequest request, CancellationToken gone)
    {
        if (request.ContentLength > Most)
            return Outcome.Refusal<byte[]>(BodyFindings.TooLarge(Most >> 20));
        using var bytes = new MemoryStream((int)(request.ContentLength ?? 0));
        var buffer = new byte[81920];
        for (int read; (read = await request.Body.ReadAsync(buffer, gone).ConfigureAwait(false)) > 0;)
        {
            if (bytes.Length + read > Most)
                return Outcome.Refusal<byte[]>(BodyFindings.TooLarge(Most >> 20));
            bytes.Write(buffer, 0, read);
        }
        return bytes.Length == 0 ? Outcome.Refusal<byte[]>(DeskFindings.ValueWrong("body", "请求里没有文件；请把文件作为请求的正文发送。")) : Outcome.Of(bytes.ToArray());
    }
}
