using System.Text.Json;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>The child's side: reads one thing after another as it is asked to, until the parent is gone.</summary>
public static class ExtractionWorker
{
    /// <summary>The hidden command that makes a process of this program a child.</summary>
    public const string Verb = "extract";

    private const int ProcessorSeconds = 10;

    /// <summary>Serves the parent at the other end of standard input and output.</summary>
    public static async Task Serve(Stream input, Stream output)
    {
        ProcessLimits.Set();
        await Frames.Write(output, default).ConfigureAwait(false);
        while (await Next(input).ConfigureAwait(false) is { } request)
        {
            ProcessLimits.AllowProcessor(ProcessorSeconds);
            var (answer, value) = Answer(request);
            await Frames.Write(output, JsonSerializer.SerializeToUtf8Bytes(answer, Frames.Json)).ConfigureAwait(false);
            await Frames.Write(output, value).ConfigureAwait(false);
        }
    }

    /// <summary>Null when the parent has closed its end.</summary>
    private static async Task<ExtractionRequest?> Next(Stream input)
    {
        try
        {
            return JsonSerializer.Deserialize<ExtractionRequest>(await Frames.Read(input).ConfigureAwait(false), Frames.Json);
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static (ExtractionAnswer Answer, byte[] Value) Answer(ExtractionRequest request)
    {
        try
        {
            return request.Verb switch
            {
                ExtractionVerb.Receive => Of(UploadReading.Run(request.File), upload => JsonSerializer.SerializeToUtf8Bytes(upload, Frames.Json)),
                ExtractionVerb.Read => Of(ReadIssue.Run(request.File), issue => Bytes(stream => IssueJson.Write(stream, issue))),
                _ => Of(ImportIssue.Run(request.File, request.Folder!), imported => JsonSerializer.SerializeToUtf8Bytes(new ExtractedFolder(imported.Pictures), Frames.Json)),
            };
        }
        catch (IOException full) when (DiskRoom.IsFull(full))
        {
            return (new ExtractionAnswer(true, []) { DiskFull = true }, []);
        }
    }

    private static (ExtractionAnswer Answer, byte[] Value) Of<T>(Outcome<T> outcome, Func<T, byte[]> value)
        where T : class => (new ExtractionAnswer(outcome.Refused, outcome.Findings), outcome.Value is { } read ? value(read) : []);

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
