using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using OfficeBulletin.Desk;
using OfficeBulletin.Desk.Importing;
using OfficeBulletin.Desk.Saving;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>The files of a multipart body, kept one by one as they come: never more than one is in memory.</summary>
internal static class ImportUpload
{
    private const int MostFiles = 200;
    private const int LongestBoundary = 200;

    public static async Task<Outcome<ImportRequest>> Keep(HttpRequest request, DeskData data, CancellationToken gone)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (boundary is not { Length: > 0 and <= LongestBoundary })
            return Outcome.Refusal<ImportRequest>(BodyFindings.WrongType("multipart/form-data"));
        var files = new List<ImportFile>();
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(gone).ConfigureAwait(false) is { } section)
            {
                if (section.AsFileSection() is not { FileName.Length: > 0, FileStream: { } stream } file)
                    continue;
                if (files.Count == MostFiles)
                    return Outcome.Refusal<ImportRequest>(ImportFindings.TooManyFiles(MostFiles));
                if (await Bytes(stream, gone).ConfigureAwait(false) is not { } bytes)
                    return Outcome.Refusal<ImportRequest>(BodyFindings.TooLarge(BodyBytes.Most >> 20, Name(file.FileName)));
                files.Add(new ImportFile(Name(file.FileName), Convert.ToHexStringLower(data.Keep(change => Blobs.Add(change, bytes)))));
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return Outcome.Refusal<ImportRequest>(DeskFindings.ValueWrong("body", "请求没有发完整，或者格式不对；请重新发送。"));
        }
        return files.Count == 0 ? Outcome.Refusal<ImportRequest>(DeskFindings.ValueWrong("body", "请求里没有文件；请附上往期简报（.docx、.txt）。")) : Outcome.Of(new ImportRequest(files));
    }

    /// <summary>Null when there are too many.</summary>
    private static async Task<byte[]?> Bytes(Stream stream, CancellationToken gone)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await stream.ReadAsync(buffer, gone).ConfigureAwait(false)) > 0;)
        {
            if (bytes.Length + read > BodyBytes.Most)
                return null;
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    /// <summary>The last part of a name, whatever system it comes from; control characters left out. A name is shown, never opened.</summary>
    private static string Name(string sent)
    {
        var name = string.Concat(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(character => !char.IsControl(character))).Trim();
        return name.Length == 0 ? "未命名" : name.Length > 200 ? name[^200..] : name;
    }
}
