using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Hosting;
using OfficeBulletin.App.Access;
using OfficeBulletin.App.Api;
using OfficeBulletin.App.Jobs;
using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Extracting;
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
        var (settings, urls) = (order.Settings ?? new DeskSettings(), order.Urls.Split(';'));
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        DeskLog.Configure(builder.Logging, order.Watched);
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton(data.Clock);
        builder.Services.AddSingleton(services => Reading(order, services.GetRequiredService<ILogger<Extraction>>()));
        builder.Services.ConfigureHttpJsonOptions(options => Configure(options.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddProblemDetails(Problems.Configure);
        builder.Services.AddOpenApi(ApiDocument.Configure);
        DeskAccess.Add(builder.Services, settings);
        builder.Services.AddSingleton<RenderPdf>();
        builder.Services.AddSingleton(services => kinds ?? JobKinds.Of(services.GetRequiredService<Extraction>()));
        builder.Services.AddSingleton<JobWorker>();
        builder.Services.AddHostedService(services => services.GetRequiredService<JobWorker>());
        WorkFolder.Sweep(data);
        var server = builder.Build();
        server.UseMiddleware<RequestLog>();
        server.Use(HeadRequests.AsGet);
        // Routing comes first of all unless its place is said.
        server.UseRouting();
        server.UseExceptionHandler(Problems.Unexpected);
        DeskAccess.Use(server, settings, urls);
        Endpoints.Map(server);
        return server;
    }

    private static Extraction Reading(ServeOrder order, ILogger logger) =>
        new((order.Extraction ?? ExtractionOrder.OfThisProgram()) with { Note = sentence => ExtractionLog.Lost(logger, sentence) });

    private static void Configure(JsonSerializerOptions options)
    {
        // Answers are JSON and nothing else (nosniff): Chinese text may stand as it is.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        // A number is a number: not a text that holds one.
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }
}
