using System.Text.Json;

namespace OfficeBulletin.Server.Tests;

/// <summary>Long work, awaited.</summary>
internal static class JobCalls
{
    /// <summary>The job at its end.</summary>
    public static async Task<JsonElement> Ended(this HttpClient client, Answer asked)
    {
        Assert.True(asked.Status == System.Net.HttpStatusCode.Accepted, $"{asked.Status} {asked.Body}");
        var id = asked.Body.GetProperty("id").GetString();
        for (var tries = 0; tries < 1200; tries++)
        {
            var job = await client.Json($"/api/jobs/{id}");
            if (job.GetProperty("state").GetString() is "done" or "failed" or "cancelled")
                return job;
            await Task.Delay(50);
        }
        throw new TimeoutException("The job never ended.");
    }

    public static Task<byte[]> Result(this HttpClient client, JsonElement job) => client.GetByteArrayAsync(new Uri($"/api/jobs/{job.GetProperty("id").GetString()}/result", UriKind.Relative));
}
