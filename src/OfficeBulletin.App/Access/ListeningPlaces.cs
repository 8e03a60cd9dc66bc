using System.Net;

namespace OfficeBulletin.App.Access;

/// <summary>Where the desk may listen: on this computer alone, unless an administrator says otherwise.</summary>
internal static class ListeningPlaces
{
    /// <summary>What is wrong with the addresses; a warning where passwords would go over the wire as they are.</summary>
    /// <param name="urls">Several separated by ";".</param>
    public static IReadOnlyList<Finding> Faults(string urls, bool open, bool behindProxy) =>
        [.. urls.Split(';').Select(url => Fault(url, open, behindProxy)).OfType<Finding>()];

    /// <summary>The address as a person at this computer would open it.</summary>
    public static string Shown(string url) => url.Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal).TrimEnd('/');

    private static Finding? Fault(string url, bool open, bool behindProxy)
    {
        if (!url.Contains("://", StringComparison.Ordinal) || !Uri.TryCreate(url.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal), UriKind.Absolute, out var parsed) || parsed.Scheme is not ("http" or "https") || parsed.PathAndQuery != "/")
            return AccessFindings.AddressWrong(url);
        if (string.Equals(parsed.Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(parsed.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)))
            return null;
        return !open ? AccessFindings.NotLoopback(url) : parsed.Scheme == "http" && !behindProxy ? AccessFindings.PlainHttp(url) : null;
    }
}
