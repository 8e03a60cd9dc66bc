using System.Buffers;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>Takes in the files of one upload as they stream in, into a folder that is gone afterwards; nothing of it is kept yet.</summary>
public sealed class UploadIntake : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly WorkFolder folder;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Finding> findings = [];
    private long total;

    private UploadIntake(WorkFolder folder)
    {
        this.folder = folder;
        Directory.CreateDirectory(folder.File(UploadFolder.Files));
    }

    /// <summary>What the sender declares about secrecy; null as long as nothing was said.</summary>
    public string? Declaration { get; set; }

    /// <summary>The unit that an editor names; null for none.</summary>
    public string? Unit { get; set; }

    /// <summary>True when a limit was passed: no more need be read.</summary>
    public bool Stopped { get; private set; }

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>How many files were taken in.</summary>
    public int Files => names.Count;

    internal WorkFolder Folder => folder;

    /// <exception cref="StorageFaultException">The disk is full or not to be written.</exception>
    public static UploadIntake Make(DeskData data) => DiskRoom.Guard(() => new UploadIntake(WorkFolder.Make(data)));

    /// <summary>Gives the upload up for a reason of the request's own.</summary>
    public void Stop(UploadStop reason)
    {
        Stopped = true;
        findings.Add(reason switch
        {
            UploadStop.TooLarge => UploadFindings.TooLarge(),
            UploadStop.TooManyParts => UploadFindings.TooManyFiles(),
            UploadStop.NotMultipart => UploadFindings.NotMultipart(),
            _ => UploadFindings.Broken(),
        });
    }

    /// <summary>Takes in one file. A field of a form in which no file was chosen is passed over.</summary>
    /// <param name="given">Its name as the sender spells it; null for none.</param>
    /// <exception cref="StorageFaultException">The disk is full or not to be written.</exception>
    public async Task Take(string? given, Stream body, CancellationToken cancelled)
    {
        if (string.IsNullOrEmpty(given))
            return;
        var name = UploadName.Of(given);
        if (name.Length == 0)
            findings.Add(UploadFindings.NotKept(given[..Math.Min(given.Length, UploadLimits.NameLength)]) with { Level = FindingLevel.Error });
        else if (names.Count == UploadLimits.Files)
            Stop(UploadStop.TooManyParts);
        else if (UploadName.Fault(name, names) is { } fault)
            findings.Add(fault);
        else
            await Write(name, body, cancelled).ConfigureAwait(false);
    }

    public void Dispose() => folder.Dispose();

    private async Task Write(string name, Stream body, CancellationToken cancelled)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            using var file = DiskRoom.Guard(() => new FileStream(Path.Combine(folder.File(UploadFolder.Files), name), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0));
            for (var length = 0L; await body.ReadAsync(buffer, cancelled).ConfigureAwait(false) is var read and > 0;)
            {
                (length, total) = (length + read, total + read);
                if (length > UploadLimits.FileBytes || total > UploadLimits.RequestBytes)
                {
                    Stopped = true;
                    findings.Add(length > UploadLimits.FileBytes ? UploadFindings.FileTooLarge(name) : UploadFindings.TooLarge());
                    return;
                }
                DiskRoom.Guard(() => file.Write(buffer, 0, read));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}

/// <summary>Why a request is not read to its end.</summary>
public enum UploadStop
{
    Broken,
    TooLarge,
    TooManyParts,
    NotMultipart,
}
