using Microsoft.AspNetCore.WebUtilities;

namespace OfficeBulletin.App.Api;

/// <summary>Bodies that are one file. What does not say how long it is, is laid aside on the disk until that is known.</summary>
internal static class RequestBody
{
    private const int InMemory = 1 << 20;

    /// <summary>The bytes; null when there are more than the limit.</summary>
    public static async Task<byte[]?> Read(HttpRequest request, int limit, CancellationToken gone)
    {
        if (request.ContentLength > limit)
            return null;
        if (request.ContentLength is null)
        {
            request.EnableBuffering(InMemory, limit + 1L);
            try
            {
                await request.Body.DrainAsync(gone).ConfigureAwait(false);
            }
            catch (IOException) when (request.Body.Length > limit)
            {
                return null;
            }
            request.Body.Position = 0;
            if (request.Body.Length > limit)
                return null;
        }
        using var bytes = new MemoryStream((int)(request.ContentLength ?? request.Body.Length));
        await request.Body.CopyToAsync(bytes, gone).ConfigureAwait(false);
        return bytes.ToArray();
    }
}
