using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using OfficeBulletin.Desk.Extracting;

namespace OfficeBulletin.App.Api;

/// <summary>Reads the parts of an upload one after another as they come in; nothing is gathered in memory, and no type that a sender states is believed.</summary>
internal static class UploadForm
{
    private const int LongestBoundary = 100;
    private const int LongestField = 1_000;
    private const int MostHeaders = 16;
    private const int MostHeaderBytes = 8_192;

    // Files, and a few fields beside them; browsers send a part for every empty field too.
    private const int MostParts = UploadLimits.Files + 50;

    public static async Task Read(HttpRequest request, UploadIntake intake, CancellationToken gone)
    {
        if (Boundary(request) is not { } boundary)
        {
            intake.Stop(UploadStop.NotMultipart);
            return;
        }
        try
        {
            await Parts(new MultipartReader(boundary, request.Body) { HeadersCountLimit = MostHeaders, HeadersLengthLimit = MostHeaderBytes }, intake, gone).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad)
        {
            intake.Stop(bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? UploadStop.TooLarge : UploadStop.Broken);
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            intake.Stop(UploadStop.Broken);
        }
    }

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancelled)
    {
        OpenApiSchema Text(string says) => new() { Type = JsonSchemaType.String, Description = says };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Required = new HashSet<string>(StringComparer.Ordinal) { "declaration", "files" },
                        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                        {
                            ["declaration"] = Text("不涉密: said after the unit's own examination; nothing is kept without it"),
                            ["unit"] = Text("Id or name of the unit; editors and the chief name one, a contributor's is its own"),
                            ["files"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }, Description = "Workbooks, Word files, pictures, or a zip of them; a part of any name that has a file name is a file" },
                        },
                    },
                },
            },
        };
        return Task.CompletedTask;
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary ? boundary.Value : null;

    private static async Task Parts(MultipartReader reader, UploadIntake intake, CancellationToken gone)
    {
        for (var count = 1; !intake.Stopped && await reader.ReadNextSectionAsync(gone).ConfigureAwait(false) is { } part; count++)
        {
            if (count > MostParts)
                intake.Stop(UploadStop.TooManyParts);
            else if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var says))
                intake.Stop(UploadStop.Broken);
            else if (says.FileName.HasValue || says.FileNameStar.HasValue)
                await intake.Take(NameOf(says), part.Body, gone).ConfigureAwait(false);
            else
                Field(HeaderUtilities.RemoveQuotes(says.Name).Value, await Text(part.Body, gone).ConfigureAwait(false), intake);
        }
    }

    /// <summary>RFC 6266 4.3: the extended form wins.</summary>
    private static string? NameOf(ContentDispositionHeaderValue says) =>
        (says.FileNameStar.HasValue ? says.FileNameStar : HeaderUtilities.RemoveQuotes(says.FileName)).Value;

    private static void Field(string? name, string value, UploadIntake intake)
    {
        if (name is "declaration")
            intake.Declaration = value;
        else if (name is "unit" && value.Length > 0)
            intake.Unit = value;
    }

    /// <summary>A field's value as far as any of ours can be.</summary>
    private static async Task<string> Text(Stream body, CancellationToken gone)
    {
        var bytes = new byte[LongestField];
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, gone).ConfigureAwait(false);
        return System.Text.Encoding.UTF8.GetString(bytes, 0, length).Trim();
    }
}
