using System.Collections.Concurrent;
using System.Text.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>
/// Reads files from outside in child processes of their own, with limits on time, processor and memory: whatever a file does to its reader, the server lives on, and
/// the one request is refused with a sentence.
/// </summary>
public sealed class Extraction(ExtractionOrder order) : IDisposable
{
    private readonly SemaphoreSlim free = new(order.Workers);
    private readonly ConcurrentBag<ExtractionChild> idle = [];

    /// <summary>Starts a child, so that the first request does not wait for one.</summary>
    public async Task WarmUp()
    {
        await free.WaitAsync().ConfigureAwait(false);
        try
        {
            idle.Add(await ExtractionChild.Start(order).ConfigureAwait(false));
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Reads what a unit sent, as `bulletin ingest` does.</summary>
    /// <param name="folder">Laid out by <see cref="UploadFolder"/>; kept files, marked copies and items are in it afterwards.</param>
    /// <exception cref="StorageFaultException">The disk is full.</exception>
    public Task<Outcome<ExtractedUpload>> Receive(string folder, CancellationToken cancelled = default) =>
        Ask(new ExtractionRequest(ExtractionVerb.Receive, folder), value => JsonSerializer.Deserialize<ExtractedUpload>(value.Span, Frames.Json)!, cancelled);

    /// <summary>The structure of a Word document as the JSON (UTF-8) that `bulletin read --json` prints.</summary>
    /// <exception cref="StorageFaultException">The disk is full.</exception>
    public Task<Outcome<byte[]>> Read(string file, CancellationToken cancelled = default) => Ask(new ExtractionRequest(ExtractionVerb.Read, file), value => value.ToArray(), cancelled);

    /// <summary>Makes an issue folder of an older issue, as `bulletin import` does.</summary>
    /// <exception cref="StorageFaultException">The disk is full.</exception>
    public Task<Outcome<ExtractedFolder>> Import(string file, string folder, CancellationToken cancelled = default) =>
        Ask(new ExtractionRequest(ExtractionVerb.Import, file, folder), value => JsonSerializer.Deserialize<ExtractedFolder>(value.Span, Frames.Json)!, cancelled);

    public void Dispose()
    {
        while (idle.TryTake(out var child))
            child.Dispose();
        free.Dispose();
    }

    /// <param name="cancelled">Ends the waiting for a free child; a request that a child has is always seen through.</param>
    private async Task<Outcome<T>> Ask<T>(ExtractionRequest request, Func<ReadOnlyMemory<byte>, T> value, CancellationToken cancelled)
        where T : class
    {
        await free.WaitAsync(cancelled).ConfigureAwait(false);
        try
        {
            var child = await Child().ConfigureAwait(false);
            var reply = await child.Ask(request).ConfigureAwait(false);
            if (child.Spent)
                child.Dispose();
            else
                idle.Add(child);
            return Of(reply, request, value);
        }
        finally
        {
            free.Release();
        }
    }

    private async Task<ExtractionChild> Child()
    {
        while (idle.TryTake(out var kept))
        {
            if (!kept.Spent)
                return kept;
            kept.Dispose();
        }
        return await ExtractionChild.Start(order).ConfigureAwait(false);
    }

    private static Outcome<T> Of<T>(ExtractionReply reply, ExtractionRequest request, Func<ReadOnlyMemory<byte>, T> value)
        where T : class => reply switch
        {
            { Answer.DiskFull: true } => throw new StorageFaultException(StorageFaultKind.Full, new IOException("No room for what is read.")),
            { Answer: { Refused: false } answer } => Outcome.Of(value(reply.Value), answer.Findings),
            { Answer: { } answer } => Outcome.Refusal<T>(answer.Findings),
            _ => Outcome.Refusal<T>(ExtractionFindings.Unreadable(request.Verb == ExtractionVerb.Receive ? null : Path.GetFileName(request.File), reply.OutOfTime)),
        };
}
