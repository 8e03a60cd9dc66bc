using Microsoft.Data.Sqlite;
using OfficeBulletin.Storage.Rows;

namespace OfficeBulletin.Storage.Keeping;

/// <summary>A file with a desk's data, opened to be looked at and nothing else, whether a server has it open or not.</summary>
internal static class DeskCopy
{
    /// <exception cref="StorageFaultException">The file cannot be read, or holds no desk.</exception>
    public static T Read<T>(string file, Func<DeskReading, T> query) => StorageFaultException.Guard(() =>
    {
        RowTypes.Register();
        using var connection = Open(file);
        using var transaction = connection.BeginTransaction(deferred: true);
        return query(new DeskReading(connection, transaction));
    });

    /// <summary>Writes all of it as it is at this instant into a new file, while others go on writing.</summary>
    public static void Copy(string file, string output) => StorageFaultException.Guard(() =>
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $output";
        command.Parameters.AddWithValue("$output", output);
        command.CommandTimeout = 0;
        return command.ExecuteNonQuery();
    });

    /// <summary>Opens it to be looked at.</summary>
    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(Connections.Reading(file)) { Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
