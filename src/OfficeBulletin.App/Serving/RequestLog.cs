using OfficeBulletin.App.Access;

namespace OfficeBulletin.App.Serving;

/// <summary>One line a request: method, the endpoint's pattern (never the path as it came), status, milliseconds, account.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = clock.GetTimestamp();
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
            var account = (context.User.Identity as SignedIn)?.Account.Id;
            Answered(context.Request.Method, pattern, context.Response.StatusCode, (long)clock.GetElapsedTime(start).TotalMilliseconds, account);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} {Endpoint} {Status} {Milliseconds} ms {Account}")]
    private partial void Answered(string method, string endpoint, int status, long milliseconds, string? account);
}
