using Microsoft.AspNetCore.Diagnostics;
using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Extracting;
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
        ["item.step-not-open"] = StatusCodes.Status409Conflict,
        ["item.merge-refused"] = StatusCodes.Status409Conflict,
        ["item.marks-not-taken"] = StatusCodes.Status409Conflict,
        ["desk.too-large"] = StatusCodes.Status413PayloadTooLarge,
        ["desk.wrong-type"] = StatusCodes.Status415UnsupportedMediaType,
        ["desk.too-many"] = StatusCodes.Status429TooManyRequests,
        ["issue.no-office"] = StatusCodes.Status503ServiceUnavailable,
        ["access.sign-in-failed"] = StatusCodes.Status401Unauthorized,
        ["access.code-spent"] = StatusCodes.Status401Unauthorized,
        ["access.link-spent"] = StatusCodes.Status410Gone,
        ["access.last-administrator"] = StatusCodes.Status409Conflict,
        ["access.name-taken"] = StatusCodes.Status409Conflict,
        ["access.foreign-page"] = StatusCodes.Status403Forbidden,
        ["access.foreign-host"] = StatusCodes.Status421MisdirectedRequest,
        ["upload.file-too-large"] = StatusCodes.Status413PayloadTooLarge,
        ["upload.too-large"] = StatusCodes.Status413PayloadTooLarge,
        ["upload.too-many-files"] = StatusCodes.Status413PayloadTooLarge,
        ["upload.broken"] = StatusCodes.Status400BadRequest,
        ["upload.not-multipart"] = StatusCodes.Status415UnsupportedMediaType,
    };

    /// <summary>The answer to a refusal.</summary>
    /// <param name="more">What else the answer says, by its key.</param>
    public static ProblemHttpResult Of(IReadOnlyList<Finding> findings, params IEnumerable<KeyValuePair<string, object?>> more) => Of(findings, null, more);

    private static ProblemHttpResult Of(IReadOnlyList<Finding> findings, int? status, params IEnumerable<KeyValuePair<string, object?>> more)
    {
        var first = findings.FirstOrDefault(finding => Statuses.ContainsKey(finding.Name)) ?? findings.FirstOrDefault(finding => finding.Level == FindingLevel.Error) ?? findings[0];
        return TypedResults.Problem(
            type: "urn:officebulletin:" + first.Name,
            title: first.Name,
            detail: first.Message,
            statusCode: status ?? Statuses.GetValueOrDefault(first.Name, StatusCodes.Status422UnprocessableEntity),
            extensions: new Dictionary<string, object?>([new("findings", findings), .. more], StringComparer.Ordinal));
    }

    /// <summary>Answers what nobody expected: a full or failing disk with a sentence of its own, a value that cannot be read by its name, anything else as a fault of the program. No stack trace leaves the server.</summary>
    public static ExceptionHandlerOptions Unexpected { get; } = new()
    {
        ExceptionHandler = Answer,
        // A request that cannot be read is no fault of the program.
        SuppressDiagnosticsCallback = fault => fault.Exception is BadHttpRequestException,
    };

    private static async Task Answer(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (fault is BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } unread && UnreadValue.Of(unread) is { } value)
        {
            await Of([value], StatusCodes.Status400BadRequest).ExecuteAsync(context).ConfigureAwait(false);
            return;
        }
        var (status, name, sentence) = (fault is null ? null : DiskRoom.FaultOf(fault) ?? fault) switch
        {
            StorageFaultException full => (full.Kind == StorageFaultKind.Full ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable, full.Finding.Name, full.Finding.Message),
            BadHttpRequestException bad => (bad.StatusCode, "desk.bad-request", "请求不完整或格式不对；请检查后重新发送。"),
            _ => (StatusCodes.Status500InternalServerError, DeskFindings.Bug().Name, DeskFindings.Bug().Message),
        };
        await Plain(status, name, sentence).ExecuteAsync(context).ConfigureAwait(false);
    }

    /// <summary>Answers where a status is all that there is: nobody signed in, no such address, a body that is no JSON.</summary>
    public static Task Bare(StatusCodeContext answer)
    {
        var status = answer.HttpContext.Response.StatusCode;
        var (name, sentence) = status switch
        {
            StatusCodes.Status401Unauthorized => ("desk.not-signed-in", "还没有登录，或登录已经失效；请重新登录。"),
            StatusCodes.Status403Forbidden => ("desk.not-allowed", "您的角色或登录方式不能做这件事；确有需要，请联系管理员。"),
            StatusCodes.Status404NotFound => ("desk.no-such-address", "没有这个网址；请从编辑台首页重新进入。"),
            StatusCodes.Status405MethodNotAllowed => ("desk.no-such-method", "这个网址不接受这种请求；请对照接口说明（/openapi/v1.json）。"),
            StatusCodes.Status413PayloadTooLarge => ("desk.too-large", "内容太大，没有接收；请拆开或压缩后再发。"),
            StatusCodes.Status415UnsupportedMediaType => ("desk.wrong-type", "请求的内容类型不对；请对照接口说明（/openapi/v1.json）。"),
            < StatusCodes.Status500InternalServerError => ("desk.bad-request", "请求不完整或格式不对；请检查后重新发送。"),
            _ => (DeskFindings.Bug().Name, DeskFindings.Bug().Message),
        };
        return Plain(status, name, sentence).ExecuteAsync(answer.HttpContext);
    }

    /// <summary>The identifier that ASP.NET adds would tell two answers apart that are to be the same.</summary>
    public static void Configure(ProblemDetailsOptions options) => options.CustomizeProblemDetails = problem => problem.ProblemDetails.Extensions.Remove("traceId");

    private static ProblemHttpResult Plain(int status, string name, string sentence) => TypedResults.Problem(type: "urn:officebulletin:" + name, title: name, detail: sentence, statusCode: status);
}
