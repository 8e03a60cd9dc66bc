using Microsoft.Data.Sqlite;
using OfficeBulletin.Storage.Rows;
using OfficeBulletin.Storage.Schema;

namespace OfficeBulletin.Storage;

/// <summary>
/// The desk's data: one file, desk.db, in a folder of its own. One connection writes, and does every checkpoint; any number read beside it.
/// </summary>
public sealed class DeskData : IDisposable
{
    internal const string FileName = "desk.db";

    private readonly Lock writing = new();
    private readonly IdSequence ids = new();
    private readonly FileStream held;
    private readonly SqliteConnection writer;
    private readonly string reading;
    private readonly TimeProvider clock;

    private DeskData(FileStream held, SqliteConnection writer, string folder, TimeProvider clock)
    {
        (this.held, this.writer, this.clock, Folder) = (held, writer, clock, folder);
        reading = Connections.Reading(Path.Combine(folder, FileName));
    }

    public string Folder { get; }

    public TimeProvider Clock => clock;

    /// <summary>Opens the data of a folder, made when there is none. Refused when another process has it open, or when it is newer than this program.</summary>
    /// <exception cref="StorageFaultException">The disk is full, not to be written, or the file is damaged.</exception>
    public static Outcome<DeskData> Open(string folder, TimeProvider clock) => StorageFaultException.Guard(() =>
    {
        RowTypes.Register();
        Directory.CreateDirectory(folder);
        if (DeskLock.Take(folder) is not { } held)
            return Outcome.Refusal<DeskData>(StorageFindings.InUse(folder));
        if (SchemaUpgrade.Newer(Path.Combine(folder, FileName)) is { } newer)
        {
            held.Dispose();
            return Outcome.Refusal<DeskData>(newer);
        }
        var opened = Connections.OpenWriter(Path.Combine(folder, FileName));
        SchemaUpgrade.Run(opened, clock.GetUtcNow());
        return Outcome.Of(new DeskData(held, opened, folder, clock));
    });

    /// <summary>Looks something up; what is seen is of one instant.</summary>
    /// <exception cref="StorageFaultException">The file cannot be read.</exception>
    public T Read<T>(Func<DeskReading, T> query) => StorageFaultException.Guard(() =>
    {
        using var connection = new SqliteConnection(reading);
        connection.Open();
        using var transaction = connection.BeginTransaction(deferred: true);
        return query(new DeskReading(connection, transaction));
    });

    /// <summary>Changes something in one transaction, and says so in the audit in the same one. A refusal leaves everything as it was.</summary>
    /// <param name="action">What is done, as "item.accept".</param>
    /// <param name="subject">Id of what is changed; null when it is not known yet (<see cref="DeskChange.Subject"/>).</param>
    /// <exception cref="StorageFaultException">It could not be written; nothing was.</exception>
    public Outcome<T> Change<T>(Actor actor, string action, string? subject, Func<DeskChange, Outcome<T>> work)
        where T : class => InOneTransaction(actor, change =>
        {
            change.Subject = subject;
            var outcome = work(change);
            if (!outcome.Refused && !change.Unchanged)
                Audit.Note(change, action);
            return (outcome, Kept: !outcome.Refused && !change.Unchanged);
        });

    /// <summary>Keeps what is no act of anybody: when a session was last seen, how far a job is. The audit says nothing.</summary>
    /// <exception cref="StorageFaultException">It could not be written; nothing was.</exception>
    public T Keep<T>(Func<DeskChange, T> work) => InOneTransaction(Actor.Program, change => (work(change), true));

    public void Dispose()
    {
        lock (writing)
        {
            Connections.Close(writer);
            held.Dispose();
        }
    }

    private T InOneTransaction<T>(Actor actor, Func<DeskChange, (T Result, bool Kept)> work) => StorageFaultException.Guard(() =>
    {
        lock (writing)
        {
            using var transaction = new WriterTransaction(writer);
            var (result, kept) = work(new DeskChange(writer, actor, clock.GetUtcNow(), ids));
            if (kept)
                transaction.Commit();
            return result;
        }
    });
}
