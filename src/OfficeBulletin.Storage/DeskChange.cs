using Microsoft.Data.Sqlite;

namespace OfficeBulletin.Storage;

/// <summary>One change of the desk's data: everything in it is kept, or nothing.</summary>
public sealed class DeskChange : DeskReading
{
    private const int CounterBits = 12;

    private int ids;

    internal DeskChange(SqliteConnection connection, Actor actor, DateTimeOffset at)
        : base(connection, null) => (Actor, At) = (actor, at);

    public Actor Actor { get; }

    /// <summary>When it happens, in UTC; the same for everything in it.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What the audit says beside action and subject; null for nothing. Never a secret, never an article's text.</summary>
    public string? Detail { get; set; }

    /// <summary>What the audit names as changed; the subject that was given when the change began, until a new row has its id.</summary>
    public string? Subject { get; set; }

    /// <summary>True when it turned out that there is nothing to change: nothing is written then, and the audit says nothing.</summary>
    public bool Unchanged { get; set; }

    /// <summary>
    /// A new id: a UUID of version 7 as 32 hexadecimal digits, not to be guessed, and in the order in which ids are made: within a change by the counter of RFC 9562 6.2, method 1.
    /// </summary>
    public string NewId()
    {
        var count = ids++;
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(At.AddMilliseconds(count >> CounterBits)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)(0x70 | ((count >> 8) & 0xF));
        bytes[7] = (byte)count;
        return new Guid(bytes, bigEndian: true).ToString("N");
    }
}
