using System.Text.Json;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Server.Tests.Isolation;

/// <summary>An answer, as far as it matters who asked.</summary>
internal sealed record Answer(int Status, string Body);

/// <summary>An operation as the OpenAPI document has it.</summary>
internal sealed partial record Operation(string Id, HttpMethod Method, string Path)
{
    public int Parameters => Parameter().Count(Path);

    /// <summary>All of the document that a running desk serves.</summary>
    public static async Task<IReadOnlyList<Operation>> Of(RunningDesk desk)
    {
        using var http = desk.Anybody();
        using var document = JsonDocument.Parse(await http.GetStringAsync("/openapi/v1.json"));
        return
        [
            .. from path in document.RootElement.GetProperty("paths").EnumerateObject()
               from operation in path.Value.EnumerateObject()
               where operation.Value.ValueKind == JsonValueKind.Object && operation.Value.TryGetProperty("responses", out _)
               select new Operation(operation.Value.TryGetProperty("operationId", out var id) ? id.GetString()! : $"{operation.Name} {path.Name}", HttpMethod.Parse(operation.Name), path.Name),
        ];
    }

    /// <param name="ids">The values of the path's parameters; more than it has are left out.</param>
    public async Task<Answer> Call(RunningDesk desk, HttpClient http, OperationRule rule, Caller caller, string[] ids)
    {
        var next = 0;
        using var request = new HttpRequestMessage(Method, Parameter().Replace(Path, _ => ids[next++]) + rule.Query) { Content = rule.Content?.Invoke(desk) };
        if (rule.IfMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", rule.IfMatch);
        caller.Sign(request, desk);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        // A stream of events goes on as long as there is something to tell.
        var body = response.Content.Headers.ContentType?.MediaType == "text/event-stream" ? "" : await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, body);
    }

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parameter();
}
