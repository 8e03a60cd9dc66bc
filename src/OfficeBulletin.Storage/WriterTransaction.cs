using Microsoft.Data.Sqlite;

namespace OfficeBulletin.Storage;

/// <summary>
/// A transaction of the one connection that writes. SQLite takes some back by itself (https://www.sqlite.org/lang_transaction.html: a full disk, a failed write); the provider's own
/// transaction then fails once more when it is let go, and lets none begin after it.
/// </summary>
internal sealed class WriterTransaction : IDisposable
{
    private readonly SqliteConnection writer;

    public WriterTransaction(SqliteConnection writer)
    {
        this.writer = writer;
        Do("BEGIN IMMEDIATE");
    }

    public void Commit() => Do("COMMIT");

    /// <summary>Takes back what was not committed, unless SQLite has done so.</summary>
    public void Dispose()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(writer.Handle) == 0)
            Do("ROLLBACK");
    }

    private void Do(string statement)
    {
        using var command = writer.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
