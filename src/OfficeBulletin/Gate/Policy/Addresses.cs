using System.Buffers;

namespace OfficeBulletin.Gate.Policy;

/// <summary>Judges the addresses of hyperlinks. None refuses a file: the text is kept, the address is never followed.</summary>
internal static class Addresses
{
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>The rule to name the address by; null for web and mail addresses, and for relative ones.</summary>
    public static GateRule? Fault(string address)
    {
        if (address.Length > GateLimits.AddressLength || !Uri.TryCreate(address, UriKind.RelativeOrAbsolute, out var uri))
            return GateRules.LinkMalformed;
        if (!uri.IsAbsoluteUri)
            return null;
        if (uri.IsFile)
            return GateRules.LinkFile;
        return uri.Scheme is "http" or "https" or "mailto" or "ftp" or "tel" ? null : GateRules.LinkScheme;
    }

    /// <summary>True for what is an address by itself ("http:…", "file:…", "C:\…"): some writers forget to mark it as external.</summary>
    public static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':');
        return colon > 0 && !target.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters) && char.IsAsciiLetter(target[0]);
    }
}
