using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OfficeBulletin.Server.Tests;

/// <summary>docs/openapi.json is what the server says of itself. BULLETIN_RENEW=1 writes it anew: dotnet test tests/OfficeBulletin.Server.Tests --filter ApiDocument</summary>
public sealed class ApiDocumentTests : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private RunningDesk desk = null!;
    private JsonObject document = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        document = JsonNode.Parse(await desk.Anybody().GetStringAsync("/openapi/v1.json"))!.AsObject();
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public void The_document_that_is_committed_is_the_one_that_is_served()
    {
        var (file, served) = (Path.Combine(Root, "docs", "openapi.json"), document.ToJsonString(Readable) + "\n");
        if (Environment.GetEnvironmentVariable("BULLETIN_RENEW") == "1")
            File.WriteAllText(file, served);

        Assert.True(File.ReadAllText(file) == served, "docs/openapi.json is not what the server says: run this test with BULLETIN_RENEW=1, and look at the difference.");
    }

    [Fact]
    public void Every_operation_has_a_name_a_summary_and_its_problems()
    {
        foreach (var (path, methods) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in methods!.AsObject())
            {
                Assert.True(operation!["operationId"] is not null, $"{method} {path} has no name.");
                Assert.True(operation["summary"] is not null, $"{method} {path} has no summary.");
                var open = operation["security"] is null;
                Assert.True(open || (operation["responses"]!["401"] is not null && operation["responses"]!["403"] is not null), $"{method} {path} does not say that it may answer 401 and 403.");
                foreach (var (status, response) in operation["responses"]!.AsObject().Where(response => response.Key[0] is '4' or '5'))
                    Assert.True(response!["content"]?["application/problem+json"] is not null, $"{method} {path} answers {status} with something else than a problem.");
            }
        }
    }

    [Fact]
    public void Whoever_reads_the_document_learns_how_to_be_let_in()
    {
        var schemes = document["components"]!["securitySchemes"]!.AsObject();

        Assert.Equal(("apiKey", "cookie", "__Host-ob"), ((string?)schemes["session"]!["type"], (string?)schemes["session"]!["in"], (string?)schemes["session"]!["name"]));
        Assert.Equal(("http", "bearer"), ((string?)schemes["bearer"]!["type"], (string?)schemes["bearer"]!["scheme"]));
        Assert.Null(document["servers"]);
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "OfficeBulletin.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
            return folder.FullName;
        }
    }
}
