using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>What is wrong with a request, as RFC 9457 says it: type, title, status, the first sentence as detail, and all findings.</summary>
internal static class Problems
{
    /// <summary>Answers for the findings that mean something to HTTP; all others are 422: understood, but at fault.</summary>
    private static readonly Dictionary<string, int> Statuses = new(StringComparer.Ordinal)
    {
        ["desk.not-found"] = StatusCodes.Status404NotFound,
        ["desk.stale"] = StatusCodes.Status412PreconditionFailed,
        ["desk.version-needed"] = StatusCodes.Status428PreconditionRequired,
        ["desk.not-now"] = StatusCodes.Status409Conflict,
        ["desk.too-large"] = StatusCodes.Status413PayloadTooLarge,
        ["desk.wrong-type"] = StatusCodes.Status415UnsupportedMediaType,
        ["desk.too-many"] = StatusCodes.Status429TooManyRequests,
        ["issue.no-office"] = StatusCodes.Status503ServiceUnavailable,
        ["issue.too-large"] = StatusCodes.Status413PayloadTooLarge,
        ["issue.wrong-type"] = StatusCodes.Status415UnsupportedMediaType,
        ["desk.not-signed-in"] = StatusCodes.Status401Unauthorized,
    };

    /// <summary>The answer to a refusal.</summary>
    /// <param name="more">What else the answer says, by its key.</param>
    public static ProblemHttpResult Of(IReadOnlyList<Finding> findings, params IEnumerable<KeyValuePair<string, object?>> more)
    {
        var first = findings.FirstOrDefault(finding => Statuses.ContainsKey(finding.Name)) ?? findings.FirstOrDefault(finding => finding.Level == FindingLevel.Error) ?? findings[0];
        return TypedResults.Problem(
            type: "urn:officebulletin:" + first.Name,
            title: first.Name,
            detail: first.Message,
            statusCode: Statuses.GetValueOrDefault(first.Name, StatusCodes.Status422UnprocessableEntity),
            extensions: new Dictionary<string, object?>([new("findings", findings), .. more], StringComparer.Ordinal));
    }

    /// <summary>Answers what nobody expected: a full or failing disk with a sentence of its own, anything else as a fault of the program. No stack trace leaves the server.</summary>
    public static void Unexpected(IApplicationBuilder failed) => failed.Run(async context =>
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var (status, name, sentence) = fault switch
        {
            StorageFaultException full => (full.Kind == StorageFaultKind.Full ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable, full.Finding.Name, full.Finding.Message),
            BadHttpRequestException bad => (bad.StatusCode, "desk.bad-request", "请求不完整或格式不对；请检查后重新发送。"),
            _ => (StatusCodes.Status500InternalServerError, DeskFindings.Bug().Name, DeskFindings.Bug().Message),
        };
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(
            new ProblemDetails { Type = "urn:officebulletin:" + name, Title = name, Detail = sentence, Status = status }, options: null, "application/problem+json", context.RequestAborted).ConfigureAwait(false);
    });
}
