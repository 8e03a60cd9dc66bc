using Dapper;
using Microsoft.Data.Sqlite;

namespace OfficeBulletin.Storage;

/// <summary>One consistent look at the desk's data.</summary>
public class DeskReading
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction? transaction;

    internal DeskReading(SqliteConnection connection, SqliteTransaction? transaction) => (this.connection, this.transaction) = (connection, transaction);

    internal IReadOnlyList<T> List<T>(string sql, object? values = null) => connection.Query<T>(sql, values, transaction).AsList();

    /// <summary>The first row; null (or the type's default) when there is none.</summary>
    internal T? First<T>(string sql, object? values = null) => connection.QueryFirstOrDefault<T>(sql, values, transaction);

    internal int Do(string sql, object? values = null) => connection.Execute(sql, values, transaction);
}
