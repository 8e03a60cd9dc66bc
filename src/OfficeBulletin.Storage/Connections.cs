using Microsoft.Data.Sqlite;

namespace OfficeBulletin.Storage;

/// <summary>How the file is opened: write-ahead log, every commit on the disk before it is told, foreign keys held.</summary>
internal static class Connections
{
    static Connections() => SQLitePCL.Batteries_V2.Init();

    public static SqliteConnection OpenWriter(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, ForeignKeys = true, DefaultTimeout = 5 }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>A connection that only reads never makes a checkpoint: only the writer does, as SQLite before 3.51.3 may damage the log when two connections do so at once.</summary>
    public static string Reading(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = true, DefaultTimeout = 5 }.ToString();

    public static void Close(SqliteConnection writer)
    {
        using (var command = writer.CreateCommand())
        {
            command.CommandText = "PRAGMA optimize;";
            command.ExecuteNonQuery();
        }
        SqliteConnection.ClearAllPools();
        writer.Dispose();
    }
}
