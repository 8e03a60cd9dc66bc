using Microsoft.AspNetCore.Authentication;

namespace OfficeBulletin.App.Access;

/// <summary>Sign-in and policies, put together.</summary>
internal static class DeskAccess
{
    public static void Add(IServiceCollection services)
    {
        services.AddAuthentication(CredentialScheme.Name).AddScheme<AuthenticationSchemeOptions, CredentialScheme>(CredentialScheme.Name, null);
        services.AddAuthorization(Policies.Add);
    }
}
