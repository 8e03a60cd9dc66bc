using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace OfficeBulletin.App.Api;

/// <summary>Bodies as one would send them, by operation.</summary>
internal static class ApiExamples
{
    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["setUp"] = """{ "secret": "ob_…", "name": "admin", "display": "管理员", "password": "几个词连起来的密码" }""",
        ["acceptInvitation"] = """{ "secret": "ob_…", "password": "几个词连起来的密码" }""",
        ["signIn"] = """{ "name": "zhang", "password": "几个词连起来的密码" }""",
        ["exchangeCode"] = """{ "code": "ob_…" }""",
        ["refreshBearer"] = """{ "code": "ob_…" }""",
        ["createAccount"] = """{ "name": "wanzhou", "display": "万州史志办", "role": "contributor", "unit": "0198c0ffee7a7c2b9d3e4f5061728394" }""",
        ["changeAccount"] = """{ "disabled": true }""",
        ["createToken"] = """{ "label": "每周报送脚本", "days": 180 }""",
    };

    public static void Add(OpenApiOperation operation)
    {
        if (operation.OperationId is { } id && Bodies.TryGetValue(id, out var body) && operation.RequestBody?.Content?.TryGetValue("application/json", out var json) == true)
            json.Example = JsonNode.Parse(body);
    }
}
