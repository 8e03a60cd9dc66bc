using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using OfficeBulletin.Storage.Keeping;

namespace OfficeBulletin.Storage.Schema;

/// <summary>Brings the file to the schema that this program knows, one numbered script after another, all in one transaction.</summary>
internal static class SchemaUpgrade
{
    private static readonly string[] Scripts = ["001.sql"];

    /// <summary>A finding when the file is newer than this program; null when it is not, or is not there. The file is only looked at: even opening one to write changes it.</summary>
    public static Finding? Newer(string file)
    {
        if (!File.Exists(file))
            return null;
        using var reader = DeskCopy.Open(file);
        var found = reader.ExecuteScalar<int>("SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'") > 0 ? reader.ExecuteScalar<int?>("SELECT max(number) FROM schema_version") : null;
        return found > Scripts.Length ? StorageFindings.Newer(file, found.Value, Scripts.Length) : null;
    }

    /// <summary>Brings the file to what this program needs.</summary>
    public static void Run(SqliteConnection writer, DateTimeOffset now)
    {
        using var transaction = writer.BeginTransaction(deferred: false);
        writer.Execute("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER PRIMARY KEY, at TEXT NOT NULL)", transaction: transaction);
        var found = writer.ExecuteScalar<int?>("SELECT max(number) FROM schema_version", transaction: transaction) ?? 0;
        for (var number = found + 1; number <= Scripts.Length; number++)
        {
            writer.Execute(Text(Scripts[number - 1]), transaction: transaction);
            writer.Execute("INSERT INTO schema_version VALUES (@number, @at)", new { number, at = now.ToString("O", CultureInfo.InvariantCulture) }, transaction);
        }
        transaction.Commit();
    }

    private static string Text(string script)
    {
        using var reader = new StreamReader(typeof(SchemaUpgrade).Assembly.GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }
}
