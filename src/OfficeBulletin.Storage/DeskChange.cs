using Microsoft.Data.Sqlite;

namespace OfficeBulletin.Storage;

/// <summary>One change of the desk's data: everything in it is kept, or nothing.</summary>
public sealed class DeskChange : DeskReading
{
    private readonly IdSequence ids;

    internal DeskChange(SqliteConnection connection, Actor actor, DateTimeOffset at, IdSequence ids)
        : base(connection, null) => (Actor, At, this.ids) = (actor, at, ids);

    public Actor Actor { get; }

    /// <summary>When it happens, in UTC; the same for everything in it.</summary>
    public DateTimeOffset At { get; }

    /// <summary>What the audit says beside action and subject; null for nothing. Never a secret, never an article's text.</summary>
    public string? Detail { get; set; }

    /// <summary>What the audit names as changed; the subject that was given when the change began, until a new row has its id.</summary>
    public string? Subject { get; set; }

    /// <summary>True when it turned out that there is nothing to change: nothing is written then, and the audit says nothing.</summary>
    public bool Unchanged { get; set; }

    /// <summary>A new id, not to be guessed, and in the order in which ids are made.</summary>
    public string NewId() => ids.Next(At);
}
