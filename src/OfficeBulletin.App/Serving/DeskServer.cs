using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Hosting;
using OfficeBulletin.App.Access;
using OfficeBulletin.App.Api;
using OfficeBulletin.App.Jobs;
using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Jobs;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Serving;

/// <summary>The desk as a web server: what it needs, what every request passes through, what it answers to.</summary>
internal static class DeskServer
{
    /// <summary>A server that is ready to start. The data stays its caller's to close, after the server.</summary>
    /// <param name="kinds">The kinds of long work; null for those of the desk.</param>
    public static WebApplication Build(ServeOrder order, DeskData data, IReadOnlyDictionary<string, JobWork>? kinds = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(order.Urls.Split(';'));
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton(data.Clock);
        builder.Services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi();
        DeskAccess.Add(builder.Services);
        builder.Services.AddSingleton(kinds ?? JobKinds.All);
        builder.Services.AddSingleton<RenderPdf>();
        builder.Services.AddSingleton<JobWorker>();
        builder.Services.AddHostedService(services => services.GetRequiredService<JobWorker>());
        var server = builder.Build();
        server.UseExceptionHandler(Problems.Unexpected);
        server.UseStatusCodePages();
        server.UseAuthentication();
        server.UseAuthorization();
        Endpoints.Map(server);
        return server;
    }

    private static void Configure(JsonSerializerOptions options)
    {
        // Answers are JSON and nothing else (nosniff): Chinese text may stand as it is.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }
}
