namespace OfficeBulletin.App.Api;

/// <summary>Files on their way out: always to be saved, never shown in the browser; names in UTF-8 (RFC 6266).</summary>
internal static class Downloads
{
    private const string OfficeDocument = "application/vnd.openxmlformats-officedocument.";

    public static FileContentHttpResult Of(byte[] bytes, string name) => TypedResults.File(bytes, MediaType(name), name);

    /// <summary>Says in the API's document that an endpoint hands out such a file.</summary>
    /// <param name="ending">As ".docx"; "" for any file.</param>
    public static RouteHandlerBuilder HandsOut(this RouteHandlerBuilder endpoint, string ending) => endpoint.Produces<Stream>(StatusCodes.Status200OK, MediaType(ending));

    /// <summary>By the name's ending; what is not known is bytes.</summary>
    public static string MediaType(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".docx" => OfficeDocument + "wordprocessingml.document",
        ".xlsx" => OfficeDocument + "spreadsheetml.sheet",
        ".pdf" => "application/pdf",
        ".json" => "application/json",
        ".zip" => "application/zip",
        ".xls" => "application/vnd.ms-excel",
        ".csv" => "text/csv; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    };
}
