using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using OfficeBulletin.App.Api;

namespace OfficeBulletin.App.Access;

/// <summary>How often somebody may try: one who asks too much waits, and nobody else with him.</summary>
internal sealed class Limits(DeskSettings settings) : IDisposable
{
    /// <summary>Policy of the endpoints that take a password, a code or a link, by address.</summary>
    public const string Attempts = "attempts";

    /// <summary>Policy of the endpoints that take files, by unit; by account for those of the editorial office.</summary>
    public const string Uploads = "uploads";

    private readonly PartitionedRateLimiter<string> names =
        PartitionedRateLimiter.Create<string, string>(name => Bucket(name, settings.AttemptsPerName), StringComparer.OrdinalIgnoreCase);

    public static void Configure(RateLimiterOptions options, DeskSettings settings)
    {
        options.AddPolicy(Attempts, context => Bucket(Address(context), settings.AttemptsPerMinute));
        options.AddPolicy(Uploads, context => Bucket(Sender(context), settings.UploadsPerMinute));
        options.OnRejected = async (rejected, _) => await Refuse(rejected.HttpContext, rejected.Lease).ExecuteAsync(rejected.HttpContext).ConfigureAwait(false);
    }

    /// <summary>The refusal of one try too many for a name; null when it may be tried.</summary>
    public ProblemHttpResult? Refusal(HttpContext context, string name)
    {
        using var lease = names.AttemptAcquire(name);
        return lease.IsAcquired ? null : Refuse(context, lease);
    }

    public void Dispose() => names.Dispose();

    private static ProblemHttpResult Refuse(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Problems.Of([AccessFindings.TooOften()]);
    }

    private static RateLimitPartition<string> Bucket(string key, int perMinute) => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = perMinute,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        QueueLimit = 0,
    });

    private static string Sender(HttpContext context) => context.User.Identity is SignedIn { Account: var account } ? account.Unit ?? account.Id : Address(context);

    /// <summary>One household of IPv6 has 2^64 addresses: they count as one.</summary>
    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: false, AddressFamily: AddressFamily.InterNetworkV6 } address => new IPNetwork(Prefix(address), 64).ToString(),
        var address => address.ToString(),
    };

    private static IPAddress Prefix(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
