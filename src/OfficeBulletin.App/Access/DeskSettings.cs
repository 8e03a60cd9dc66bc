using System.Net;
using Microsoft.Extensions.Configuration;

namespace OfficeBulletin.App.Access;

/// <summary>What an administrator may set, in desk.json in the data folder, or in the environment (BULLETIN_DESK__PUBLIC=true, BULLETIN_DESK__HOSTS__0=…). All of it may be absent.</summary>
internal sealed record DeskSettings
{
    public const string FileName = "desk.json";

    /// <summary>True to listen where other computers can reach it.</summary>
    public bool Public { get; init; }

    /// <summary>Names by which the desk is called, besides loopback's and those in its own addresses.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Proxies in front that are believed when they say for whom they ask: an address or a network ("10.0.0.0/8").</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Who may frame the panes, as sources of a CSP; Office on the web, where none is set.</summary>
    public IReadOnlyList<string> Frames { get; init; } = [];

    /// <summary>Sign-ins, codes and links that are tried from one address in a minute.</summary>
    public int AttemptsPerMinute { get; init; } = 60;

    /// <summary>Sign-ins that are tried for one name in a minute.</summary>
    public int AttemptsPerName { get; init; } = 10;

    /// <summary>Uploads of one unit in a minute.</summary>
    public int UploadsPerMinute { get; init; } = 30;

    public EntraSettings Entra { get; init; } = new();

    /// <summary>The settings of a data folder. Refused when they cannot be read, or contradict themselves.</summary>
    public static Outcome<DeskSettings> Read(string folder)
    {
        var file = Path.GetFullPath(Path.Combine(folder, FileName));
        try
        {
            var settings = new ConfigurationBuilder().AddJsonFile(file, optional: true).AddEnvironmentVariables("BULLETIN_DESK__").Build()
                .Get<DeskSettings>(binding => binding.ErrorOnUnknownConfiguration = true) ?? new DeskSettings();
            var faults = settings.Faults().Select(fault => AccessFindings.SettingsWrong(file, fault)).ToList();
            return faults.Count > 0 ? Outcome.Refusal<DeskSettings>(faults) : Outcome.Of(settings);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or InvalidOperationException)
        {
            return Outcome.Refusal<DeskSettings>(AccessFindings.SettingsWrong(file, (wrong.InnerException ?? wrong).Message.ReplaceLineEndings(" ")));
        }
    }

    /// <summary>"10.0.0.5" or "10.0.0.0/8"; null when it is neither.</summary>
    public static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    private IEnumerable<string> Faults()
    {
        foreach (var proxy in Proxies.Where(proxy => Network(proxy) is null))
            yield return $"proxies 里的“{proxy}”不是地址，也不是网段";
        foreach (var frame in Frames.Where(frame => frame.Length == 0 || frame.Any(letter => char.IsWhiteSpace(letter) || letter is ';' or ',' or > '~')))
            yield return $"frames 里的“{frame}”不能写进 CSP";
        if (AttemptsPerMinute < 1 || AttemptsPerName < 1 || UploadsPerMinute < 1)
            yield return "attemptsPerMinute、attemptsPerName、uploadsPerMinute 至少是 1";
        foreach (var fault in Entra.Faults())
            yield return fault;
    }
}

/// <summary>Sign-in by tokens of Microsoft Entra ID; off while no tenant is named.</summary>
internal sealed record EntraSettings
{
    /// <summary>Ids of the tenants whose people may sign in.</summary>
    public IReadOnlyList<string> Tenants { get; init; } = [];

    /// <summary>The client id that tokens are made out to.</summary>
    public string Audience { get; init; } = "";

    /// <summary>The scope that a token must carry.</summary>
    public string Scope { get; init; } = "access_as_user";

    /// <summary>Where the tenants' public keys are.</summary>
    public string Keys { get; init; } = "https://login.microsoftonline.com/common/discovery/v2.0/keys";

    public bool On => Tenants.Count > 0;

    internal IEnumerable<string> Faults()
    {
        if (!On)
            yield break;
        foreach (var tenant in Tenants.Where(tenant => !Guid.TryParseExact(tenant, "D", out _)))
            yield return $"entra.tenants 里的“{tenant}”不是租户号";
        if (Audience.Length == 0)
            yield return "entra.audience 没有写";
        if (Scope.Length == 0)
            yield return "entra.scope 没有写";
        if (!Uri.TryCreate(Keys, UriKind.Absolute, out var keys) || (keys.Scheme != Uri.UriSchemeHttps && !keys.IsLoopback))
            yield return "entra.keys 要是 https 网址";
    }
}
