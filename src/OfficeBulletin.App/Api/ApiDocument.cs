using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.OpenApi;
using OfficeBulletin.App.Access;

namespace OfficeBulletin.App.Api;

/// <summary>What the OpenAPI document says besides what stands at the endpoints: how to sign in, who may call what, which problems may be answered.</summary>
internal static class ApiDocument
{
    private const string Cookie = "session";

    private const string Bearer = "bearer";

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            Describe(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Judge(operation, context.Description.ActionDescriptor.EndpointMetadata, context.Document!);
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "OfficeBulletin",
            Version = "v1",
            Description = "简报编辑台的接口。问题一律按 RFC 9457 回答（application/problem+json），`findings` 里是全部问题。\n\nThe desk's API. Whatever is wrong is answered as RFC 9457 says, with all findings.",
        };
        // Where it is served is not part of what it says.
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Cookie] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = SessionCookie.Name, Description = $"A browser's session, by signIn. Every request but GET also needs the header {CrossSite.Header} and a page of the same origin." },
            [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A pane's bearer (exchangeCode), a unit's token (createToken), or a token of Entra ID where that is set up." },
        };
    }

    private static void Judge(OpenApiOperation operation, IList<object> metadata, OpenApiDocument document)
    {
        operation.Responses ??= [];
        if (metadata.OfType<EnableRateLimitingAttribute>().Any())
            Add(operation, "429", "Too many in a short time; Retry-After says in how many seconds to try again.");
        if (metadata.OfType<IAllowAnonymous>().Any() || metadata.OfType<IAuthorizeData>().LastOrDefault()?.Policy is not { } policy)
            return;
        Add(operation, "401", "Nobody is signed in, or no longer.");
        Add(operation, "403", "Not for this role, or not by this means.");
        var means = Policies.MeansOf(policy);
        operation.Security = [];
        if (means.Contains(Means.Session))
            operation.Security.Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Cookie, document)] = [] });
        if (means.Contains(Means.Bearer))
            operation.Security.Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] });
        var roles = string.Join(", ", Policies.Roles[policy].Select(Storage.People.Accounts.RoleName));
        operation.Description = $"{operation.Description}\n\nFor: {roles}{(means.Contains(Means.Token) ? "; also by a unit's token" : "")}.".TrimStart();
    }

    private static void Add(OpenApiOperation operation, string status, string description) => operation.Responses!.TryAdd(status, new OpenApiResponse
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = new() },
    });
}
