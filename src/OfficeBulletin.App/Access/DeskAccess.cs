using Microsoft.AspNetCore.HttpOverrides;
using OfficeBulletin.App.Access.Entra;

namespace OfficeBulletin.App.Access;

/// <summary>Sign-in, policies and limits, put together; and what every request passes before it reaches an endpoint.</summary>
internal static class DeskAccess
{
    public static void Add(IServiceCollection services, DeskSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<Passwords>();
        services.AddSingleton<Limits>();
        services.AddSingleton<EntraKeys>();
        services.AddSingleton<EntraSignIn>();
        // The core alone: AddAuthentication also brings data protection in, which keeps keys in somebody's home, and which nothing here needs.
        services.AddAuthenticationCore(options =>
        {
            options.AddScheme<CredentialScheme>(CredentialScheme.Name, null);
            options.DefaultScheme = CredentialScheme.Name;
        });
        services.AddScoped<CredentialScheme>();
        services.AddAuthorization(Policies.Add);
        services.AddRateLimiter(options => Limits.Configure(options, settings));
    }

    public static void Use(WebApplication server, DeskSettings settings, IReadOnlyCollection<string> urls)
    {
        if (Forwarding(settings) is { } forwarding)
            server.UseForwardedHeaders(forwarding);
        server.Use(new SecurityHeaders(settings).Invoke);
        server.Use(new KnownHosts(settings, urls).Invoke);
        server.UseStatusCodePages(Api.Problems.Bare);
        server.Use(CrossSite.Invoke);
        server.UseAuthentication();
        server.UseRateLimiter();
        server.UseAuthorization();
    }

    /// <summary>Believes a proxy that an administrator named, and nobody else; null when there is none.</summary>
    private static ForwardedHeadersOptions? Forwarding(DeskSettings settings)
    {
        if (settings.Proxies.Count == 0)
            return null;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in settings.Proxies)
            options.KnownIPNetworks.Add(DeskSettings.Network(proxy)!.Value);
        return options;
    }
}
