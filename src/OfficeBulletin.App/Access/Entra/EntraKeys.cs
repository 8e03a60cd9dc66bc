using System.Security.Cryptography;
using System.Text.Json;

namespace OfficeBulletin.App.Access.Entra;

/// <summary>The public keys of Entra ID (JWKS, RFC 7517), fetched when one is first asked for and again after a day; for a key that is not among them at most once a minute.</summary>
internal sealed partial class EntraKeys(DeskSettings settings, TimeProvider clock, ILogger<EntraKeys> log) : IDisposable
{
    private const int Largest = 512 * 1024;

    private const int FewestBits = 2048;

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim fetching = new(1);
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = Largest };

    private volatile Keys keys = new(new Dictionary<string, Key>(StringComparer.Ordinal), DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    /// <summary>The key of that id, for that issuer; null when there is none.</summary>
    public async Task<RSAParameters?> Find(string id, string issuer, string tenant, CancellationToken stopped)
    {
        if (keys.Stale(id, clock.GetUtcNow()))
            await Refresh(id, stopped).ConfigureAwait(false);
        return keys.ById.TryGetValue(id, out var key) && (key.Issuer is null || key.Issuer.Replace("{tenantid}", tenant, StringComparison.Ordinal) == issuer) ? key.Parameters : null;
    }

    public void Dispose()
    {
        fetching.Dispose();
        http.Dispose();
    }

    private async Task Refresh(string id, CancellationToken stopped)
    {
        await fetching.WaitAsync(stopped).ConfigureAwait(false);
        try
        {
            var now = clock.GetUtcNow();
            if (!keys.Stale(id, now))
                return;
            // Noted before it is tried: a server that is down is not asked again by every request.
            keys = keys with { TriedAt = now };
            using var document = JsonDocument.Parse(await http.GetByteArrayAsync(new Uri(settings.Entra.Keys), stopped).ConfigureAwait(false));
            keys = new Keys(Read(document.RootElement), now, now);
        }
        catch (Exception failed) when (failed is HttpRequestException or JsonException or TaskCanceledException { InnerException: TimeoutException })
        {
            NotFetched(log, failed.Message);
        }
        finally
        {
            fetching.Release();
        }
    }

    private static Dictionary<string, Key> Read(JsonElement root)
    {
        var found = new Dictionary<string, Key>(StringComparer.Ordinal);
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("keys", out var list) || list.ValueKind != JsonValueKind.Array)
            return found;
        foreach (var key in list.EnumerateArray().Where(key => key.ValueKind == JsonValueKind.Object))
        {
            if (EntraToken.TextOf(key, "kty") == "RSA" && EntraToken.TextOf(key, "use") is null or "sig" && EntraToken.TextOf(key, "kid") is { } id && Modulus(key) is { } parameters)
                found.TryAdd(id, new Key(parameters, EntraToken.TextOf(key, "issuer")));
        }
        return found;
    }

    private static RSAParameters? Modulus(JsonElement key)
    {
        if (EntraToken.TextOf(key, "n") is not { } modulus || EntraToken.TextOf(key, "e") is not { } exponent || !System.Buffers.Text.Base64Url.IsValid(modulus) || !System.Buffers.Text.Base64Url.IsValid(exponent))
            return null;
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(modulus);
        return bytes.Length * 8 >= FewestBits ? new RSAParameters { Modulus = bytes, Exponent = System.Buffers.Text.Base64Url.DecodeFromChars(exponent) } : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys of Entra ID could not be fetched: {Reason}")]
    private static partial void NotFetched(ILogger log, string reason);

    private sealed record Key(RSAParameters Parameters, string? Issuer);

    private sealed record Keys(IReadOnlyDictionary<string, Key> ById, DateTimeOffset FetchedAt, DateTimeOffset TriedAt)
    {
        public bool Stale(string id, DateTimeOffset now) => (now - FetchedAt > Fresh || !ById.ContainsKey(id)) && now - TriedAt > Pause;
    }
}
